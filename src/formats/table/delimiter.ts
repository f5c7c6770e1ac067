/** What parts the cells of a text, found by how even the rows come out. */
import { readCsv } from "./read-csv.ts";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DelimiterReading {
  readonly delimiter: Delimiter;
  /** False where another one would do nearly as well: then a person is asked. */
  readonly isSure: boolean;
  /** All that give more than one column, the likeliest first, with the widths that they give. */
  readonly candidates: readonly { readonly delimiter: Delimiter; readonly columns: number }[];
}

/** Of the likeliest's score, another one with so much is nearly as good. */
const NEARLY = 0.6;
/** Where the first row, the names of the columns, is of another width: decimal commas part numbers, and no names. */
const ODD_HEADER = 0.5;

/** @param head how the text begins, some 64 thousand characters, the last row of which may be cut off */
export function findDelimiter(head: string): DelimiterReading {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...scoreOf(head, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return { delimiter: ",", isSure: true, candidates: [] };
  return {
    delimiter: first.delimiter,
    isSure: !second || second.score < first.score * NEARLY,
    candidates: scored.map(({ delimiter, columns }) => ({ delimiter, columns })),
  };
}

/** The share of rows of the commonest width, times how much it parts them. */
function scoreOf(head: string, delimiter: Delimiter): { score: number; columns: number } {
  const widths: number[] = [];
  readCsv(head, delimiter, { row: (cells) => widths.push(cells.length), problem: () => {} });
  // The last may be cut off.
  const whole = widths.length > 2 ? widths.slice(0, -1) : widths;
  const counts = new Map<number, number>();
  for (const width of whole) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [columns, rows] = [...counts].reduce(
    (best, one) => (one[1] > best[1] ? one : best),
    [1, 0],
  );
  const fits = widths[0] === columns ? 1 : ODD_HEADER;
  return {
    score: whole.length === 0 ? 0 : (rows / whole.length) * Math.log2(columns) * fits,
    columns,
  };
}
