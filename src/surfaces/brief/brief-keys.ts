/** The keys of a briefing, as keyboards and clickers send them, in the audience's window and the presenter's. */
import {
  blank,
  goOn,
  goToEnd,
  goToTyped,
  lay,
  type PresentationStore,
  showPointer,
  stepOut,
  typeDigit,
} from "../../state/presentation/presentation.ts";

interface Handlers {
  readonly onFullScreen: () => void;
  readonly onPresenter: () => void;
}

const TYPING = "input, select, textarea, [contenteditable]";
const OVERVIEW_KEYS = ["ArrowLeft", "ArrowRight", "Home", "End", " "];
const PRESSABLE = "button, a, summary, [role=slider]";

/** Right is onward in every language: so clickers mean it, which know no language. */
const BY_KEY: Readonly<Record<string, Act>> = {
  ArrowRight: ({ store }) => goOn(store, 1),
  PageDown: ({ store }) => goOn(store, 1),
  " ": ({ store }) => goOn(store, 1),
  ArrowLeft: ({ store }) => goOn(store, -1),
  PageUp: ({ store }) => goOn(store, -1),
  Home: ({ store }) => goToEnd(store, "first"),
  End: ({ store }) => goToEnd(store, "last"),
  "?": ({ store }) => toggleOverlay(store, "keys"),
  ".": ({ store }) => blank(store, !store.getState().isBlank),
};

/** By where they lie on a keyboard: what they write is another letter on an Arabic or a Russian one. */
const BY_CODE: Readonly<Record<string, Act>> = {
  KeyB: ({ store }) => blank(store, !store.getState().isBlank),
  Period: ({ store }) => blank(store, !store.getState().isBlank),
  KeyF: ({ handlers }) => handlers.onFullScreen(),
  KeyN: ({ handlers }) => handlers.onPresenter(),
  KeyO: ({ store }) => toggleOverlay(store, "overview"),
  KeyL: ({ store }) => showPointer(store, !store.getState().showsPointer),
};

interface Desk {
  readonly store: PresentationStore;
  readonly handlers: Handlers;
}
type Act = (desk: Desk) => void;

function toggleOverlay(store: PresentationStore, overlay: "keys" | "overview"): void {
  lay(store, store.getState().overlay === overlay ? null : overlay);
}

/**
 * A briefing's keys come before those of the views, so that the next one returns to the plan from wherever the focus is.
 *
 * @returns the undo
 */
export function listenToBriefKeys(store: PresentationStore, handlers: Handlers): () => void {
  // What a person reached by Tab is theirs to press; where a mouse has left the focus, the clicker's keys still count.
  let isByTab = false;
  const listeners = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Tab") isByTab = true;
    if (isTakenElsewhere(event, store, isByTab)) return;
    const act = actFor(event, store);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act({ store, handlers });
  };
  const early = { capture: true, signal: listeners.signal };
  document.addEventListener("keydown", onKey, early);
  document.addEventListener("pointerdown", () => (isByTab = false), early);
  return () => listeners.abort();
}

function isTakenElsewhere(
  event: KeyboardEvent,
  store: PresentationStore,
  isByTab: boolean,
): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(TYPING)) return true;
  const presses = event.key === " " || (event.key === "Enter" && store.getState().typed === "");
  if (presses && isByTab && target.closest(PRESSABLE)) return true;
  const dialog = document.querySelector<HTMLElement>("dialog[open]");
  if (!dialog) return false;
  const { overlay } = dialog.dataset;
  // Another dialog has all keys; the overview is walked by its own; and each closes by Escape.
  if (overlay === undefined || event.key === "Escape") return true;
  return overlay === "overview" && OVERVIEW_KEYS.includes(event.key);
}

function actFor(event: KeyboardEvent, store: PresentationStore): Act | null {
  const { key, code, shiftKey } = event;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : undefined);
  if (digit !== undefined && !shiftKey) return () => typeDigit(store, digit);
  if (key === "Enter") return store.getState().typed === "" ? null : () => goToTyped(store);
  if (key === "Escape") return hasSomethingLaid(store) ? () => stepOut(store) : null;
  if (Object.hasOwn(BY_KEY, key)) return BY_KEY[key] ?? null;
  if (code === "Slash" && shiftKey) return BY_KEY["?"] ?? null;
  // A clicker may send a letter without saying where it lies.
  const place = code || (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : "");
  return Object.hasOwn(BY_CODE, place) ? (BY_CODE[place] ?? null) : null;
}

/** Else Escape is the browser's, which leaves the full screen by it. */
function hasSomethingLaid(store: PresentationStore): boolean {
  const { typed, overlay, isBlank, showsPointer } = store.getState();
  return typed !== "" || overlay !== null || isBlank || showsPointer;
}
