/** What the timeline shows, in sums: for its own description, and for the line that says whether all views agree. */
import type { Counted } from "../engine/counted.ts";
import type { Answer, Engine } from "../engine/engine.ts";
import { type BandRow, bandRows } from "../model/band-rows.ts";
import type { Coloring } from "../model/coloring.ts";
import type { Interval } from "../model/interval.ts";
import { memoise } from "./memoise.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";

export interface RowSum {
  readonly row: BandRow;
  /** Events of the row that share time with the window. */
  readonly count: number;
}

/** `inWindow + before + after = kept`, and `sum(rows) = inWindow` where rows are counted. */
export interface TimelineSum {
  readonly kept: number;
  /** Each once, whether it is drawn by itself or in a band. */
  readonly inWindow: number;
  /** Over before the window begins; in a dataset that is not counted, all that is outside. */
  readonly before: number;
  readonly after: number;
  /** Those that have any event under the filters; empty in a dataset that is not counted. */
  readonly rows: readonly RowSum[];
}

const rowsOf = memoise((census: Engine["census"], coloring: Coloring): readonly BandRow[] =>
  census ? bandRows(census.classes(coloring), census.totals(coloring)) : [],
);

/** The rows that the timeline counts in; empty in a dataset that is drawn event by event. */
export function bandRowsIn({ engine, coloring }: Pick<State, "engine" | "coloring">) {
  return rowsOf(engine.census, coloring);
}

const sumOf = memoise(
  (answer: Answer, window: Interval, coloring: Coloring, rows: readonly BandRow[]): TimelineSum => {
    const { kept, counted } = answer;
    if (counted) return { kept, ...countIn(counted, window, coloring, rows) };
    const { total } = answer.inWindow(window, 0);
    return { kept, inWindow: total, before: kept - total, after: 0, rows: [] };
  },
);

function countIn(
  counted: Counted,
  window: Interval,
  coloring: Coloring,
  rows: readonly BandRow[],
): Omit<TimelineSum, "kept"> {
  const { counts, earlier, total } = counted.bands(
    Float64Array.of(window.start, window.end),
    coloring,
  );
  const kept = counted.byClass(coloring);
  const sumBy = (row: BandRow, numbers: Uint32Array) =>
    row.codes.reduce((sum, code) => sum + (numbers[code] ?? 0), 0);
  return {
    inWindow: total,
    ...counted.outside(window),
    rows: rows
      .filter((row) => sumBy(row, kept) > 0)
      .map((row) => ({ row, count: sumBy(row, counts) + sumBy(row, earlier) })),
  };
}

/** Of the window that the timeline shows and the events that the filters keep. */
export function sumTimeline(state: State): TimelineSum {
  return sumOf(answerOf(state), state.window, state.coloring, bandRowsIn(state));
}
