/**
 * A text as far as editors and mail programs leave it alone: what they add, change and lose is folded away. Two copies of a
 * document have the same loose form, and `digest.loose` is the SHA-256 of it in UTF-8; one other word, digit or accent has
 * another one.
 *
 * In this order: byte order marks, soft hyphens, zero-width spaces and direction marks are dropped; NFC; quotation marks become
 * ' and ", hyphens, dashes and minus signs -, an ellipsis three dots; white space becomes one space, and none at the ends. The
 * lists are written out, so that no engine's newer tables change a digest.
 */

export interface LooseForm {
  readonly text: string;
  /** For each code point of `text`, where what it stands for begins and ends in the text given, in code points. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Zero-width joiner and non-joiner stay: words are spelt with them. */
const DROPPED = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What NFC may join to the sign before it: marks, Hangul vowels and finals, and two vowel signs of Kirat Rai. */
const JOINS = /[\p{M}\u1160-\u11ff\u{16d67}\u{16d68}]/u;

const BLANK = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2039\u203a\uff07]/u, "'"],
  [/[\u00ab\u00bb\u201c-\u201f\u301d-\u301f\uff02]/u, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u, "-"],
  [/\u2026/u, "..."],
];

/** @param text any; never changed */
export function looseForm(text: string): LooseForm {
  const form = { signs: [] as string[], starts: [] as number[], ends: [] as number[] };
  for (const { signs, start, end } of clusters(text)) {
    const composed = [...signs.join("").normalize("NFC")];
    // Each sign has a place of its own, unless some were joined.
    const isPlain =
      composed.length === signs.length && composed.every((sign, at) => sign === signs[at]);
    for (const [index, sign] of composed.entries())
      if (isPlain && end - start === signs.length)
        push(form, sign, start + index, start + index + 1);
      else push(form, sign, start, end);
  }
  if (form.signs.at(-1) === " ") for (const list of Object.values(form)) list.pop();
  return { text: form.signs.join(""), starts: form.starts, ends: form.ends };
}

interface Cluster {
  readonly signs: string[];
  readonly start: number;
  end: number;
}

/** Signs that NFC looks at together, without those that are dropped. */
function* clusters(text: string): Generator<Cluster> {
  let cluster: Cluster | null = null;
  let at = 0;
  for (const sign of text) {
    if (!DROPPED.test(sign)) {
      if (cluster && JOINS.test(sign)) {
        cluster.signs.push(sign);
        cluster.end = at + 1;
      } else {
        if (cluster) yield cluster;
        cluster = { signs: [sign], start: at, end: at + 1 };
      }
    }
    at++;
  }
  if (cluster) yield cluster;
}

function push(
  { signs, starts, ends }: { signs: string[]; starts: number[]; ends: number[] },
  sign: string,
  start: number,
  end: number,
): void {
  if (BLANK.test(sign)) {
    if (signs.at(-1) === " ") ends[ends.length - 1] = end;
    if (signs.length === 0 || signs.at(-1) === " ") return;
  }
  for (const folded of fold(sign)) {
    signs.push(folded);
    starts.push(start);
    ends.push(end);
  }
}

function fold(sign: string): string {
  if (BLANK.test(sign)) return " ";
  return FOLDED.find(([pattern]) => pattern.test(sign))?.[1] ?? sign;
}
