/** Cuts a paragraph into sentences, and joins again what only looked like the end of one: "Mr.", "Gen.", initials, "г.", "д.". */
import type { Offsets } from "../thing.ts";

/** What stands before a name and ends in a full stop, in English, Russian and Arabic. */
const BEFORE_A_NAME = new Set(
  [
    "Mr Mrs Ms Dr Prof Rev Hon St Mt Ft Gen Col Lt Maj Sgt Cpl Capt Cmdr Adm Brig Pvt Sen Rep Gov Pres No Nos vs",
    "г гг им ул пр пос д с о р ген полк подполк кап лейт адм акад проф св тов гр",
    "د أ م ا ق",
  ].flatMap((words) => words.split(" ")),
);

/** What may end a sentence as well: only what follows tells. */
const ANYWHERE = new Set(
  "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Ltd Co Corp Jr Sr etc al тыс млн млрд руб долл янв февр апр авг сент окт нояб дек".split(
    " ",
  ),
);

/** @returns in UTF-16 code units of the text, without the blanks round them */
export function sentencesIn(text: string, language: string): readonly Offsets[] {
  const pieces = [...segmenterOf(language).segment(text)].map(({ segment }) => segment);
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, piece)) joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  let at = 0;
  return joined.flatMap((piece) => {
    const start = at + piece.length - piece.trimStart().length;
    const end = at + piece.trimEnd().length;
    at += piece.length;
    return start < end ? [{ start, end }] : [];
  });
}

function goesOn(before: string, piece: string): boolean {
  const [, word] = /(?:^|[^\p{L}\p{N}])([\p{L}\p{M}]+)\.\s*$/u.exec(before) ?? [];
  const next = piece.trimStart();
  if (next === "") return true;
  // Only its marks are left of it.
  if (!/[\p{L}\p{N}]/u.test(piece)) return true;
  if (/\.\s*$/u.test(before) && /^[\p{Ll}]/u.test(next)) return true;
  if (word === undefined) return false;
  if (ANYWHERE.has(word)) return /^\p{N}/u.test(next);
  // "в 2019 г." may end a sentence; "в г. Триполи" does not.
  const isYear = /\p{N}\s*гг?\.\s*$/u.test(before);
  // "and" is written together with what follows it in Arabic.
  const plain = word.replace(/^و(?=.)/u, "");
  return (BEFORE_A_NAME.has(plain) && !isYear) || /^\p{Lu}$/u.test(word);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** By no language's rules where the tag is none that an engine can read. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = makeSegmenter(language);
  segmenters.set(language, made);
  return made;
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
