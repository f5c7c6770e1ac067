/** Whether the rows of a table that have one id name different sources: then they tell of one event, and its column is its id. */
import { foldName } from "./columns.ts";

/** Parts of a column's name that say an id of what happened, and no code of some other thing, which many events may share. */
const OF_EVENTS =
  /(?:^|_)(?:event|incident|id|eventid|identifier|événement|evenement|evento|событие|события|идентификатор|الحدث|المعرف)(?:_|$)/u;

/**
 * @param rows some of the first
 * @param at where the ids stand @param sources where sources are named
 * @returns whether some come more than once, and no two rows of one have a source that is the same, or none
 */
export function retellsEvents(
  column: string,
  rows: readonly (readonly string[])[],
  at: number,
  sources: readonly number[],
): boolean {
  if (sources.length === 0 || !OF_EVENTS.test(foldName(column))) return false;
  const told = new Map<string, string[]>();
  for (const cells of rows) {
    const id = cells[at]?.trim() ?? "";
    if (id === "") continue;
    const source = sources.map((one) => cells[one]?.trim() ?? "").join("\n");
    told.set(id, [...(told.get(id) ?? []), source]);
  }
  const again = [...told.values()].filter((one) => one.length > 1);
  return (
    again.length > 0 &&
    again.every(
      (one) => new Set(one).size === one.length && !one.some((source) => source.trim() === ""),
    )
  );
}
