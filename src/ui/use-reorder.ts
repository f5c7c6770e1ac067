/** Moves items of a list by dragging their grips, with a mouse, a pen or a finger. */
import { useState } from "preact/hooks";

/** An item on its way: it would come to stand after that one, or first. */
export interface Drag<Id extends string = string> {
  readonly id: Id;
  readonly after: Id | null;
}

/** The list's items are those of an `ol`, with their ids as `data-item`. @param onDrop called when one is let go in a place of the list */
export function useReorder<Id extends string>(onDrop: (drag: Drag<Id>) => void) {
  const [drag, setDrag] = useState<Drag<Id> | null>(null);
  const end = (event: PointerEvent) => {
    setDrag(null);
    if (drag && event.type === "pointerup") onDrop(drag);
  };
  const gripOf = (id: Id) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, after: placeAt<Id>(event) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.id === id) setDrag({ id, after: placeAt<Id>(event) });
    },
    onPointerUp: end,
    onPointerCancel: end,
  });
  return { drag, gripOf };
}

/** The item whose middle is the last above the pointer; a list that is longer than its room goes along. */
function placeAt<Id extends string>({ currentTarget, clientY }: PointerEvent): Id | null {
  const list = currentTarget instanceof Element ? currentTarget.closest("ol") : null;
  const items = [...(list?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
  const above = items.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < clientY;
  });
  (items[above.length] ?? items.at(-1))?.scrollIntoView({ block: "nearest" });
  return (above.at(-1)?.dataset.item as Id | undefined) ?? null;
}
