/** The atlas beside the form: a store of the draft as a reader will see it, made anew when the draft has changed. */
import { loadWords } from "../../i18n/catalogue.ts";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Draft } from "../../model/draft/draft.ts";
import { type Preview, previewOf } from "../../model/draft/preview.ts";
import { windowOfPublication } from "../../model/draft/window-of-publication.ts";
import type { Lang } from "../../model/languages.ts";
import type { Thing } from "../../model/thing.ts";
import type { Preferences } from "../../state/preferences.ts";
import { type AtlasStore, select } from "../../state/store.ts";
import { openHere } from "../opening/open-here.ts";
import { openWithoutAddress } from "../opening/open-without-address.ts";
import { showAnother, stillThere } from "../opening/show-another.ts";

export interface PreviewStore {
  readonly store: AtlasStore;
  /** The draft as it is shown, and what stands in for what in it; that of the newest draft is kept. */
  readonly previewOf: (draft: Draft) => Preview;
  /** Shows another draft, or the same one in another language. */
  readonly show: (draft: Draft) => void;
  readonly speak: (lang: Lang) => Promise<void>;
  /** Selects what the views show of a record; one that they do not show leaves them as they are. */
  readonly select: (thing: Thing | null) => void;
}

export async function createPreviewStore(
  draft: Draft,
  preferences: Preferences,
): Promise<PreviewStore> {
  const { standIns } = COMPOSE_WORDS[preferences.lang];
  let newest = { draft, preview: previewOf(draft, standIns), isShown: true };
  const { makeCounting } = await import("../../engine/counting.ts");
  const opened = openHere(atlasOf(newest.preview), async () => []);
  const part = COMPOSE_WORDS[preferences.lang].name;
  const store = await openWithoutAddress(opened, preferences, part);
  const previewIn = (next: Draft, lang: Lang) => {
    if (newest.draft !== next)
      newest = {
        draft: next,
        preview: previewOf(next, COMPOSE_WORDS[lang].standIns),
        isShown: false,
      };
    return newest.preview;
  };
  const show = (draftNow: Draft) => {
    if (newest.draft === draftNow && newest.isShown) return;
    const { lang } = store.getState();
    const atlas = atlasOf(previewIn(draftNow, lang));
    newest = { ...newest, isShown: true };
    showAnother(store, atlas, lang, makeCounting);
  };
  return {
    store,
    previewOf: (next) => previewIn(next, store.getState().lang),
    show,
    async speak(lang) {
      await loadWords(lang);
      const shown = newest.draft;
      const said = previewOf(shown, COMPOSE_WORDS[lang].standIns);
      newest = { draft: shown, preview: said, isShown: false };
      store.setState({ lang });
      show(shown);
    },
    select(thing) {
      const { atlas } = store.getState();
      if (thing === null || stillThere(atlas, thing)) select(store, thing);
    },
  };
}

/** Without a dated event, time opens round the day of publication. */
function atlasOf({ dataset }: Preview): Atlas {
  const window = windowOfPublication(dataset);
  return indexDataset(
    window === null ? dataset : { ...dataset, display: { ...dataset.display, window } },
  );
}
