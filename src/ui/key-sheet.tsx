/** The key as it opens over the map: the signs that can be seen at that moment. */
import { useState } from "preact/hooks";
import { isTold } from "../state/is-told.ts";
import { type SignedView, signsShown } from "../state/signs-shown.ts";
import { useAtlas, useStore } from "./context.ts";
import { later } from "./later.tsx";
import { Legend } from "./legend.tsx";
import { useLeave } from "./use-leave.ts";
import type { SheetProps } from "./use-sheet.ts";

/** Where each view is drawn. */
const VIEWS: readonly (readonly [SignedView, string])[] = [
  ["map", ".map-root"],
  ["timeline", ".timeline-root"],
  ["factions", ".factions-root"],
];

const CountedLegend = later(async () => (await import("./counted-legend.tsx")).CountedLegend);
const ToldLegend = later(async () => (await import("./told-legend.tsx")).ToldLegend);

export function KeySheet({ box, onClose }: SheetProps) {
  useLeave(box, onClose);
  const isCounted = useAtlas(({ engine }) => engine.census !== null);
  const isToldApart = useAtlas(isTold);
  const [views] = useState(viewsInSight);
  if (isToldApart) return <ToldLegend views={views} />;
  return isCounted ? <CountedLegend views={views} /> : <LegendOfEvents views={views} />;
}

function LegendOfEvents({ views }: { readonly views: ReadonlySet<SignedView> }) {
  const store = useStore();
  const [shown] = useState(() => signsShown(store.getState(), views, null));
  return <Legend shown={shown} />;
}

function viewsInSight(): ReadonlySet<SignedView> {
  const isInSight = (selector: string) => document.querySelector(selector)?.checkVisibility();
  return new Set(VIEWS.flatMap(([view, selector]) => (isInSight(selector) ? [view] : [])));
}
