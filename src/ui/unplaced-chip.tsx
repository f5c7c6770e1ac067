/** The events that have no place, as a chip on the map: their marks, and a button that opens the tray over it. */

import { answerOf } from "../state/selectors.ts";
import { tallyIn } from "../state/tally-of.ts";
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
  const unplaced = useAtlas(answerOf).unplaced(SHOWN);
  // Of a crowd, what is known to an area is counted on the map.
  const tally = useAtlas(tallyIn);
  const total = tally?.unplaced ?? unplaced.total;
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
          {words.map.unplaced} <span class="unplaced-count">{total}</span>
        </button>
        {/* In the opened tray they stand with their titles. */}
        {!isOpen &&
          !tally &&
          unplaced.ids.map((id) => <EventButton key={id} id={id} class="unplaced-mark" isWalked />)}
      </div>
      {isOpen && <TraySheet box={box} onClose={close} />}
    </div>
  );
}
