/** Words as the search compares them: letters and digits only, without case, accents and variants of writing. */

/**
 * A run of letters, digits and the marks on them; the two joiners and the soft hyphen stand inside words and fold to
 * nothing. Scripts that write without spaces make one long word of a sentence.
 */
const WORD = /(?:[\p{L}\p{N}\p{M}\u200c\u00ad]|\u200d)+/gu;

const NOT_COMPARED = /[^\p{L}\p{N}]|\u0640/gu;

/** Letters that Unicode keeps apart and Arabic writers often do not, and the digits of Arabic and Persian. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["\u0671", "\u0627"], // alef wasla: alef
  ["\u0649", "\u064a"], // alef maksura: yeh
  ["\u06cc", "\u064a"], // Persian yeh: Arabic yeh
  ["\u06a9", "\u0643"], // Persian kaf: Arabic kaf
  ["\u0629", "\u0647"], // teh marbuta: heh
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(0x660 + digit), `${digit}`]),
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(0x6f0 + digit), `${digit}`]),
] as [string, string][]);

const foldedCharacters = new Map<string, string>();

/**
 * One character without case (`ß` becomes `ss`), accents, harakat or hamza; tatweel and marks become nothing.
 * Character by character, not word by word, so that a hit's place in the original can be found again.
 * @param character one code point
 */
export function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
  const folded = Array.from(plain.replace(NOT_COMPARED, ""), (c) => VARIANTS.get(c) ?? c).join("");
  foldedCharacters.set(character, folded);
  return folded;
}

export function foldWord(word: string): string {
  let folded = "";
  for (const character of word) folded += foldCharacter(character);
  return folded;
}

/** The words of a text as they are written, with their offsets in UTF-16 units. */
export function findWords(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(WORD);
}

/** The same words without their offsets. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The folded words of a query, each once. */
export function listTerms(query: string): readonly string[] {
  return [...new Set(splitWords(query).map(foldWord))].filter((term) => term !== "");
}
