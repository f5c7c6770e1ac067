/** What says of an event whatever its several sources tell, once it has come. */
import { useEffect, useState } from "preact/hooks";
import { isTold } from "../../state/is-told.ts";
import type { State } from "../../state/state.ts";
import { onDemand } from "../../ui/on-demand.ts";
import type { Teller } from "./static-fallback.ts";

/** @returns null where every event is told once, and until then */
export function useTeller(state: State): Teller | null {
  const [teller, setTeller] = useState<{ readonly tell: Teller } | null>(null);
  const isNeeded = isTold(state);
  useEffect(() => {
    if (!isNeeded) return;
    onDemand(async () => {
      const { sayTold } = await import("../binding/told/say-told.ts");
      setTeller({ tell: (id, now) => sayTold(id, now, false) });
    });
  }, [isNeeded]);
  return teller?.tell ?? null;
}
