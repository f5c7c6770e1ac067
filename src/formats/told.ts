/** What writers take of an event that each format can hold one telling of: its own, or that of its first account; and the others in words. */
import type { Dataset } from "../model/schema/dataset.ts";
import type { AtlasEvent, EventRecord } from "../model/schema/event.ts";

/** The accounts after the first do not fit formats with one time and one place an event. */
export function toldOf(event: EventRecord): AtlasEvent {
  if (!("accounts" in event)) return event;
  const { accounts, absent: _, ...happening } = event;
  const [first] = accounts;
  if (!first) throw new Error(`an unsound dataset was written: ${event.id} has no account`);
  const { source: __, ...telling } = first;
  return { ...happening, ...telling };
}

/**
 * Says what each account gives of time and place, for whoever reads a file that has room for the first alone: in names, dates and
 * signs, which are no language's. "Northern Wire: 2024-03-12, Eastquay terminal; Coast Courier: 2024-03-13, Eastquay terminal"
 *
 * @returns null for an event that is told once
 */
export function accountTeller(dataset: Dataset): (event: EventRecord) => string | null {
  const places = new Map<string, string>(dataset.places.map(({ id, name }) => [id, name]));
  const actors = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]));
  const tellers = new Map<string, string>(
    dataset.sources.map((source) => {
      const publisher = "publisher" in source ? source.publisher : undefined;
      return [source.id, (publisher && actors.get(publisher)) || source.title];
    }),
  );
  return (event) => {
    if (!("accounts" in event)) return null;
    const said = event.accounts.map(({ source, when, where }) => {
      const place = "place" in where ? places.get(where.place) : undefined;
      return `${tellers.get(source) ?? source}: ${[when.edtf, ...(place ? [place] : [])].join(", ")}`;
    });
    return said.join("; ");
  };
}
