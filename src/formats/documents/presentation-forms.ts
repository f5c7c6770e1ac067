/**
 * Arabic that a file has as shapes instead of letters (Unicode's presentation forms), as some programs print it into a PDF: turned
 * into letters, and into the order in which they are read where they stand in the order of the line.
 */

/** Not the signs that are shapes by nature: ornate brackets, and words that are one sign, such as that of the rial. */
const SHAPES = /[\ufb50-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc]+/gu;
const WORD_OF_SHAPES = /[\ufe80-\ufefc]{2,}/gu;

export interface Unshaped {
  readonly text: string;
  /** Whether the letters stood backwards. */
  readonly wasBackwards: boolean;
}

export function hasShapes(text: string): boolean {
  return text.search(SHAPES) >= 0;
}

/** @param text with or without shapes @returns it with letters in their place, by NFKC, for the shapes alone */
export function unshape(text: string): Unshaped {
  const wasBackwards = isBackwards(text);
  const lines = text.split("\n");
  const ordered = wasBackwards
    ? lines.map((line) => (hasShapes(line) ? turned(line) : line))
    : lines;
  // A joined pair of letters stands for both in their order; turning came before.
  const letters = ordered.join("\n").replace(SHAPES, (run) => run.normalize("NFKC"));
  return { text: letters, wasBackwards };
}

/** In the order of reading a word begins with the shape of a beginning and ends with that of an end. */
function isBackwards(text: string): boolean {
  let balance = 0;
  for (const [word] of text.matchAll(WORD_OF_SHAPES)) {
    const [first, last] = [formOf(word[0] ?? ""), formOf(word.at(-1) ?? "")];
    if (first === "final" || last === "initial") balance++;
    if (first === "initial" || last === "final") balance--;
  }
  return balance > 0;
}

/** Backwards, but for what is read from left to right: figures and Latin words. */
function turned(line: string): string {
  const backwards = [...line].toReversed().join("");
  return backwards.replace(
    /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d .,:/%+-]*[\p{Script=Latin}\d%])?/gu,
    (run) => [...run].toReversed().join(""),
  );
}

type Form = "isolated" | "final" | "initial" | "medial";
const FORMS: readonly Form[] = ["isolated", "final", "initial", "medial"];

/** The shapes of one letter follow one another in Unicode, always in this order. */
function formOf(sign: string): Form | null {
  const base = sign.normalize("NFKC");
  if (base === sign) return null;
  let before = 0;
  const code = sign.charCodeAt(0);
  while (String.fromCharCode(code - before - 1).normalize("NFKC") === base) before++;
  return FORMS[before] ?? null;
}
