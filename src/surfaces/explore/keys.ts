/** The keys of the whole page. Typing, and what a control does with a key itself, comes first. */
import { readOn } from "../../state/reading.ts";
import { type AtlasStore, stepBack } from "../../state/store.ts";
import { keepFocus } from "../../ui/keep-focus.ts";
import { signOf } from "../../ui/key-sign.ts";
import { areSingleKeysOn } from "../../ui/single-keys.ts";
import { walkEvents } from "../binding/walk-events.ts";

interface Handlers {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

const TYPING = "input, select, textarea, [contenteditable]";

/** Keeps the focus within the page besides. @returns the undo */
export function listenToKeys(page: HTMLElement, store: AtlasStore, handlers: Handlers): () => void {
  const letFocusGo = keepFocus(page);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const acted = walkEvents(store, event.key, target) || actOn(store, event, target, handlers);
    if (acted) event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  return () => {
    letFocusGo();
    document.removeEventListener("keydown", onKey);
  };
}

function actOn(
  store: AtlasStore,
  event: KeyboardEvent,
  target: Element,
  handlers: Handlers,
): boolean {
  if (event.key === "Escape") return escapeFrom(store, target);
  if (target.closest(TYPING) || !areSingleKeysOn()) return false;
  switch (slashOr(event)) {
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

/** The sign of a key; a Cyrillic keyboard writes a full stop where an English one has the slash, an Arabic one a letter. */
function slashOr(event: KeyboardEvent): string {
  const { key, code, shiftKey } = event;
  const isThere = code === "Slash" && !shiftKey && /^[.\p{L}]$/u.test(key);
  return isThere ? "/" : signOf(event);
}

/** Leaves a text field first; the next Escape takes a step back. */
function escapeFrom(store: AtlasStore, target: Element): boolean {
  if (target instanceof HTMLElement && target.matches(TYPING)) {
    target.blur();
    return true;
  }
  return stepBack(store);
}
