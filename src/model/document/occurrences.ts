/** Where words stand in a document, whatever its quotes, dashes and blanks. */
import type { Offsets } from "../thing.ts";
import { type LooseForm, looseForm } from "./loose-form.ts";

export interface Occurrence extends Offsets {
  /** Where it begins in the loose form, in code points. */
  readonly loose: number;
}

export interface Searchable extends LooseForm {
  readonly signs: readonly string[];
  /** The place of each UTF-16 code unit of the loose form among its code points. */
  readonly points: Uint32Array;
}

export function searchable(text: string): Searchable {
  const form = looseForm(text);
  const signs = [...form.text];
  const points = new Uint32Array(form.text.length + 1);
  let unit = 0;
  for (const [point, sign] of signs.entries()) {
    points.fill(point, unit, unit + sign.length);
    unit += sign.length;
  }
  points[unit] = signs.length;
  return { ...form, signs, points };
}

/**
 * @param words as a dataset quotes them
 * @returns every place, in the order of the text: as whole words, or where there are none such, as parts of words
 */
export function occurrencesOf(text: Searchable, words: string): readonly Occurrence[] {
  const needle = looseForm(words).text;
  if (needle === "") return [];
  const length = [...needle].length;
  const found: Occurrence[] = [];
  for (let at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + 1)) {
    const loose = text.points[at] ?? 0;
    // The search goes by code units, and must not begin within a sign.
    if (text.points[at - 1] === loose) continue;
    const [start, end] = [text.starts[loose], text.ends[loose + length - 1]];
    if (start !== undefined && end !== undefined) found.push({ loose, start, end });
  }
  const whole = found.filter(
    ({ loose }) => isBetweenWords(text, loose) && isBetweenWords(text, loose + length),
  );
  return whole.length > 0 ? whole : found;
}

/** Whether no word goes on from one side of a place in the loose form to the other. */
function isBetweenWords({ signs }: Searchable, at: number): boolean {
  return ![signs[at - 1], signs[at]].every((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign ?? ""));
}
