/** A picture's model made of the shipped dataset, and small events to put in it. */

import { readFileSync } from "node:fs";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import { readDatasetText } from "../../../../src/formats/read-dataset-text.ts";
import { loadWords } from "../../../../src/i18n/catalogue.ts";
import { textsFor } from "../../../../src/i18n/engine-texts.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import { type BaseMapFile, decodeBaseMap } from "../../../../src/model/base-map.ts";
import { connect } from "../../../../src/model/connections.ts";
import type { Lang } from "../../../../src/model/languages.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { initialState } from "../../../../src/state/initial.ts";
import {
  type PictureOptions,
  pictureModel,
} from "../../../../src/surfaces/binding/models/to-picture-model.ts";
import type { PictureModel } from "../../../../src/views/picture/picture-model.ts";

const read = (path: string) =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const baseMap = decodeBaseMap(JSON.parse(read("data/base-map.json")) as BaseMapFile, ["LY"]);

export async function shippedPicture(
  lang: Lang,
  options: Omit<PictureOptions, "baseMap" | "count" | "tell">,
): Promise<PictureModel> {
  const { result } = readDatasetText(read("data/libya-2019-04-06.json"));
  if (!result.ok) throw new Error("the shipped dataset is not sound");
  const atlas = indexDataset(result.value);
  const engine = createEngine(atlas, textsFor(atlas, await loadWords(lang)));
  const state = {
    ...initialState(atlas, engine, { lang, defaultLang: lang, theme: "light" as const }),
    connections: connect(atlas),
  };
  const id = "lna-ten-kilometres" as EventId;
  return pictureModel(
    { ...state, selected: { type: "event", id } },
    { ...options, baseMap, count: null, tell: null },
  );
}

export const SIZES = [
  ["a social card", 1200, 630],
  ["a print", 1600, 1000],
  ["an article", 680, 560],
  ["a phone", 320, 420],
] as const;
