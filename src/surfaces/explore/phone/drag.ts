/** Drags the sheet by its head with a finger or a mouse: it follows the hand, and comes to rest where `levelAfter` says. */
import { type Level, levelAfter } from "./level.ts";

interface Handlers {
  /** How tall the sheet is at each level, in pixels, as the screen is now. */
  readonly heights: () => Readonly<Record<Level, number>>;
  readonly onLevel: (level: Level) => void;
}

/** In pixels: less is a tap. */
const SLACK = 8;
const DRAGGED = "is-dragged";

interface Drag {
  readonly pointer: number;
  readonly from: number;
  readonly height: number;
  /** The last move, for the speed. */
  last: { readonly y: number; readonly at: number };
  speed: number;
}

/**
 * @param sheet lies over the page while it is dragged, so that the map below is laid out once, at the end
 * @param head what is taken hold of; a tap on it stays a tap
 * @returns the undo
 */
export function mountDrag(sheet: HTMLElement, head: HTMLElement, handlers: Handlers): () => void {
  let drag: Drag | null = null;
  const listeners = new AbortController();
  const { signal } = listeners;
  const start = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const { height } = sheet.getBoundingClientRect();
    const last = { y: event.clientY, at: event.timeStamp };
    drag = { pointer: event.pointerId, from: event.clientY, height, last, speed: 0 };
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== drag?.pointer) return;
    if (!isDragged(sheet)) {
      if (Math.abs(event.clientY - drag.from) < SLACK) return;
      head.setPointerCapture(drag.pointer);
      lift(sheet, drag.height);
    }
    follow(drag, event);
    const { full } = handlers.heights();
    sheet.style.blockSize = `${Math.min(heightOf(drag), full)}px`;
  };
  const end = (event: PointerEvent) => {
    const done = drag;
    if (event.pointerId !== done?.pointer) return;
    drag = null;
    if (!isDragged(sheet)) return;
    setDown(sheet);
    if (event.type === "pointercancel") return;
    keepFromClicking(head);
    const heights = handlers.heights();
    handlers.onLevel(levelAfter({ height: heightOf(done), speed: done.speed, heights }));
  };
  head.addEventListener("pointerdown", start, { signal });
  // A quick hand has left the head before its first move.
  window.addEventListener("pointermove", move, { signal });
  for (const name of ["pointerup", "pointercancel"] as const)
    window.addEventListener(name, end, { signal });
  return () => {
    listeners.abort();
    setDown(sheet);
  };
}

function heightOf({ height, from, last }: Drag): number {
  return Math.max(height + from - last.y, 0);
}

function follow(drag: Drag, { clientY, timeStamp }: PointerEvent): void {
  const passed = timeStamp - drag.last.at;
  if (passed > 0) drag.speed = (drag.last.y - clientY) / passed;
  drag.last = { y: clientY, at: timeStamp };
}

const isDragged = (sheet: HTMLElement) => sheet.classList.contains(DRAGGED);

/** Its place stays as large as it was. */
function lift(sheet: HTMLElement, height: number): void {
  if (sheet.parentElement) sheet.parentElement.style.blockSize = `${height}px`;
  sheet.classList.add(DRAGGED);
}

function setDown(sheet: HTMLElement): void {
  sheet.parentElement?.style.removeProperty("block-size");
  sheet.style.removeProperty("block-size");
  sheet.classList.remove(DRAGGED);
}

/** The click that ends a drag means nothing. */
function keepFromClicking(head: HTMLElement): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  head.addEventListener("click", swallow, { capture: true, once: true });
  // It comes with the drag's end or not at all; the next one is meant.
  setTimeout(() => head.removeEventListener("click", swallow, { capture: true }));
}
