/** A sound dataset made ready for a surface. */
import { createEngine } from "../../engine/create-engine.ts";
import type { Engine } from "../../engine/engine.ts";
import { loadWords } from "../../i18n/catalogue.ts";
import { textsFor } from "../../i18n/engine-texts.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Filters } from "../../model/filters.ts";
import type { Lang } from "../../model/languages.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { AtlasStore } from "../../state/store.ts";

/** What a person should look at in a dataset; asked for once everything is drawn. */
export type FindWarnings = () => Promise<readonly Problem[]>;

export interface Opened {
  readonly atlas: Atlas;
  /** One that sorts and searches the words of this language. */
  readonly engineFor: (lang: Lang) => Promise<Engine>;
  readonly findWarnings: FindWarnings;
  /** Called with the store, once there is one: where the engine is elsewhere, each answer brings another engine. */
  readonly onOpen?: (store: AtlasStore) => void;
  /** Where the engine is elsewhere: waits until it has the answer to these filters. */
  readonly answer?: (filters: Filters) => Promise<void>;
}

/** One that the build knows: nothing in it needs to be looked at, and none of it to be counted. */
export async function openKnown(dataset: Dataset): Promise<Opened> {
  const atlas = await compared(indexDataset(dataset));
  return {
    atlas,
    engineFor: async (lang) => createEngine(atlas, textsFor(atlas, await loadWords(lang))),
    findWarnings: async () => [],
  };
}

/** What compares accounts does not come where there are none. */
async function compared(atlas: Atlas): Promise<Atlas> {
  const isAccounted = [...atlas.events.values()].some(({ accounts }) => accounts);
  if (!isAccounted) return atlas;
  return (await import("../../model/accounts/compare-all.ts")).withTellings(atlas);
}
