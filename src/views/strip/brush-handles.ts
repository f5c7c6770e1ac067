/** The time filter's two ends for the keyboard and screen readers; the pointer uses the brush itself. */
import type { Interval } from "../../model/interval.ts";
import {
  type BrushEnd,
  moveBrushByBins,
  moveBrushEnd,
  readBinKey,
  readBrushKey,
} from "./brush-moves.ts";
import type { StripHandlers, StripModel } from "./strip-model.ts";

export interface BrushHandles {
  readonly elements: readonly HTMLElement[];
  /** @param place of a moment, in pixels from the strip's left edge */
  draw(model: StripModel, place: (ms: number) => number): void;
}

export function createBrushHandles(onBrush: StripHandlers["onBrush"]): BrushHandles {
  let model: StripModel | null = null;
  const create = (end: BrushEnd): HTMLElement => {
    const handle = document.createElement("div");
    handle.className = `strip-handle strip-handle-${end}`;
    handle.tabIndex = 0;
    handle.setAttribute("role", "slider");
    handle.setAttribute("aria-orientation", "horizontal");
    handle.addEventListener("keydown", (event) => {
      const { altKey, ctrlKey, metaKey } = event;
      if (!model || altKey || ctrlKey || metaKey) return;
      const next = readMove(event, end, model);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (isSameBrush(next, model.brush)) return;
      // A key that comes before the next drawing counts from here.
      model = { ...model, brush: next };
      onBrush(next);
    });
    return handle;
  };
  const [from, to] = [create("from"), create("to")];
  return {
    elements: [from, to],
    draw: (next, place) => {
      model = next;
      const { start, end } = next.brush ?? next.bounds;
      describe(from, next, next.words.from, start);
      describe(to, next, next.words.to, end);
      from.style.left = `${place(start)}px`;
      to.style.left = `${place(end)}px`;
    },
  };
}

/** @returns the brush that a key makes; undefined where it makes none */
function readMove(
  event: KeyboardEvent,
  end: BrushEnd,
  model: StripModel,
): Interval | null | undefined {
  const { brush, edges } = model;
  const wish = edges ? readBinKey(event) : readBrushKey(event, model);
  if (wish === null) return undefined;
  if (wish === "clear") return null;
  return edges ? moveBrushByBins(brush, end, wish, edges) : moveBrushEnd(brush, end, wish, model);
}

function describe(
  handle: HTMLElement,
  { bounds, brush, formatMoment }: StripModel,
  name: string,
  at: number,
): void {
  handle.classList.toggle("is-idle", brush === null);
  handle.setAttribute("aria-label", name);
  handle.setAttribute("aria-valuemin", String(bounds.start));
  handle.setAttribute("aria-valuemax", String(bounds.end));
  handle.setAttribute("aria-valuenow", String(Math.round(at)));
  handle.setAttribute("aria-valuetext", formatMoment(at));
}

export function isSameBrush(a: Interval | null, b: Interval | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
