/** Opens a dataset in a window whose address is not the state's: a briefing's, or its presenter's. */
import type { Preferences } from "../../state/preferences.ts";
import { type AtlasStore, createAtlasStore } from "../../state/store.ts";
import { connected } from "./connect.ts";
import { prepareAtlas, titleOf } from "./open-atlas.ts";
import type { Opened } from "./opened.ts";
import { bindPageSettings } from "./page-settings.ts";

/**
 * A store of an atlas whose page has an address of its own: nothing of the state is read from it or kept in it.
 *
 * @param part what the window calls itself, before the dataset's title
 */
export async function openWithoutAddress(
  source: Opened,
  preferences: Preferences,
  part: string,
): Promise<AtlasStore> {
  const { opened } = await prepareAtlas(source, preferences);
  const store = createAtlasStore(connected(opened));
  source.onOpen?.(store);
  bindPageSettings(store, (lang) => `${part} · ${titleOf(opened.atlas, lang)}`);
  return store;
}
