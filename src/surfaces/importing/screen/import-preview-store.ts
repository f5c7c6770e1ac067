/** The store of the small atlas on the import screen: made once, and shown another dataset with each choice. */
import { loadWords } from "../../../i18n/catalogue.ts";
import { IMPORT_WORDS } from "../../../i18n/parts/import.ts";
import { indexDataset } from "../../../model/atlas.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { Preferences } from "../../../state/preferences.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { openDatasetHere } from "../../opening/open-here.ts";
import { openWithoutAddress } from "../../opening/open-without-address.ts";
import { showAnother } from "../../opening/show-another.ts";

export interface ImportPreviewStore {
  readonly store: AtlasStore;
  readonly show: (dataset: Dataset, lang: Lang) => Promise<void>;
}

export async function createImportPreview(
  dataset: Dataset,
  preferences: Preferences,
): Promise<ImportPreviewStore> {
  const { makeCounting } = await import("../../../engine/counting.ts");
  const { name } = IMPORT_WORDS[preferences.lang];
  const store = await openWithoutAddress(openDatasetHere(dataset), preferences, name);
  return {
    store,
    async show(next, lang) {
      await loadWords(lang);
      store.setState({ lang });
      showAnother(store, indexDataset(next), lang, makeCounting);
    },
  };
}
