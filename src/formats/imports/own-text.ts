/** Strings that keep nothing else alive: a piece of a text is, to the engine, often a view of the whole of it. */

/** Shorter ones are copied by the engine itself. */
const SHORTEST_VIEW = 13;
/** Longer ones hardly come twice. */
const LONGEST_KEPT = 60;
const MOST_KEPT = 200_000;

/** @returns the same letters in memory of their own */
export function ownText(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}

/** Gives what comes often from one place, so that a hundred thousand rows share it. */
export function createInterner(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return ownText(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    if (kept.size < MOST_KEPT) kept.set(own, own);
    return own;
  };
}

/** The longest words that the format takes. */
const LONGEST_WORDS = 2000;

/** Those of ASCII, but for tab and line end. */
const CONTROLS = /[^\P{Cc}\t\n\u0080-\u009f]+/gu;

/** @returns the text as the format's words: without control characters, and cut where it is too long */
export function toWords(text: string): string {
  const cleared = text.replace(CONTROLS, " ");
  const plain = cleared === text ? text : cleared.trim();
  // Words are some words: what held nothing but controls is shown as a sign that could not be read.
  if (plain === "" && text !== "") return "\uFFFD";
  if (plain.length <= LONGEST_WORDS) return ownText(plain);
  return `${plain
    .slice(0, LONGEST_WORDS - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, "")}…`;
}

export function isTooLong(text: string): boolean {
  return text.length > LONGEST_WORDS;
}
