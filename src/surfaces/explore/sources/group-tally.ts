/** The tally of sources as rows that a filter can keep exactly: what one source has alone, and what several tell alike or otherwise. */
import type { Tally, TallyRow } from "../../../model/accounts/tally.ts";

/** With more sources than these, what one has alone is one row for all. */
const MOST_ALONE = 6;

/**
 * A filter keeps what any of its sources tells, and so cannot tell two of three from the other two: those rows are joined.
 *
 * @returns rows in the order of the tally, whose events are all events, each once
 */
export function groupTally({ rows, shares }: Tally): readonly TallyRow[] {
  const isJoined = ({ verdict }: TallyRow) => verdict !== "alone" || shares.size > MOST_ALONE;
  const joined: TallyRow[] = [];
  for (const row of rows) {
    const at = isJoined(row) ? joined.findIndex(({ verdict }) => verdict === row.verdict) : -1;
    const before = joined[at];
    if (before) joined[at] = join(before, row);
    else joined.push(row);
  }
  return joined;
}

function join(one: TallyRow, other: TallyRow): TallyRow {
  return {
    verdict: one.verdict,
    sources: [...new Set([...one.sources, ...other.sources])],
    events: [...one.events, ...other.events],
  };
}
