/** The key as it opens over the map: the signs that can be seen at that moment. */
import { useState } from "preact/hooks";
import { type SignedView, signsShown } from "../state/signs-shown.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { Legend } from "./legend.tsx";
import { useLeave } from "./use-leave.ts";
import type { SheetProps } from "./use-sheet.ts";

/** Where each view is drawn. */
const VIEWS: readonly (readonly [SignedView, string])[] = [
  ["map", ".map-root"],
  ["timeline", ".timeline-root"],
  ["factions", ".factions-root"],
];

export function KeySheet({ box, onClose }: SheetProps) {
  useLeave(box, onClose);
  const words = useWords();
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const [shown] = useState(() => signsShown(store.getState(), viewsInSight()));
  return (
    <section class="key-sheet" aria-label={words.legend.title}>
      <Legend atlas={atlas} words={words} shown={shown} />
    </section>
  );
}

function viewsInSight(): ReadonlySet<SignedView> {
  const isInSight = (selector: string) => document.querySelector(selector)?.checkVisibility();
  return new Set(VIEWS.flatMap(([view, selector]) => (isInSight(selector) ? [view] : [])));
}
