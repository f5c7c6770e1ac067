/** The key of a dataset in which several sources tell an event apart. */
import { useState } from "preact/hooks";
import type { SignedView } from "../state/signs-shown.ts";
import { toldSignsShown } from "../state/told-signs.ts";
import { useStore } from "./context.ts";
import { Legend } from "./legend.tsx";

export function ToldLegend({ views }: { readonly views: ReadonlySet<SignedView> }) {
  const store = useStore();
  const [shown] = useState(() => toldSignsShown(store.getState(), views));
  return <Legend shown={shown} />;
}
