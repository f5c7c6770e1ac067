/**
 * Ranks texts as the language sorts them. Asking the language about each two of a million titles takes five seconds; most of them
 * differ in their first letters, and how those are sorted is asked once for each letter.
 */

/** @returns of each text its rank; what the language holds equal has the same */
export function rankTexts(texts: readonly string[], lang: string): Uint32Array {
  const compare = makeCompare(texts, lang);
  const order = new Uint32Array(texts.length).map((_, place) => place).sort(compare);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let index = 0; index < order.length; index++) {
    const place = order[index] ?? 0;
    if (index > 0 && compare(order[index - 1] ?? 0, place) !== 0) rank++;
    ranks[place] = rank;
  }
  return ranks;
}

/** @returns what compares two of the texts, by their places */
function makeCompare(texts: readonly string[], lang: string): (a: number, b: number) => number {
  const { compare } = new Intl.Collator(lang);
  const keyOf = makeKeys(lang);
  const firsts = new Float64Array(texts.length);
  const seconds = new Float64Array(texts.length);
  for (const [place, text] of texts.entries()) {
    firsts[place] = keyOf(text, 0);
    seconds[place] = keyOf(text, LETTERS);
  }
  return (a, b) => {
    // Not a number where one of them has no key: then neither is true, and the language is asked.
    const byFirst = (firsts[a] ?? 0) - (firsts[b] ?? 0);
    if (byFirst < 0 || byFirst > 0) return byFirst;
    const bySecond = byFirst === 0 ? (seconds[a] ?? 0) - (seconds[b] ?? 0) : 0;
    if (bySecond < 0 || bySecond > 0) return bySecond;
    const [one = "", other = ""] = [texts[a], texts[b]];
    return one === other ? 0 : compare(one, other);
  };
}

const FIRST = 0x20;
const PRINTABLE = Array.from({ length: 0x7f - FIRST }, (_, index) =>
  String.fromCharCode(FIRST + index),
);
/** As many as a number holds. */
const LETTERS = 8;

/**
 * A number of eight letters, from one of the text's on, by which texts are sorted where it differs, whatever follows them; NaN where the language must be
 * asked: of what is not ASCII, or could belong to a letter that follows.
 */
function makeKeys(lang: string): (text: string, from: number) => number {
  const { compare } = new Intl.Collator(lang, { sensitivity: "base" });
  const ranks = rankLetters(compare);
  if (!ranks) return () => Number.NaN;
  const radix = Math.max(...ranks) + 1;
  return (text, from) => {
    let key = 0;
    for (let index = from; index < from + LETTERS; index++) {
      const code = text.charCodeAt(index);
      // Past the end, where a shorter text comes first.
      const rank = index < text.length ? ranks[code - FIRST] : 0;
      if (rank === undefined) return Number.NaN;
      key = key * radix + rank;
    }
    const next = text.charCodeAt(from + LETTERS);
    return next > 0x7e ? Number.NaN : key;
  };
}

type Compare = (a: string, b: string) => number;

/** By letter from 1, those alike but for their case together; null where the language sorts some by two at a time, or not at all. */
function rankLetters(compare: Compare): readonly number[] | null {
  const sorted = PRINTABLE.toSorted(compare);
  const rankOf = new Map<string, number>();
  let rank = 0;
  for (const [place, letter] of sorted.entries()) {
    if (compare(letter, sorted[place - 1] ?? "") !== 0) rank++;
    rankOf.set(letter, rank);
  }
  if (compare(sorted[0] ?? "", "") === 0 || hasPairs(compare, rankOf)) return null;
  return PRINTABLE.map((letter) => rankOf.get(letter) ?? 0);
}

/** Whether two letters together are sorted in a place of their own, as "ch" or "aa" in some languages. */
function hasPairs(compare: Compare, rankOf: ReadonlyMap<string, number>): boolean {
  const letters = PRINTABLE.filter((letter) => letter >= "a" && letter <= "z").toSorted(
    (a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0),
  );
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.some((pair, place) => place > 0 && compare(pairs[place - 1] ?? "", pair) >= 0);
}
