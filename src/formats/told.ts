/** What writers take of an event that each format can hold one telling of: its own, or that of its first account. */
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
