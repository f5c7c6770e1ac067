/** The key of a dataset whose events are counted. */
import { useState } from "preact/hooks";
import { countedShown } from "../state/counted-signs.ts";
import { type SignedView, signsShown } from "../state/signs-shown.ts";
import { useStore } from "./context.ts";
import { Legend } from "./legend.tsx";

/** @param views those that can be seen */
export function CountedLegend({ views }: { readonly views: ReadonlySet<SignedView> }) {
  const store = useStore();
  const [shown] = useState(() => {
    const state = store.getState();
    return signsShown(state, views, countedShown(state, views));
  });
  return <Legend shown={shown} />;
}
