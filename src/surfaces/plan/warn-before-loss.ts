/** Has the browser ask before it closes a page whose plan is kept nowhere else. */
import type { StoreApi } from "zustand/vanilla";
import type { PlanState } from "./plan-state.ts";

export function warnBeforeLoss(store: Pick<StoreApi<PlanState>, "getState" | "subscribe">): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  // Only while there is something to lose: a page that listens is not kept for Back.
  store.subscribe(({ trouble, undo }) => {
    const isLost = undo.length > 0 && trouble !== null && trouble.type !== "corrupted";
    window[isLost ? "addEventListener" : "removeEventListener"]("beforeunload", ask);
  });
}
