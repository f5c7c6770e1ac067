/** What a person does on the timeline, as intents: by pointer, by focus and by the keys of the region itself. */
import type { EventId, QuestionId } from "../../model/schema/common.ts";
import type { TimelineHandlers } from "./timeline-model.ts";
import type { Move } from "./window-moves.ts";

export interface Gestures extends Pick<TimelineHandlers, "onSelect" | "onHover" | "onQuestion"> {
  readonly onMove: (move: Move) => void;
  /** The wheel was turned without Ctrl where nothing scrolls. */
  readonly onPlainWheel: () => void;
  /** One finger moves up or down, which scrolls. */
  readonly onOneFinger: () => void;
}

/** A press that moved farther than this was a pan, not a click. */
const CLICK_REACH = 5;

/** @param signal takes all the listeners off */
export function listenForGestures(
  region: HTMLElement,
  gestures: Gestures,
  signal: AbortSignal,
): void {
  listenForHover(region, gestures, signal);
  listenForClicks(region, gestures, signal);
  region.addEventListener(
    "keydown",
    (event) => {
      const move = event.target === region ? readKey(event) : null;
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      gestures.onMove(move);
    },
    { signal },
  );
  listenForTouch(region, gestures, signal);
  region.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !canScroll(region, event.deltaY)) gestures.onPlainWheel();
    },
    { signal, passive: true },
  );
}

function listenForHover(region: HTMLElement, { onHover }: Gestures, signal: AbortSignal): void {
  let hovered: EventId | null = null;
  const hover = (id: EventId | null) => {
    if (id === hovered) return;
    hovered = id;
    onHover(id);
  };
  // Not `pointerover`, which also comes when the rows scroll away under a pointer at rest.
  region.addEventListener("pointermove", (event) => hover(readMarkId(event.target)), { signal });
  region.addEventListener("pointerleave", () => hover(null), { signal });
  region.addEventListener("focusin", (event) => hover(readMarkId(event.target)), { signal });
  region.addEventListener("focusout", () => hover(null), { signal });
}

function listenForClicks(
  region: HTMLElement,
  { onSelect, onQuestion }: Gestures,
  signal: AbortSignal,
): void {
  let [x, y] = [0, 0];
  region.addEventListener(
    "pointerdown",
    (event) => {
      [x, y] = [event.clientX, event.clientY];
    },
    { signal, capture: true },
  );
  region.addEventListener(
    "click",
    (event) => {
      // A key's click has no detail and no place.
      const isPan =
        event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > CLICK_REACH;
      if (isPan) return;
      const question = readQuestionId(event.target);
      if (question) onQuestion(question);
      const id = readMarkId(event.target);
      if (!id) return;
      findMark(event.target)?.focus({ preventScroll: true });
      onSelect(id);
    },
    { signal },
  );
}

function listenForTouch(region: HTMLElement, { onOneFinger }: Gestures, signal: AbortSignal): void {
  let [x, y] = [0, 0];
  region.addEventListener(
    "touchstart",
    ({ touches: [finger] }) => {
      if (finger) [x, y] = [finger.clientX, finger.clientY];
    },
    { signal, passive: true },
  );
  region.addEventListener(
    "touchmove",
    ({ touches: [finger, second] }) => {
      if (!finger || second) return;
      const rise = Math.abs(finger.clientY - y);
      // Sideways it moves the time.
      if (rise > CLICK_REACH && rise > Math.abs(finger.clientX - x)) onOneFinger();
    },
    { signal, passive: true },
  );
}

export function findMark(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".tl-mark") : null;
}

function readQuestionId(target: EventTarget | null): QuestionId | null {
  const button = target instanceof Element ? target.closest(".tl-question") : null;
  return (button?.getAttribute("data-question") ?? null) as QuestionId | null;
}

function readMarkId(target: EventTarget | null): EventId | null {
  return (findMark(target)?.getAttribute("data-id") ?? null) as EventId | null;
}

/** @returns what the key asks for, or null when it is not the region's */
export function readKey(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">,
): Move | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "+":
    case "=":
      return "zoomIn";
    case "-":
    case "_":
      return "zoomOut";
    case "0":
      return "fit";
    case "ArrowLeft":
      return event.shiftKey ? "earlier" : null;
    case "ArrowRight":
      return event.shiftKey ? "later" : null;
    default:
      return null;
  }
}

function canScroll(region: HTMLElement, deltaY: number): boolean {
  const room = region.scrollHeight - region.clientHeight;
  return deltaY < 0 ? region.scrollTop > 0 : region.scrollTop < room - 1;
}
