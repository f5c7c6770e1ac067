/** Moves items of a list by dragging their grips, with a mouse, a pen or a finger. */
import { useState } from "preact/hooks";
import type { StepId } from "../../model/schema/briefing.ts";

/** An item on its way: it would come to stand after that one, or first. */
export interface Drag {
  readonly id: StepId;
  readonly after: StepId | null;
}

/** @param onDrop called when the item is let go in a place of the list */
export function useReorder(onDrop: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = (event: PointerEvent) => {
    setDrag(null);
    if (drag && event.type === "pointerup") onDrop(drag);
  };
  const gripOf = (id: StepId) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, after: placeAt(event) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.id === id) setDrag({ id, after: placeAt(event) });
    },
    onPointerUp: end,
    onPointerCancel: end,
  });
  return { drag, gripOf };
}

/** The item whose middle is the last above the pointer; a list that is longer than its room goes along. */
function placeAt({ currentTarget, clientY }: PointerEvent): StepId | null {
  const list = currentTarget instanceof Element ? currentTarget.closest("ol") : null;
  const items = [...(list?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
  const above = items.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < clientY;
  });
  (items[above.length] ?? items.at(-1))?.scrollIntoView({ block: "nearest" });
  return (above.at(-1)?.dataset.step as StepId | undefined) ?? null;
}
