/** The state in which a made-up dataset of many events opens. */

import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { withCensus } from "../../../src/engine/with-census.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { indexDataset } from "../../../src/model/atlas.ts";
import { connect } from "../../../src/model/connections.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import { initialState } from "../../../src/state/initial.ts";
import type { State } from "../../../src/state/state.ts";
import { type CrowdWishes, crowdedDataset } from "../../browser/support/crowded-dataset.ts";
import { WORDS } from "./shipped-state.ts";

/** @param isCounted whether its engine counts, as that of a page does for more events than it can draw */
export function openCrowdedState(wishes: CrowdWishes, isCounted = true): State {
  return openStateOf(crowdedDataset(wishes), isCounted);
}

/** That of any other dataset. */
export function openStateOf(dataset: unknown, isCounted = true): State {
  const read = readDataset(dataset);
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
  const atlas = indexDataset(read.value);
  const engine = createEngine(
    atlas,
    textsFor(atlas, WORDS.en),
    isCounted ? makeCounting : undefined,
  );
  const shown = withCensus(atlas, engine.census);
  const state = initialState(shown, engine, { lang: "en", defaultLang: "en", theme: "system" });
  return { ...state, connections: connect(shown) };
}
