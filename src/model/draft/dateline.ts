/** Finds the dateline that a dispatch begins with: place, day and agency, before its first sentence. */

/** Where a paragraph's first sentence begins after each way to write one. */
const DATELINES: readonly RegExp[] = [
  // "MOSCOW, April 6. /TASS/." and "طرابلس (رويترز) -"
  /^[\p{Lu}\p{Lo}][^!?\n]{0,60}?\s(?:\/[\p{L}\d .&-]{2,30}\/|\([\p{L}\d .&-]{2,30}\))(?:\s*[-–—.:,])*\s+/u,
  // "МОСКВА, 6 апр — РИА Новости."
  /^\p{Lu}{2}[\p{Lu} .'’-]*,[^.!?\n–—]{3,30}[–—-]\s*\p{Lu}[\p{L} -]{1,30}\.\s+/u,
  // "NEW YORK, 6 April 2019 —" and "CAIRO —"
  /^\p{Lu}{2}[\p{Lu} .'’-]*(?:,[^!?\n–—]{1,40}?)?\s*(?:[–—]|\s-|:)\s+/u,
  // "Geneva, 6 April 2019 –" and "جنيف، 6 أبريل 2019 –"
  /^[\p{Lu}\p{Lo}][\p{L} .'’-]{1,40}[,،]\s*[^!?\n–—]{0,20}\d[^!?\n–—]{0,20}?\s*(?:[–—]|\s-|:)\s+/u,
];

/** @returns where the first sentence begins, in UTF-16 code units; null where the paragraph has no dateline */
export function datelineEnd(paragraph: string): number | null {
  for (const pattern of DATELINES) {
    const [found] = pattern.exec(paragraph) ?? [];
    if (found !== undefined && found.length < paragraph.length) return found.length;
  }
  return null;
}
