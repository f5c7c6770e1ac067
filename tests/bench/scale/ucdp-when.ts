/** When a row of UCDP GED happened, as EDTF: `date_prec` says how far that is known, `event_clarity` whether it is one event. */
import type { DSVRowString } from "d3";

const SEVERAL = "2";

export function readWhen(row: DSVRowString): { readonly edtf: string; readonly basis: "stated" } {
  const [start = "", end = ""] = [row.date_start?.slice(0, 10), row.date_end?.slice(0, 10)];
  return { edtf: toEdtf(start, end, row.event_clarity === SEVERAL), basis: "stated" };
}

/** One event is on one of the days; what sums up several lasts from the first to the last. */
function toEdtf(start: string, end: string, isSeveral: boolean): string {
  if (start === end) return start;
  if (isSeveral) return `${start}/${end}`;
  return isWholeMonth(start, end) ? start.slice(0, 7) : `[${start}..${end}]`;
}

function isWholeMonth(start: string, end: string): boolean {
  const after = new Date(Date.parse(end) + 86_400_000).toISOString();
  return (
    start.endsWith("-01") && after.slice(8, 10) === "01" && start.slice(0, 7) === end.slice(0, 7)
  );
}
