/** Shows another atlas in the views that show one already: a draft that has changed, a file that is read otherwise. */
import type { makeCounting } from "../../engine/counting.ts";
import { createEngine } from "../../engine/create-engine.ts";
import { withCensus } from "../../engine/with-census.ts";
import { wordsOf } from "../../i18n/catalogue.ts";
import { textsFor } from "../../i18n/engine-texts.ts";
import { withDifferences, withTellings } from "../../model/accounts/compare-all.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Lang } from "../../model/languages.ts";
import type { Thing } from "../../model/thing.ts";
import { initialState } from "../../state/initial.ts";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { connected } from "./connect.ts";
import { COUNTED_FROM } from "./open-here.ts";

/** @param counting for an atlas of many events */
export function showAnother(
  store: AtlasStore,
  told: Atlas,
  lang: Lang,
  counting: typeof makeCounting,
): void {
  const isCounted = told.events.size > COUNTED_FROM;
  const atlas = isCounted ? withDifferences(told) : withTellings(told);
  const texts = textsFor(atlas, wordsOf(lang));
  const engine = createEngine(atlas, texts, isCounted ? counting : undefined);
  const shown = withCensus(atlas, engine.census);
  store.setState((before) => {
    // What is settled is taken along; all of the state would lay the old atlas over the new one.
    const { defaultLang, theme } = before;
    const next = initialState(shown, engine, { lang, defaultLang, theme });
    return renewed(before, connected(next));
  });
}

/** What a person has chosen in the views stays, as far as it is still there. */
function renewed(before: State, next: State): Partial<State> {
  const { atlas, engine, connections, home, firstWindow, reach } = next;
  const isAtHome = before.window === before.firstWindow;
  return {
    atlas,
    engine,
    connections,
    home,
    firstWindow,
    reach,
    selected: stillThere(atlas, before.selected),
    hovered: null,
    focused: stillThere(atlas, before.focused),
    ...(before.coloring === "source" && !atlas.coloredSources ? { coloring: next.coloring } : {}),
    ...(isAtHome ? { window: firstWindow } : {}),
    ...(before.isFrameMoved || before.selected ? {} : { camera: next.camera }),
  };
}

export function stillThere(atlas: Atlas, thing: Thing | null): Thing | null {
  switch (thing?.type) {
    case "event":
      return atlas.events.has(thing.id) ? thing : null;
    case "actor":
      return atlas.actors.has(thing.id) ? thing : null;
    case "relation":
      return atlas.relations.has(thing.id) ? thing : null;
    default:
      return null;
  }
}
