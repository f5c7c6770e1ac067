/** Makes a sound dataset ready on the page itself. */
import { createEngine } from "../../engine/create-engine.ts";
import { loadWords } from "../../i18n/catalogue.ts";
import { textsFor } from "../../i18n/engine-texts.ts";
import { withDifferences, withTellings } from "../../model/accounts/compare-all.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Dataset } from "../../model/schema/dataset.ts";

import type { FindWarnings, Opened } from "./opened.ts";

/** Above so many events they are counted too, since no view can draw them all one by one. */
export const COUNTED_FROM = 150;

/** With atlas and engine on the page. */
export function openHere(told: Atlas, findWarnings: FindWarnings): Opened {
  const isCounted = told.events.size > COUNTED_FROM;
  const atlas = isCounted ? withDifferences(told) : withTellings(told);
  return {
    atlas,
    findWarnings,
    async engineFor(lang) {
      const [words, counting] = await Promise.all([
        loadWords(lang),
        isCounted ? import("../../engine/counting.ts") : null,
      ]);
      return createEngine(atlas, textsFor(atlas, words), counting?.makeCounting);
    },
  };
}

/** @param findWarnings none for a dataset that the build knows, or one with errors, whose pointers would lead astray */
export function openDatasetHere(
  dataset: Dataset,
  findWarnings: FindWarnings = async () => [],
): Opened {
  return openHere(indexDataset(dataset), findWarnings);
}
