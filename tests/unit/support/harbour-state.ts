/** The state in which the second example opens, and others that are told by several sources. */
import { createEngine } from "../../../src/engine/create-engine.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { connect } from "../../../src/model/connections.ts";
import type { Lang } from "../../../src/model/languages.ts";
import type { EventId } from "../../../src/model/schema/common.ts";
import { initialState } from "../../../src/state/initial.ts";
import type { State } from "../../../src/state/state.ts";
import { HARBOUR } from "./harbour.ts";
import { WORDS } from "./shipped-state.ts";

export function openHarbour(atlas: Atlas = HARBOUR, lang: Lang = "en"): State {
  const engine = createEngine(atlas, textsFor(atlas, WORDS[lang]));
  const opened = initialState(atlas, engine, { lang, defaultLang: lang, theme: "system" });
  return { ...opened, connections: connect(atlas) };
}

export const TOLD = {
  /** They differ in the day and in a number, and agree in the place. */
  stop: "walked-out-at-the-eastquay-terminal" as EventId,
  /** They differ in the place. */
  ships: "ordered-two-ships" as EventId,
  /** They agree. */
  stands: "said-on-wednesday" as EventId,
} as const;
