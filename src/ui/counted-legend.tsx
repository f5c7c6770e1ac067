/** The key of a dataset whose events are counted. */
import { useState } from "preact/hooks";
import { TOLD_APART_WORDS } from "../i18n/parts/told-apart.ts";
import { hasTellers } from "../model/facets/sources.ts";
import { countedShown } from "../state/counted-signs.ts";
import { type SignedView, signsShown } from "../state/signs-shown.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { Legend } from "./legend.tsx";

/** @param views those that can be seen */
export function CountedLegend({ views }: { readonly views: ReadonlySet<SignedView> }) {
  const store = useStore();
  const [shown] = useState(() => {
    const state = store.getState();
    return signsShown(state, views, countedShown(state, views));
  });
  const { noSources } = useWords(TOLD_APART_WORDS);
  const hasSources = useAtlas(({ atlas }) => hasTellers(atlas));
  return <Legend shown={shown} note={hasSources ? noSources : null} />;
}
