/** The session of a panel, its state kept up to date. */
import { useEffect, useState } from "preact/hooks";
import { useStore } from "../../ui/context.ts";
import { type PlanSession, planSessionOf } from "./plan-session.ts";
import type { PlanState } from "./plan-state.ts";

export function usePlan(): { readonly session: PlanSession; readonly plan: PlanState } {
  const { dataset } = useStore().getState().atlas;
  const [session] = useState(() => planSessionOf(dataset));
  const [plan, setPlan] = useState(() => session.store.getState());
  useEffect(() => {
    const stop = session.store.subscribe(setPlan);
    void session.open();
    return stop;
  }, [session]);
  return { session, plan };
}
