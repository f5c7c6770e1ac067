/** Makes the columns that the engine reads out of a file's, group by group, and checks each value on the way. */
import type { Columns } from "../../model/columns.ts";
import { gatherCoded } from "../../model/gather-codes.ts";
import type { EventId } from "../../model/schema/common.ts";
import { OPENNESS, type Openness } from "../../model/vocabulary.ts";
import type { Batch } from "./batch.ts";
import type { RecordCheck } from "./check-records.ts";
import { type Faults, faultAt, placeText } from "./faults.ts";
import { gatherIds, type Ids } from "./gather-ids.ts";
import { gatherJudged } from "./gather-judged.ts";
import { gatherPlaces } from "./gather-places.ts";
import { gatherSides } from "./gather-sides.ts";
import { gatherTelling } from "./gather-telling.ts";
import { gatherTimes } from "./gather-times.ts";
import type { Lookup } from "./lookup.ts";
import { readAccounts } from "./read-accounts.ts";
import type { GroupValues } from "./read-group.ts";
import { tellingFacets } from "./telling-facets.ts";

export interface RowGatherer {
  /** @param index of the group, from 0 */
  take(index: number, first: number, rows: number, values: GroupValues): void;
  readonly ids: Ids;
  /** Rows of the file in which something is wrong. */
  readonly faulty: ReadonlySet<number>;
  /** In the file's order. */
  gathered(): Columns;
}

/** @throws RangeError where there is no memory for so many rows */
export function gatherRows(
  size: number,
  lookup: Lookup,
  check: RecordCheck,
  faults: Faults,
): RowGatherer {
  const ids = gatherIds(size);
  const times = gatherTimes(size, lookup);
  const places = gatherPlaces(size, lookup);
  const sides = gatherSides(size, lookup);
  const telling = gatherTelling(size, lookup);
  const judged = gatherJudged(size, lookup);
  const gatherers = [ids, times, places, sides, telling, judged];
  const faulty = new Set<number>();
  return {
    ids,
    faulty,
    take(group, first, rows, values) {
      const bare: Batch = {
        first,
        rows,
        values,
        told: new Map(),
        untold: new Set(),
        fault(at, column, found, expected, code) {
          faulty.add(first + at);
          faults.add(faultAt({ group, row: first + at, column }, found, expected, code));
        },
        pass(at, column, problem) {
          faulty.add(first + at);
          const place = { group, row: first + at, column, path: problem.path };
          faults.add({ ...problem, path: placeText(place) });
        },
      };
      const batch = { ...bare, ...readAccounts(bare, lookup, check) };
      for (const gatherer of gatherers) gatherer.take(batch);
    },
    gathered: () => ({
      size,
      starts: times.starts,
      ends: times.ends,
      grains: times.grains,
      accounts: places.accounts,
      facets: {
        kinds: judged.kinds(),
        factions: sides.factions(),
        actors: { keys: [...lookup.atlas.actors.keys()], ...sides.actors() },
        placement: places.placement(),
        precision: places.precision(),
        basis: judged.basis(),
        openness: opennessOf(size, lookup, ids),
        grades: judged.grades(),
        ...tellingFacets(size, lookup, telling.sources(), telling.differing),
        firstTellers: telling.firstTellers(),
      },
      sides: sides.sides(),
      spots: places.spots,
      spotCodes: places.codes(),
      knownFrom: telling.knownFrom,
      links: telling.links,
      tellers: telling.tellers(),
      sources: telling.sources(),
      sourceIds: [...lookup.sources.values()].map(({ id }) => id),
    }),
  };
}

/** Few events are asked about, and the questions are the dataset's. */
function opennessOf(size: number, { atlas }: Lookup, ids: Ids): Columns["facets"]["openness"] {
  const asked = new Set<number>();
  for (const key of atlas.concerns.keys())
    if (key.startsWith("event:")) asked.add(ids.find(key.slice("event:".length) as EventId));
  const column = gatherCoded<readonly number[]>(size);
  const codeOf = (value: Openness) => {
    const place = OPENNESS.indexOf(value);
    return column.codeOf(place, () => [place]);
  };
  for (let row = 0; row < size; row++) column.set(row, codeOf(asked.has(row) ? "open" : "settled"));
  return { keys: OPENNESS, ...column.gathered() };
}
