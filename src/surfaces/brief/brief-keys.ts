/** The keys of a briefing, as keyboards and clickers send them, in the audience's window and the presenter's. */
import {
  blank,
  goOn,
  goToEnd,
  goToTyped,
  lay,
  type Overlay,
  type PresentationStore,
  showPointer,
  stepOut,
  toggleRun,
  typeDigit,
} from "../../state/presentation/presentation.ts";
import { signOf } from "../../ui/key-sign.ts";
import { areSingleKeysOn } from "../../ui/single-keys.ts";

interface Handlers {
  readonly onFullScreen: () => void;
  readonly onPresenter: () => void;
}

interface Desk {
  readonly store: PresentationStore;
  readonly handlers: Handlers;
}
type Act = (desk: Desk) => void;

const TYPING = "input, select, textarea, [contenteditable]";
/** They write nothing in a field of one line, and a clicker sends them wherever the focus was left. */
const PAGE_KEYS = ["PageDown", "PageUp"];
const OVERVIEW_KEYS = ["ArrowLeft", "ArrowRight", "Home", "End", " "];
const PRESSABLE = "button, a, summary, [role=button], [role=slider]";

/** Right is onward in every language: so clickers mean it, which know no language. */
const STEPS: Readonly<Record<string, Act>> = {
  ArrowRight: ({ store }) => goOn(store, 1),
  PageDown: ({ store }) => goOn(store, 1),
  " ": ({ store }) => goOn(store, 1),
  ArrowLeft: ({ store }) => goOn(store, -1),
  PageUp: ({ store }) => goOn(store, -1),
  Home: ({ store }) => goToEnd(store, "first"),
  End: ({ store }) => goToEnd(store, "last"),
};

const SWITCHES: Readonly<Record<string, Act>> = {
  b: ({ store }) => blank(store, !store.getState().isBlank),
  ".": ({ store }) => blank(store, !store.getState().isBlank),
  f: ({ handlers }) => handlers.onFullScreen(),
  n: ({ handlers }) => handlers.onPresenter(),
  o: ({ store }) => toggleOverlay(store, "overview"),
  r: ({ store }) => toggleRun(store),
  l: ({ store }) => showPointer(store, !store.getState().showsPointer),
  "?": ({ store }) => toggleOverlay(store, "keys"),
};

function toggleOverlay(store: PresentationStore, overlay: Overlay): void {
  lay(store, store.getState().overlay === overlay ? null : overlay);
}

/**
 * A briefing's keys come before those of the views, so that the next one returns to the briefing from wherever the focus is.
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
  { target, key }: KeyboardEvent,
  store: PresentationStore,
  isByTab: boolean,
): boolean {
  const element = target instanceof Element ? target : document.body;
  if (element.closest(TYPING) && !(element.matches("input") && PAGE_KEYS.includes(key)))
    return true;
  const presses = key === " " || (key === "Enter" && store.getState().typed === "");
  if (presses && isByTab && element.closest(PRESSABLE)) return true;
  const dialog = document.querySelector<HTMLElement>("dialog[open]");
  if (!dialog) return false;
  const { overlay } = dialog.dataset;
  // Another dialog has all keys; the overview is walked by its own; and each closes by Escape.
  if (overlay === undefined || key === "Escape") return true;
  return overlay === "overview" && OVERVIEW_KEYS.includes(key);
}

function actFor(event: KeyboardEvent, store: PresentationStore): Act | null {
  const sign = signOf(event);
  const isSingle = sign.length === 1 && sign !== " ";
  if (isSingle && !areSingleKeysOn()) return null;
  if (/^\d$/.test(sign)) return () => typeDigit(store, sign);
  if (sign === "Enter") return store.getState().typed === "" ? null : () => goToTyped(store);
  if (sign === "Escape") return hasSomethingLaid(store) ? () => stepOut(store) : null;
  if (Object.hasOwn(STEPS, sign)) return STEPS[sign] ?? null;
  if (!Object.hasOwn(SWITCHES, sign)) return null;
  // Held down, a switch would make the wall flicker.
  return event.repeat ? () => {} : (SWITCHES[sign] ?? null);
}

/** Else Escape is the browser's, which leaves the full screen by it. */
function hasSomethingLaid(store: PresentationStore): boolean {
  const { typed, overlay, isBlank, showsPointer } = store.getState();
  return typed !== "" || overlay !== null || isBlank || showsPointer;
}
