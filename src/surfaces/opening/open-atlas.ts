/** Opens a dataset: makes its store, reads the address into it, and keeps the two equal from then on. */
import { createEngine } from "../../engine/create-engine.ts";
import { loadWords } from "../../i18n/catalogue.ts";
import { textsFor } from "../../i18n/engine-texts.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Lang } from "../../model/languages.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { type AddressReading, readAddress } from "../../state/address/address.ts";
import { bindAddress } from "../../state/address/bind-address.ts";
import { initialState } from "../../state/initial.ts";
import type { Preferences } from "../../state/preferences.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, createAtlasStore, setLanguage } from "../../state/store.ts";
import { bindPageSettings } from "./page-settings.ts";

/** Above so many events they are counted too, since no view can draw them all one by one. */
const COUNTED_FROM = 150;

export interface OpenAtlas {
  readonly store: AtlasStore;
  /** Loads a language's words and an engine that sorts them, then shows it. */
  readonly speak: (lang: Lang) => Promise<void>;
  /** What of the address was not understood. */
  readonly ignored: readonly AddressFault[];
  /** The state that an address would open, in the present language. */
  readonly read: (query: URLSearchParams) => AddressReading;
}

/** @param leavesTrail whether the reader's steps can be gone back; see `bindAddress` */
export async function openAtlas(
  dataset: Dataset,
  preferences: Preferences,
  leavesTrail: boolean,
): Promise<OpenAtlas> {
  const { opened, engineFor } = await prepareAtlas(dataset, preferences);
  const { state, ignored } = readAddress(new URLSearchParams(location.search), opened);
  const store = createAtlasStore(state);
  const speak = async (lang: Lang) => setLanguage(store, lang, await engineFor(lang));
  bindPageSettings(store, (lang) => titleOf(opened.atlas, lang));
  const initial = () => asOpened(store, opened);
  bindAddress(store, { leavesTrail, initial, onLanguage: speak });
  return { store, speak, ignored, read: (query) => readAddress(query, initial()) };
}

/**
 * A store of an atlas whose page has an address of its own: nothing of the state is read from it or kept in it.
 *
 * @param part what the window calls itself, before the dataset's title
 */
export async function openWithoutAddress(
  dataset: Dataset,
  preferences: Preferences,
  part: string,
): Promise<AtlasStore> {
  const { opened } = await prepareAtlas(dataset, preferences);
  const store = createAtlasStore(opened);
  bindPageSettings(store, (lang) => `${part} · ${titleOf(opened.atlas, lang)}`);
  return store;
}

async function prepareAtlas(dataset: Dataset, preferences: Preferences) {
  const atlas = indexDataset(dataset);
  const isLarge = atlas.events.size > COUNTED_FROM;
  const engineFor = async (lang: Lang) => {
    const [words, counting] = await Promise.all([
      loadWords(lang),
      isLarge ? import("../../engine/counting.ts") : null,
    ]);
    return createEngine(atlas, textsFor(atlas, words), counting?.makeCounting);
  };
  const engine = await engineFor(preferences.lang);
  const { census } = engine;
  const shown = census ? { ...atlas, colored: census.colored } : atlas;
  const opened = initialState(shown, engine, preferences);
  return { opened, engineFor };
}

/** As the dataset opens, in the language that is shown now. */
function asOpened(store: AtlasStore, opened: State): State {
  const { lang, engine } = store.getState();
  return { ...opened, lang, engine, theme: "system" };
}

function titleOf({ dataset }: Atlas, lang: Lang): string {
  return dataset.translations?.[lang]?.title ?? dataset.title;
}
