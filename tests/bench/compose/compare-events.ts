/** What the events that were made lack of those of the dataset: nothing, where the script tells all of it. */
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { AtlasEvent } from "../../../src/model/schema/event.ts";

/** Parts that the script tells, each so that ids and the author's own sentences do not count. */
const PARTS: Readonly<Record<string, (event: AtlasEvent) => unknown>> = {
  kind: ({ kind }) => kind,
  when: ({ when }) => when?.edtf,
  where: ({ where }) =>
    where && [where.extent, "sense" in where && where.sense, "radiusKm" in where && where.radiusKm],
  roles: ({ participants = [] }) => participants.map(({ role }) => role).sort(),
  chain: ({ attribution = [] }) => attribution.map(({ actor, how }) => [actor === null, how]),
  fragments: ({ evidence = [] }) => evidence.map(({ start, end }) => [start, end]).sort(),
  hedge: ({ hedge }) => hedge?.words,
  points: ({ points = [] }) => points.length,
};

export function compareEvents(wanted: Dataset, made: Dataset): readonly string[] {
  return toldIn(wanted).flatMap((event) => {
    const other = toldIn(made).find(({ title }) => title === event.title);
    if (!other) return [`${event.title}: not made`];
    return Object.entries(PARTS).flatMap(([name, of]) => {
      const [found, sought] = [JSON.stringify(of(other)), JSON.stringify(of(event))];
      return found === sought ? [] : [`${event.title}, ${name}: ${found}, not ${sought}`];
    });
  });
}

/** Its events, but for those that are told in accounts: the script tells none. */
export function toldIn({ events }: Dataset): readonly AtlasEvent[] {
  return events.filter((event) => !("accounts" in event)) as readonly AtlasEvent[];
}
