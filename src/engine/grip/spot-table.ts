/** Counts the codes of a column spot by spot. */
import type { SpotTable } from "./grip.ts";
import type { GripColumn } from "./grip-columns.ts";

/** So many counts stand in the table at a time: 16 MB. */
const MOST_AT_ONCE = 1 << 22;

/**
 * Some spots at a time in a table of every spot and code, of which what is not zero is kept.
 *
 * @param spots by row the code of its spot, less than `count`
 * @param atOnce how many counts the table has at most, but those of one spot
 */
export function countBySpot(
  column: GripColumn,
  spots: Uint32Array,
  count: number,
  atOnce: number = MOST_AT_ONCE,
): SpotTable {
  const { width } = column;
  const step = Math.max(1, Math.min(count, Math.floor(atOnce / Math.max(1, width))));
  const table = new Uint32Array(step * width);
  const offsets = new Uint32Array(count + 1);
  let codes = new Uint32Array(1 << 10);
  let counts = new Uint32Array(1 << 10);
  let length = 0;
  for (let from = 0; from < count; from += step) {
    fill(table, column, spots, from, step);
    for (let spot = 0; spot < step && from + spot < count; spot++) {
      offsets[from + spot] = length;
      while (length + width > codes.length) {
        codes = larger(codes);
        counts = larger(counts);
      }
      for (let code = 0; code < width; code++) {
        const sum = table[spot * width + code] ?? 0;
        if (sum === 0) continue;
        codes[length] = code;
        counts[length++] = sum;
      }
    }
    table.fill(0);
  }
  offsets[count] = length;
  return { width, offsets, codes: codes.slice(0, length), counts: counts.slice(0, length) };
}

/** Adds the rows of the spots from `from` on, `step` of them. */
function fill(
  table: Uint32Array,
  { rows, width, codes }: GripColumn,
  spots: Uint32Array,
  from: number,
  step: number,
): void {
  const isListed = "offsets" in codes;
  const flat = isListed ? codes.codes : codes;
  const ends = isListed ? codes.offsets : null;
  for (let index = 0; index < rows.length; index++)
    for (let word = rows[index] ?? 0; word !== 0; word &= word - 1) {
      const row = index * 32 + 31 - Math.clz32(word & -word);
      const spot = (spots[row] ?? 0) - from;
      if (spot < 0 || spot >= step) continue;
      const end = ends ? (ends[row + 1] ?? 0) : row + 1;
      for (let at = ends ? (ends[row] ?? 0) : row; at < end; at++) {
        const place = spot * width + (flat[at] ?? 0);
        table[place] = (table[place] ?? 0) + 1;
      }
    }
}

function larger(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
