/** How much a text looks like words, by its letters past ASCII: for guessing the encoding that it is in. */

/** The commonest letters of Russian and its neighbours, of Arabic, and of the Latin alphabets of Europe's west and centre. */
const COMMON = new Set(
  "оеаинтсрвлкмдпуяызьіїєґ" +
    "اليمونرتبةعدسفهكقأحج" +
    "éèàêçùôîâäöüßñóíáúãõåøæûëïœ" +
    "ąćęłńśźżčěřšůžýőűăîșț",
);
/** What people write beside letters. */
const PUNCTUATION = /[«»„“”‘’–—…№°§©€،؛؟\u00a0]/u;

const WEIGHTS = {
  common: 3,
  lower: 1,
  punctuation: 2,
  /** A capital within a word: the sign of Russian read as another Russian encoding. */
  capitalWithin: -4,
  /** Letters with accents in a row: the sign of Cyrillic or Arabic read as Latin. */
  accentedRun: -4,
  /** Alphabets mixed in one word. */
  mixed: -4,
  other: -3,
};

/** @returns higher for a likelier text; 0 for one in ASCII alone */
export function scoreText(text: string): number {
  let [score, before] = [0, ""];
  for (const sign of text) {
    if (sign > "\x7f") score += scoreOf(sign, before);
    else if (before > "\x7f" && isMixed(sign, before)) score += WEIGHTS.mixed;
    before = sign;
  }
  return score;
}

function scoreOf(sign: string, before: string): number {
  if (PUNCTUATION.test(sign)) return WEIGHTS.punctuation;
  if (!/\p{L}|\p{M}/u.test(sign)) return WEIGHTS.other;
  if (isMixed(sign, before)) return WEIGHTS.mixed;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(sign)) return WEIGHTS.capitalWithin;
  if (before > "\x7f" && isLatin(sign) && isLatin(before)) return WEIGHTS.accentedRun;
  if (COMMON.has(sign)) return WEIGHTS.common;
  return /\p{Lu}/u.test(sign) ? 0 : WEIGHTS.lower;
}

/** Whether two letters that stand together are of two alphabets. */
function isMixed(sign: string, before: string): boolean {
  return /\p{L}/u.test(sign) && /\p{L}/u.test(before) && scriptOf(before) !== scriptOf(sign);
}

function isLatin(sign: string): boolean {
  return /\p{Script=Latin}/u.test(sign);
}

function scriptOf(sign: string): "latin" | "cyrillic" | "arabic" | "other" {
  if (isLatin(sign)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(sign)) return "cyrillic";
  return /\p{Script=Arabic}/u.test(sign) ? "arabic" : "other";
}
