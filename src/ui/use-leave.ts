/** Closes what has opened over a page on Escape, or when the pointer or the focus goes elsewhere. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { hasLeft } from "./has-left.ts";

/** @param box what counts as staying @param onLeave whether a key closed it, so that its opener should have the focus */
export function useLeave(
  box: RefObject<HTMLElement | null>,
  onLeave: (isByKey: boolean) => void,
): void {
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const leave = (event: globalThis.Event) => {
      if (hasLeft(event, box.current)) onLeave(false);
    };
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // The page's own Escape would take the selection off as well.
      event.stopPropagation();
      onLeave(true);
    };
    document.addEventListener("pointerdown", leave, { signal });
    document.addEventListener("focusin", leave, { signal });
    box.current?.addEventListener("keydown", close, { signal });
    return () => listeners.abort();
  }, [box, onLeave]);
}
