/** "Not on the map": the events that have no place, with the reason, as marks like those on the map. */

import { nameOfMark, sayWhere } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { toneOfEvent } from "../model/coloring.ts";
import { glyphOf } from "../model/kinds.ts";
import type { EventId } from "../model/schema/common.ts";
import { answerOf, emphasisOfEvent, lightIn, selectedEventOf } from "../state/selectors.ts";
import { select } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { MarkedText } from "./marked-text.tsx";
import { EventMark, KindGlyph, tone } from "./symbols.tsx";
import { usePointing } from "./use-pointing.ts";
import "./tray.css";

/** As many as a tray can hold; the table has them all. */
const LIMIT = 200;

interface Props {
  /** Only these of them; all where it is left out. */
  readonly among?: readonly EventId[];
}

export function Tray({ among }: Props) {
  const words = useWords();
  const answer = useAtlas(answerOf);
  const atlas = useAtlas((state) => state.atlas);
  const unplaced = answer.unplaced(LIMIT);
  const ids = among ? unplaced.ids.filter((id) => among.includes(id)) : unplaced.ids;
  const total = among ? ids.length : unplaced.total;
  if (total === 0) return null;
  const byReason = Map.groupBy(ids, (id) => {
    const where = atlas.events.get(id)?.event.where;
    if (!where) return "";
    return where.extent === "unplaced"
      ? translate(where, words.lang).reason
      : sayWhere(where, atlas, words);
  });
  return (
    <div class="tray">
      <h2>
        {words.map.tray} <span class="tray-count">{total}</span>
      </h2>
      {[...byReason].map(([reason, events]) => (
        <div key={reason} class="tray-group">
          <p dir="auto">{reason}</p>
          <ul>
            {events.map((id) => (
              <TrayItem key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function TrayItem({ id }: { readonly id: EventId }) {
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
    <li>
      <button
        type="button"
        class={`tray-item toned is-${emphasis}`}
        ref={tone(toneOfEvent(atlas, facts, coloring).color)}
        aria-label={nameOfMark(facts, atlas, words)}
        aria-current={isSelected ? "true" : undefined}
        data-event={id}
        onClick={() => select(store, { type: "event", id })}
        {...pointing}
      >
        <EventMark facts={facts} emphasis={emphasis} />
        <KindGlyph of={glyphOf(atlas, facts.event.kind)} />
        <span dir="auto">
          <MarkedText>{translate(facts.event, words.lang).title}</MarkedText>
        </span>
      </button>
    </li>
  );
}
