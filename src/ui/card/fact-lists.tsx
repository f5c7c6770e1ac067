/** Lists of events and ties, each under its heading; an empty one is left out, and of a long one it is said how much is. */
import type { ComponentChildren } from "preact";
import type { Words } from "../../i18n/en.ts";
import type { EventId, RelationId } from "../../model/schema/common.ts";
import { EventLink } from "./event-link.tsx";
import { RelationLink } from "./relation-link.tsx";

/** A card is no table: the first ones stand for the many. */
export const LIMIT = 20;

interface Props<Id> {
  readonly title: string;
  /** All of them, or the first ones of as many as `total` says. */
  readonly ids: readonly Id[];
  readonly total?: number;
  readonly words: Words;
}

export function EventList(props: Props<EventId>) {
  return <FactList {...props} draw={(id) => <EventLink id={id} words={props.words} />} />;
}

export function RelationList(props: Props<RelationId>) {
  return <FactList {...props} draw={(id) => <RelationLink id={id} words={props.words} />} />;
}

interface ListProps<Id> extends Props<Id> {
  readonly draw: (id: Id) => ComponentChildren;
}

function FactList<Id extends string>({
  title,
  ids,
  total = ids.length,
  words,
  draw,
}: ListProps<Id>) {
  if (total === 0) return null;
  const shown = ids.slice(0, LIMIT);
  return (
    <section class="card-list">
      <h4>{title}</h4>
      <ul>
        {shown.map((id) => (
          <li key={id}>{draw(id)}</li>
        ))}
      </ul>
      {total > shown.length && <p>{words.more(total - shown.length)}</p>}
    </section>
  );
}
