/** Opens a dataset: makes its store, reads the address into it, and keeps the two equal from then on. */
import { withCensus } from "../../engine/with-census.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Lang } from "../../model/languages.ts";
import { type AddressReading, readAddress } from "../../state/address/address.ts";
import { bindAddress } from "../../state/address/bind-address.ts";
import { initialState } from "../../state/initial.ts";
import type { Preferences } from "../../state/preferences.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, createAtlasStore, setLanguage } from "../../state/store.ts";
import { expectArrival } from "../../ui/arrivals.ts";
import { onDemand } from "../../ui/on-demand.ts";
import type { Opened } from "./opened.ts";
import { bindPageSettings } from "./page-settings.ts";

export interface OpenAtlas {
  readonly store: AtlasStore;
  /** Loads a language's words and an engine that sorts them, then shows it. */
  readonly speak: (lang: Lang) => Promise<void>;
  /** What of the address was not understood. */
  readonly ignored: readonly AddressFault[];
  /** The state that an address would open, in the present language. */
  readonly read: (query: URLSearchParams) => AddressReading;
}

/** With these an address speaks of something, which is to be lit with what belongs to it from the first picture on. */
const SPOKEN = /[?&](event|select|focus)=/;

/** @param leavesTrail whether the reader's steps can be gone back; see `bindAddress` */
export async function openAtlas(
  source: Opened,
  preferences: Preferences,
  leavesTrail: boolean,
): Promise<OpenAtlas> {
  const { opened, engineFor } = await prepareAtlas(source, preferences);
  const query = new URLSearchParams(location.search);
  const isSpoken = SPOKEN.test(location.search);
  const { state, ignored } = readAddress(
    query,
    isSpoken ? (await loadConnect()).connected(opened) : opened,
  );
  const store = createAtlasStore(state);
  if (!isSpoken) connectSoon(store, leavesTrail);
  source.onOpen?.(store);
  const speak = async (lang: Lang) => setLanguage(store, lang, await engineFor(lang));
  // Back leads to the rest of what it leads to, whatever becomes of the language.
  const onLanguage = (lang: Lang) => speak(lang).catch(() => onDemand(() => speak(lang)));
  bindPageSettings(store, (lang) => titleOf(opened.atlas, lang));
  const initial = () => asOpened(store, opened);
  bindAddress(store, { leavesTrail, initial, onLanguage });
  return { store, speak, ignored, read: (query) => readAddress(query, initial()) };
}

export async function prepareAtlas({ atlas, engineFor }: Opened, preferences: Preferences) {
  const engine = await engineFor(preferences.lang);
  const opened = initialState(withCensus(atlas, engine.census), engine, preferences);
  return { opened, engineFor };
}

/** What works out what belongs together. An embed asks for it once something is pointed at: until then a dozen files are all. */
const loadConnect = () => import("./connect.ts");

function connectSoon(store: AtlasStore, isAtOnce: boolean): void {
  const connect = () => loadConnect().then(({ connectIn }) => connectIn(store));
  if (isAtOnce) expectArrival(connect().catch(() => {}));
  else {
    const stop = store.subscribe(({ hovered, selected }) => {
      if (!hovered && !selected) return;
      stop();
      // Without a network, whoever points at the next thing asks again.
      connect().catch(() => connectSoon(store, isAtOnce));
    });
  }
}

/** As the dataset opens, in the language that is shown now. */
function asOpened(store: AtlasStore, opened: State): State {
  const { lang, engine, connections } = store.getState();
  return { ...opened, lang, engine, connections, theme: "system" };
}

export function titleOf({ dataset }: Atlas, lang: Lang): string {
  return dataset.translations?.[lang]?.title ?? dataset.title;
}
