/** Closes an open `details` on Escape, or when the pointer or the focus leaves it and the sheet that it is in. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { hasLeft } from "./has-left.ts";

export function useDismiss(box: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const leave = (event: globalThis.Event) => {
      const details = box.current;
      // In a sheet of several, closing would move the next from under the pointer before it is let go.
      const sheet = details?.parentElement?.closest("details") ?? details;
      if (details && hasLeft(event, sheet)) details.open = false;
    };
    const close = (event: KeyboardEvent) => {
      const details = box.current;
      if (event.key !== "Escape" || !details?.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
      // The page's own Escape would take a filter off as well.
      event.stopPropagation();
    };
    const details = box.current;
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    details?.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      details?.removeEventListener("keydown", close);
    };
  }, [box]);
}
