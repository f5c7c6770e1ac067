/** The events that have no place, as a chip on the map: their marks, and a button that opens the tray over it. */

import { sayNumber } from "../i18n/dates.ts";
import { answerOf } from "../state/selectors.ts";
import { placelessIn } from "../state/tally-of.ts";
import { useAtlas, useWords } from "./context.ts";
import { EventButton } from "./event-button.tsx";
import { later } from "./later.tsx";
import { useSheet } from "./use-sheet.ts";
import "./unplaced-chip.css";

const TraySheet = later(async () => (await import("./tray-sheet.tsx")).TraySheet);

/** As many as a chip shows; the tray has the others. */
const SHOWN = 4;

export function UnplacedChip() {
  const words = useWords();
  // What is known to an area alone the map counts by itself, where it counts.
  const placeless = useAtlas(placelessIn);
  const unplaced = useAtlas(answerOf).unplaced(SHOWN);
  const total = placeless ?? unplaced.total;
  const ids = placeless === null ? unplaced.ids : [];
  const { box, opener, isOpen, toggle, close } = useSheet();
  if (total === 0) return null;
  return (
    <div class="unplaced" data-over-map ref={box}>
      <div class="unplaced-chip">
        <button
          type="button"
          class="unplaced-open"
          ref={opener}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {words.map.unplaced} <span class="unplaced-count">{sayNumber(total, words.locale)}</span>
        </button>
        {/* In the opened tray they stand with their titles. */}
        {!isOpen &&
          ids.map((id) => <EventButton key={id} id={id} class="unplaced-mark" isWalked />)}
      </div>
      {isOpen && <TraySheet box={box} onClose={close} />}
    </div>
  );
}
