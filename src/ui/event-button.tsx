/** A button that is an event's mark: it selects the event, and lights it in every view while it is pointed at. */
import type { ComponentChildren } from "preact";
import { nameOfMark } from "../i18n/say.ts";
import { toneOfEvent } from "../model/coloring.ts";
import type { EventFacts } from "../model/event-facts.ts";
import type { EventId } from "../model/schema/common.ts";
import { emphasisOfEvent, lightIn, selectedEventOf } from "../state/selectors.ts";
import { select } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { EventMark, tone } from "./symbols.tsx";
import { usePointing } from "./use-pointing.ts";

interface Props {
  readonly id: EventId;
  readonly class: string;
  /** The arrows lead to it, not the tab key. */
  readonly isWalked?: boolean;
  /** Whether the mark says that its place is inferred. */
  readonly showsPlace?: boolean;
  /** What stands after the mark; nothing for the mark alone. */
  readonly children?: (facts: EventFacts) => ComponentChildren;
}

export function EventButton({ id, class: name, isWalked, showsPlace = true, children }: Props) {
  const store = useStore();
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const coloring = useAtlas((state) => state.coloring);
  const isSelected = useAtlas((state) => selectedEventOf(state) === id);
  const emphasis = useAtlas((state) => emphasisOfEvent(lightIn(state), id));
  const pointing = usePointing({ type: "event", id });
  const facts = atlas.events.get(id);
  if (!facts) return null;
  return (
    <button
      type="button"
      class={`${name} toned is-${emphasis}`}
      ref={tone(toneOfEvent(atlas, facts, coloring).color)}
      aria-label={nameOfMark(facts, atlas, words)}
      aria-current={isSelected ? "true" : undefined}
      data-event={id}
      tabIndex={isWalked ? -1 : undefined}
      onClick={() => select(store, { type: "event", id })}
      {...pointing}
    >
      <EventMark facts={facts} emphasis={emphasis} showsPlace={showsPlace} />
      {children?.(facts)}
    </button>
  );
}
