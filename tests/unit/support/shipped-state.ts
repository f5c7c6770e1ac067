/** The state in which the shipped dataset opens, for tests of what is made of it. */

import { readFileSync } from "node:fs";
import { createEngine } from "../../../src/engine/create-engine.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { loadWords } from "../../../src/i18n/catalogue.ts";
import type { Words } from "../../../src/i18n/en.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { type Atlas, indexDataset } from "../../../src/model/atlas.ts";
import { connect } from "../../../src/model/connections.ts";
import { LANGUAGES, type Lang } from "../../../src/model/languages.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  RelationId,
  SourceId,
} from "../../../src/model/schema/common.ts";
import { initialState } from "../../../src/state/initial.ts";
import type { Preferences } from "../../../src/state/preferences.ts";
import type { State } from "../../../src/state/state.ts";

function readShipped(): Atlas {
  const { result } = readDatasetText(readFileSync("data/libya-2019-04-06.json", "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.error.slice(0, 3)));
  return indexDataset(result.value);
}

export const SHIPPED: Atlas = readShipped();

export const WORDS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await loadWords(lang)] as const)),
) as Readonly<Record<Lang, Words>>;

const engines = new Map<Lang, Engine>();

/** One engine a language, as in the page. */
export function shippedEngine(lang: Lang): Engine {
  const engine = engines.get(lang) ?? createEngine(SHIPPED, textsFor(SHIPPED, WORDS[lang]));
  engines.set(lang, engine);
  return engine;
}

/** @returns the shipped dataset as it opens; in English, for an English reader, unless told otherwise */
export function openShippedState(preferences: Partial<Preferences> = {}): State {
  const all: Preferences = { lang: "en", defaultLang: "en", theme: "system", ...preferences };
  return { ...initialState(SHIPPED, shippedEngine(all.lang), all), connections: connect(SHIPPED) };
}

/** Ids of the shipped dataset, with their brands. */
export const ID = {
  offensive: "haftar-announces-offensive" as EventId,
  operations: "lna-operations" as EventId,
  call: "phone-call" as EventId,
  moscow: "ministry-publishes-call" as EventId,
  ring: "lna-ten-kilometres" as EventId,
  alert: "al-sarraj-orders-alert" as EventId,
  haftar: "haftar" as ActorId,
  alSarraj: "al-sarraj" as ActorId,
  accord: "accord" as FactionId,
  east: "east" as FactionId,
  rivalry: "executives-rival" as RelationId,
  dispatch: "tass-2019-04-06" as SourceId,
} as const;
