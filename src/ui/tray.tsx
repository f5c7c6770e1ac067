/** "Not on the map": the events that have no place, with the reason, as marks like those on the map. */

import { sayNumber } from "../i18n/dates.ts";
import { sayWhere } from "../i18n/say.ts";
import { translate } from "../i18n/translate.ts";
import { glyphOf } from "../model/kinds.ts";
import type { EventId } from "../model/schema/common.ts";
import { answerOf } from "../state/selectors.ts";
import { setFilter, setTab } from "../state/store.ts";
import { placelessIn } from "../state/tally-of.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { EventButton } from "./event-button.tsx";
import { MarkedText } from "./marked-text.tsx";
import { KindGlyph } from "./symbols.tsx";
import "./tray.css";

/** As many as a tray shows; the table has them all. */
const LIMIT = 20;
/** As far as they are looked for. */
const LOOKED_AT = 200;

interface Props {
  /** Only these of them; all where it is left out. */
  readonly among?: readonly EventId[];
}

export function Tray({ among }: Props) {
  const words = useWords();
  const answer = useAtlas(answerOf);
  const atlas = useAtlas((state) => state.atlas);
  const placeless = useAtlas(placelessIn);
  const unplaced = answer.unplaced(LOOKED_AT);
  const isShown = (id: EventId) =>
    (among?.includes(id) ?? true) &&
    // What is known to an area alone the map counts by itself, where it counts.
    (placeless === null || atlas.events.get(id)?.event.where.extent === "unplaced");
  const found = unplaced.ids.filter(isShown);
  const ids = among ? found : found.slice(0, LIMIT);
  const total = among ? found.length : (placeless ?? unplaced.total);
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
        {words.map.tray} <span class="tray-count">{sayNumber(total, words.locale)}</span>
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
      {total > ids.length && <TrayMore count={total - ids.length} />}
    </div>
  );
}

/** To the table, with those alone that have no place. */
function TrayMore({ count }: { readonly count: number }) {
  const words = useWords();
  const store = useStore();
  const open = () => {
    setFilter(store, "placement", ["unplaced"]);
    setTab(store, "events");
    const panel = document.getElementById("panel-events");
    panel?.scrollIntoView({ block: "start" });
    panel?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="link tray-more" onClick={open}>
      {words.more(count)}
    </button>
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
