/** The events that have no place, as a chip on the map: their marks, and a button that opens the tray over it. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { answerOf } from "../state/selectors.ts";
import { useAtlas, useWords } from "./context.ts";
import { EventButton } from "./event-button.tsx";
import { later } from "./later.tsx";
import "./unplaced-chip.css";

const Tray = later(async () => (await import("./tray.tsx")).Tray);

/** As many as a chip shows; the tray has the others. */
const SHOWN = 4;

export function UnplacedChip() {
  const words = useWords();
  const { ids, total } = useAtlas(answerOf).unplaced(SHOWN);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(
    () => (isOpen && box.current ? watch(box.current, setOpen, opener) : undefined),
    [isOpen],
  );
  if (total === 0) return null;
  return (
    <div class="unplaced" ref={box}>
      <div class="unplaced-chip">
        <button
          type="button"
          class="unplaced-open"
          ref={opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.map.unplaced} <span class="unplaced-count">{total}</span>
        </button>
        {/* In the opened tray they stand with their titles. */}
        {!isOpen &&
          ids.map((id) => <EventButton key={id} id={id} class="unplaced-mark" isWalked />)}
      </div>
      {isOpen && (
        <div class="unplaced-sheet">
          <Tray />
        </div>
      )}
    </div>
  );
}

/** Closes the tray on Escape, or when the pointer or the focus goes elsewhere. @returns the undo */
function watch(
  box: HTMLElement,
  setOpen: (isOpen: boolean) => void,
  opener: RefObject<HTMLElement | null>,
): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !box.contains(target)) setOpen(false);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // The page's own Escape would take the selection off as well.
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  document.addEventListener("pointerdown", leave, { signal });
  document.addEventListener("focusin", leave, { signal });
  box.addEventListener("keydown", close, { signal });
  return () => listeners.abort();
}
