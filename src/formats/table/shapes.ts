/** What the cells of a column look like: how much that speaks for a meaning, or against it. */
import { countryCode } from "../imports/country-codes.ts";
import type { MeaningName } from "./meanings.ts";
import { readCoordinate } from "./read-coordinate.ts";
import { readDateCell } from "./read-date.ts";
import { readCount } from "./read-number.ts";

type Test = (cells: readonly string[]) => number;

const FITS = 0.4;
const HALF_FITS = 0.25;
const CONTRADICTS = -0.4;
/** Of ids that come again, each time with another source. */
export const RETOLD_ID = HALF_FITS;

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.filter(test).length / cells.length;
}

/** Most cells have the shape, or hardly any has. */
const most =
  (test: (cell: string) => boolean, fits = FITS): Test =>
  (cells) => {
    const part = share(cells, test);
    return part >= 0.8 ? fits : part >= 0.5 ? fits / 2 : CONTRADICTS;
  };

const isDate = (cell: string) => !["none", "empty"].includes(readDateCell(cell).type);
const isCount = (cell: string) => readCount(cell) !== null;
const within = (low: number, high: number) => (cell: string) => {
  const count = readCount(cell);
  return count !== null && count >= low && count <= high;
};
const isUrl = (cell: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell);
const isNumber = (cell: string) => /^[\d.,\s-]+$/.test(cell);
const distinct = (cells: readonly string[]) => new Set(cells).size / cells.length;
const meanLength = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;

const isWords: Test = (cells) => (share(cells, isNumber) > 0.5 ? CONTRADICTS : HALF_FITS);

/** Few values that come again: what tells kinds and sides. */
const isRepeated: Test = (cells) => {
  if (share(cells, isNumber) > 0.5 || meanLength(cells) > 60) return CONTRADICTS;
  return distinct(cells) < 0.6 ? FITS : 0.1;
};

const SHAPES: Readonly<Record<MeaningName, Test>> = {
  when: most(isDate),
  until: most(isDate),
  year: most(within(1000, 2100)),
  month: most(within(0, 12)),
  day: most(within(0, 31)),
  title: (cells) =>
    share(cells, isNumber) > 0.3
      ? CONTRADICTS
      : distinct(cells) > 0.8 && meanLength(cells) < 150
        ? FITS
        : 0,
  note: (cells) => (meanLength(cells) > 40 ? FITS : isWords(cells)),
  kind: isRepeated,
  place: isWords,
  lat: most((cell) => readCoordinate(cell, "lat") !== null),
  lon: most((cell) => readCoordinate(cell, "lon") !== null),
  country: most((cell) => countryCode(cell) !== null),
  side: isRepeated,
  opposed: isRepeated,
  source: isWords,
  url: most(isUrl),
  published: most(isDate),
  deaths: most(isCount),
  "deaths-low": most(isCount),
  "deaths-high": most(isCount),
  wounded: most(isCount),
  count: most(isCount),
  tag: isWords,
  picture: most(isUrl),
  id: (cells) =>
    distinct(cells) === 1 && share(cells, (cell) => /^\S{1,60}$/.test(cell)) > 0.95
      ? FITS
      : CONTRADICTS,
};

/** @param cells those that are not empty @returns from -0.4, they contradict, to 0.4, they fit; 0 where there is none */
export function shapeScore(meaning: MeaningName, cells: readonly string[]): number {
  return cells.length === 0 ? 0 : SHAPES[meaning](cells);
}
