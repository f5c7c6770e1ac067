/** The keys of the whole page. Typing, and what a control does with a key itself, comes first. */
import { readOn } from "../../state/reading.ts";
import { type AtlasStore, stepBack } from "../../state/store.ts";

interface Handlers {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** Arrow keys mean something of their own there. */
const OWN_ARROWS =
  "input, select, textarea, [role=slider], [role=tab], [role=tablist], .leaflet-container, .table-scroller";
const TYPING = "input, select, textarea, [contenteditable]";
/** A mark of an event: there the arrows walk the events, wherever the mark stands. */
const MARK = "[data-event], [aria-current]";

/** @returns the undo */
export function listenToKeys(store: AtlasStore, handlers: Handlers): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const acted = event.key.startsWith("Arrow")
      ? walk(store, event.key, target)
      : actOn(store, event.key, target, handlers);
    if (acted) event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function walk(store: AtlasStore, key: string, target: Element): boolean {
  const isMark = target.matches(MARK) || target.closest("button[aria-label]")?.matches(MARK);
  if (!isMark && target.closest(OWN_ARROWS)) return false;
  // Elsewhere up and down scroll the page, as everybody expects of them.
  const isVertical = key === "ArrowUp" || key === "ArrowDown";
  if (isVertical && !isMark) return false;
  const isRtl = document.documentElement.dir === "rtl";
  const forward = key === "ArrowDown" || key === (isRtl ? "ArrowLeft" : "ArrowRight");
  readOn(store, forward ? 1 : -1);
  return true;
}

function actOn(store: AtlasStore, key: string, target: Element, handlers: Handlers): boolean {
  if (key === "Escape") return escapeFrom(store, target);
  if (target.closest(TYPING)) return false;
  switch (key) {
    case "j":
      readOn(store, 1);
      return true;
    case "k":
      readOn(store, -1);
      return true;
    case "/":
      handlers.onSearch();
      return true;
    case "?":
      handlers.onKeys();
      return true;
    default:
      return false;
  }
}

/** Leaves a text field first; the next Escape takes a step back. */
function escapeFrom(store: AtlasStore, target: Element): boolean {
  if (target instanceof HTMLElement && target.matches(TYPING)) {
    target.blur();
    return true;
  }
  return stepBack(store);
}
