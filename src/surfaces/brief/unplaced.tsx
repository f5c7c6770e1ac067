/** On a slide's map, what has no place on it: the events with the reason, and of a call the two callers, each at an open end. */
import { nameOfActor, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { type Atlas, isOnMap, toneOfFaction } from "../../model/atlas.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { glyphOf } from "../../model/kinds.ts";
import type { ActorId } from "../../model/schema/common.ts";
import type { StepSlide } from "../../model/slides.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { EventButton } from "../../ui/event-button.tsx";
import { FactionSymbol, KindGlyph, OpenSign } from "../../ui/symbols.tsx";
import "./unplaced.css";

export function Unplaced({ slide }: { readonly slide: StepSlide }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const letters = useAtlas((state) => state.letters);
  const events = [...new Set([...slide.events, ...asked(atlas, letters?.map.keys() ?? [])])];
  const unplaced = events.filter(({ event }) => !isOnMap(atlas, event.where));
  if (unplaced.length === 0) return null;
  const byReason = Map.groupBy(unplaced, ({ event: { where } }) =>
    where.extent === "unplaced"
      ? translate(where, words.lang).reason
      : sayWhere(where, atlas, words),
  );
  return (
    <ul class="slide-unplaced">
      {[...byReason].map(([reason, group]) => (
        <li key={reason}>
          {group.map((facts) => (
            <Line key={facts.event.id} facts={facts} letters={letters?.map.get(facts.event.id)} />
          ))}
          <span dir="auto">{reason}</span>
        </li>
      ))}
    </ul>
  );
}

function asked(atlas: Atlas, ids: Iterable<EventFacts["event"]["id"]>): readonly EventFacts[] {
  return [...ids].flatMap((id) => atlas.events.get(id) ?? []);
}

interface LineProps {
  readonly facts: EventFacts;
  readonly letters: string | undefined;
}

/** A letter names the question of where it was; a question mark says that nobody tells. */
function Line({ facts, letters = "?" }: LineProps) {
  const atlas = useAtlas((state) => state.atlas);
  const { event } = facts;
  const [one, other, ...more] = event.participants;
  const mark = <EventButton id={event.id} class="slide-unplaced-mark" />;
  const glyph = glyphOf(atlas, event.kind);
  if (glyph !== "handset" || !one || !other || more.length > 0)
    return (
      <>
        {mark}
        <OpenSign letter={letters} />
      </>
    );
  return (
    <span class="slide-call">
      <Caller actor={one.actor} />
      <OpenSign letter={letters} />
      <span class="slide-call-line" />
      {mark}
      <KindGlyph of={glyph} />
      <span class="slide-call-line" />
      <OpenSign letter={letters} />
      <Caller actor={other.actor} />
    </span>
  );
}

function Caller({ actor }: { readonly actor: ActorId }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const side = toneOfFaction(atlas, atlas.actors.get(actor)?.faction ?? null);
  return (
    <strong class="slide-caller">
      <FactionSymbol of={side} /> <span dir="auto">{nameOfActor(atlas, actor, words)}</span>
    </strong>
  );
}
