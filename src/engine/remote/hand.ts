/** The events at hand of a dataset that is too large to be here as a whole: who looks for another one gets it a moment later. */
import type { EventFacts } from "../../model/event-facts.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { EventRecord } from "../../model/schema/event.ts";

/** About 2 kB each. */
const MOST_AT_HAND = 4_000;

export interface Hand {
  /** Those at hand; to look for another one is to ask for it. */
  readonly events: ReadonlyMap<EventId, EventFacts>;
  /** @param named the events that an answer names: they stay longest @returns whether any came that was not at hand */
  take(records: readonly EventRecord[], named: Iterable<EventId>): boolean;
  /** What has been looked for since, and is not at hand; each is given once. */
  wanted(): readonly EventId[];
  /** Those that could not be had when they were asked for are no events; they are not asked for again. */
  miss(ids: readonly EventId[]): void;
  /** Puts away those that were named longest ago, where there are too many; @returns which */
  forget(): readonly EventId[];
}

/** @param onWanted called when something is looked for that is not at hand */
export function makeHand(
  toFacts: (record: EventRecord) => EventFacts,
  onWanted: () => void,
  most = MOST_AT_HAND,
): Hand {
  const none = new Set<EventId>();
  const wanted = new Set<EventId>();
  const events = new AskingMap((id) => {
    if (none.has(id) || wanted.has(id)) return;
    wanted.add(id);
    onWanted();
  });
  return {
    events,
    take(records, named) {
      for (const record of records) events.set(record.id, toFacts(record));
      for (const id of named) events.renew(id);
      return records.length > 0;
    },
    wanted() {
      const ids = [...wanted];
      wanted.clear();
      return ids;
    },
    miss(ids) {
      for (const id of ids) if (!events.isAtHand(id)) none.add(id);
    },
    forget() {
      const old = [...events.keys()].slice(0, Math.max(0, events.size - most));
      for (const id of old) events.delete(id);
      return old;
    },
  };
}

class AskingMap extends Map<EventId, EventFacts> {
  readonly #ask: (id: EventId) => void;

  constructor(ask: (id: EventId) => void) {
    super();
    this.#ask = ask;
  }

  override get(id: EventId): EventFacts | undefined {
    const facts = super.get(id);
    if (!facts) this.#ask(id);
    return facts;
  }

  override has(id: EventId): boolean {
    return this.get(id) !== undefined;
  }

  isAtHand(id: EventId): boolean {
    return super.has(id);
  }

  /** To the end of the order, in which the first are put away first. */
  renew(id: EventId): void {
    const facts = super.get(id);
    if (facts && super.delete(id)) this.set(id, facts);
  }
}
