/** Where typed words stand in the document, whatever their case, quotes and dashes. */
import type { Offsets } from "../../model/thing.ts";
import { offsetAt, type ParagraphText } from "./paragraph-text.ts";

/** More than a person steps through; the count is then said as "at least". */
export const MOST_PLACES = 1000;

/** @returns the first thousand places, in the order of the text; none for blanks */
export function findPlaces(
  paragraphs: readonly ParagraphText[],
  typed: string,
): readonly Offsets[] {
  const needle = fold(typed.trim().replace(/\s+/gu, " "));
  if (needle === "") return [];
  const places: Offsets[] = [];
  for (const paragraph of paragraphs) {
    const text = fold(paragraph.text);
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      places.push({
        start: offsetAt(paragraph, at),
        end: offsetAt(paragraph, at + needle.length),
      });
      if (places.length === MOST_PLACES) return places;
    }
  }
  return places;
}

/** Unit by unit, so that places stay where they are. */
function fold(text: string): string {
  const plain = text
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u00ab\u00bb\u201c-\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s/g, " ");
  const lower = plain.toLowerCase();
  // A few capitals have small letters of two units: then case counts.
  return lower.length === text.length ? lower : plain;
}
