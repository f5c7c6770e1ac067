/** Makes an element light its thing in every view while it is pointed at or has the focus. */
import type { Thing } from "../model/thing.ts";
import { hover } from "../state/store.ts";
import { useStore } from "./context.ts";

/** @returns the handlers to spread on the element */
export function usePointing(thing: Thing) {
  const store = useStore();
  const point = () => hover(store, thing);
  const leave = () => hover(store, null);
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}
