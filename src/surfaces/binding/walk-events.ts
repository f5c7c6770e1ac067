/**
 * What every surface with views does for the keyboard: the focus stays on the page, and the arrows on an event's mark, in any
 * view, lead on to the next event and take the focus along; on the map the tray is one row with the marks.
 */
import type { EventId } from "../../model/schema/common.ts";
import { readOn } from "../../state/reading.ts";
import { answerOf } from "../../state/selectors.ts";
import { type AtlasStore, select } from "../../state/store.ts";
import { keepFocus } from "../../ui/keep-focus.ts";
import { isMirrored, stepOf } from "../../views/walk-marks.ts";

/** Arrow keys mean something of their own there. */
const OWN_ARROWS =
  "input, select, textarea, [role=slider], [role=tab], [role=tablist], .leaflet-container, .table-scroller";
/** A mark of an event: there the arrows walk the events, wherever the mark stands. */
const MARK = "[data-event], [data-id], [aria-current], .map-mark";
const TRAY = ".unplaced";
/** Where time runs from left to right in every language. */
const TIMELINE = ".timeline-root";

/** For a surface whose only keys are those of its views: it is asked for when something first has the focus, and stays. */
export function listenToArrows(root: HTMLElement, store: AtlasStore): void {
  keepFocus(root);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    // Elsewhere in a frame the arrows scroll the article.
    if (target.closest(".panel") && walkEvents(store, event.key, target)) event.preventDefault();
  });
}

/** @returns whether the key was an arrow that walks */
export function walkEvents(store: AtlasStore, key: string, target: Element): boolean {
  const step = stepOf(key, isMirrored() && !target.closest(TIMELINE));
  if (step === null) return false;
  const mark = target.closest(MARK);
  const isInTray = target.closest(TRAY) !== null;
  if (!mark && !isInTray && target.closest(OWN_ARROWS)) return false;
  // Elsewhere up and down scroll the page, as everybody expects of them.
  const isVertical = key === "ArrowUp" || key === "ArrowDown";
  if (isVertical && !mark && !isInTray) return false;
  walk(store, target, mark, step);
  return true;
}

function walk(store: AtlasStore, target: Element, mark: Element | null, step: 1 | -1): void {
  const { selected } = store.getState();
  const panel = target.closest<HTMLElement>(".panel-map");
  if (panel && selected === null) {
    walkTray(panel, target, step);
    return;
  }
  if (selected === null && mark) readOnFrom(store, mark, step);
  else readOn(store, step);
  if (panel) takeFocusAlong(panel);
}

/** From the mark that has the focus, where nothing is selected. */
function readOnFrom(store: AtlasStore, mark: Element, step: 1 | -1): void {
  const from = mark.getAttribute("data-event") ?? mark.getAttribute("data-id");
  const id = answerOf(store.getState()).neighbour(from as EventId | null, step);
  if (id) select(store, { type: "event", id });
}

/** By map: the mark from which the arrows went into its tray. */
const leftFrom = new WeakMap<HTMLElement, HTMLElement>();

/** The map walks its own marks; what comes here is past their end, or in the tray. */
function walkTray(panel: HTMLElement, target: Element, step: 1 | -1): void {
  const items = [...panel.querySelectorAll<HTMLElement>(`${TRAY} [data-event]`)];
  const at = items.indexOf(target as HTMLElement);
  if (target.closest(TRAY) === null) {
    if (step < 0 || !(target instanceof HTMLElement)) return;
    leftFrom.set(panel, target);
  }
  const next = items[at + step] ?? (step < 0 ? markOf(panel) : null);
  next?.focus({ preventScroll: true });
}

/** Where the arrows come back to. */
function markOf(panel: HTMLElement): HTMLElement | null {
  const mark = leftFrom.get(panel);
  return mark?.isConnected ? mark : panel.querySelector<HTMLElement>(".map-root .map-mark");
}

/** To the mark that is selected now, once the map has drawn it: it may stand in the tray, or again on the map. */
function takeFocusAlong(panel: HTMLElement): void {
  requestAnimationFrame(() => {
    const current = panel.querySelector<HTMLElement>('[aria-current="true"]');
    if (panel.contains(document.activeElement)) current?.focus({ preventScroll: true });
  });
}
