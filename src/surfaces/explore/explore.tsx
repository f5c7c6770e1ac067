/** Opens an atlas in the explore surface: makes the store, binds the address, draws the page. */
import { render } from "preact";
import { createEngine } from "../../engine/create-engine.ts";
import { loadWords } from "../../i18n/catalogue.ts";
import { textsFor } from "../../i18n/engine-texts.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { readAddress } from "../../state/address/address.ts";
import { bindAddress } from "../../state/address/bind-address.ts";
import { initialState, type Preferences } from "../../state/initial.ts";
import type { Lang } from "../../state/state.ts";
import { type AtlasStore, createAtlasStore, setLanguage } from "../../state/store.ts";
import { StoreContext } from "../../ui/context.ts";
import { bindPageSettings } from "../page-settings.ts";
import { ExplorePage } from "./explore-page.tsx";

/**
 * @param root emptied and filled with the page
 * @param leftOut how many problems kept records of the dataset out
 */
export async function openExplore(
  root: HTMLElement,
  dataset: Dataset,
  preferences: Preferences,
  leftOut: number,
): Promise<AtlasStore> {
  const atlas = indexDataset(dataset);
  const engineFor = async (lang: Lang) =>
    createEngine(atlas, textsFor(atlas, await loadWords(lang)));
  const opened = initialState(atlas, await engineFor(preferences.lang), preferences);
  const { state, ignored } = readAddress(new URLSearchParams(location.search), opened);
  const store = createAtlasStore(state);
  const onLanguage = async (lang: Lang) => setLanguage(store, lang, await engineFor(lang));
  bindPageSettings(store, (lang) => titleOf(atlas, lang));
  bindAddress(store, { initial: () => asOpened(store, opened), onLanguage });
  keepStrayFilesOut();
  root.replaceChildren();
  render(
    <StoreContext.Provider value={store}>
      <ExplorePage
        onLanguage={(lang) => void onLanguage(lang)}
        ignored={ignored}
        leftOut={leftOut}
      />
    </StoreContext.Provider>,
    root,
  );
  return store;
}

/** As the dataset opens, in the language that is shown now. */
function asOpened(store: AtlasStore, opened: ReturnType<AtlasStore["getState"]>) {
  const { lang, engine } = store.getState();
  return { ...opened, lang, engine, theme: "system" as const };
}

function titleOf({ dataset }: Atlas, lang: Lang): string {
  return dataset.translations?.[lang]?.title ?? dataset.title;
}

/** A file dropped beside the source pane must not make the browser leave the page. */
function keepStrayFilesOut(): void {
  for (const name of ["dragover", "drop"])
    window.addEventListener(name, (event) => event.preventDefault());
}
