/** "Not on the map": the events that have no place, with the reason, as marks like those on the map. */

import { sayWhere } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { glyphOf } from "../model/kinds.ts";
import type { EventId } from "../model/schema/common.ts";
import { answerOf } from "../state/selectors.ts";
import { tallyIn } from "../state/tally-of.ts";
import { useAtlas, useWords } from "./context.ts";
import { EventButton } from "./event-button.tsx";
import { MarkedText } from "./marked-text.tsx";
import { KindGlyph } from "./symbols.tsx";
import "./tray.css";

/** As many as a tray can hold; the table has them all. */
export const LIMIT = 200;

interface Props {
  /** Only these of them; all where it is left out. */
  readonly among?: readonly EventId[];
}

export function Tray({ among }: Props) {
  const words = useWords();
  const answer = useAtlas(answerOf);
  const atlas = useAtlas((state) => state.atlas);
  // Of a crowd, what is known to an area is counted on the map.
  const tally = useAtlas(tallyIn);
  const isUnplaced = (id: EventId) => atlas.events.get(id)?.event.where.extent === "unplaced";
  const unplaced = answer.unplaced(LIMIT);
  const ids = unplaced.ids.filter((id) => among?.includes(id) ?? (!tally || isUnplaced(id)));
  const total = among ? ids.length : (tally?.unplaced ?? unplaced.total);
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
  const { lang } = useWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <li>
      <EventButton id={id} class="tray-item">
        {({ event }) => (
          <>
            <KindGlyph of={glyphOf(atlas, event.kind)} />
            <span dir="auto">
              <MarkedText>{translate(event, lang).title}</MarkedText>
            </span>
          </>
        )}
      </EventButton>
    </li>
  );
}
