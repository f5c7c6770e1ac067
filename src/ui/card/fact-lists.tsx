/** Lists of events and ties, each under its heading; an empty one is left out. */
import type { Words } from "../../i18n/en.ts";
import type { EventId, RelationId } from "../../model/schema/common.ts";
import { EventLink } from "./event-link.tsx";
import { RelationLink } from "./relation-link.tsx";

/** A card is no table: the first ones stand for the many. */
const LIMIT = 40;

interface EventsProps {
  readonly title: string;
  readonly ids: readonly EventId[];
  readonly words: Words;
}

export function EventList({ title, ids, words }: EventsProps) {
  if (ids.length === 0) return null;
  return (
    <section class="card-list">
      <h4>{title}</h4>
      <ul>
        {ids.slice(0, LIMIT).map((id) => (
          <li key={id}>
            <EventLink id={id} words={words} />
          </li>
        ))}
      </ul>
      {ids.length > LIMIT && <p>{words.filters.more(ids.length - LIMIT)}</p>}
    </section>
  );
}

interface RelationsProps {
  readonly title: string;
  readonly ids: readonly RelationId[];
  readonly words: Words;
}

export function RelationList({ title, ids, words }: RelationsProps) {
  if (ids.length === 0) return null;
  return (
    <section class="card-list">
      <h4>{title}</h4>
      <ul>
        {ids.slice(0, LIMIT).map((id) => (
          <li key={id}>
            <RelationLink id={id} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
