/** What the colours mean where events are counted: each colour once, with how many of the kept events have it. */
import { toneOfFaction } from "../model/atlas.ts";
import type { ColorMeaning, ColorRow } from "../model/color-key.ts";
import { AGENCY_COLOR, CERTAINTY_COLORS, STATED_COLOR } from "../model/coloring.ts";
import type { Share, ShareClass } from "../model/share-class.ts";
import { toneOfSource } from "../model/source-colors.ts";
import { NO_SIDE, REST, type Tone } from "../model/symbols.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";

/** In the order of the ranks; an event of two sides counts for both. @returns null where events are not counted */
export function countedColors(state: State): readonly ColorRow[] | null {
  const { atlas, coloring, engine } = state;
  const counts = answerOf(state).counted?.byClass(coloring);
  if (!engine.census || !counts) return null;
  const rows = new Map<string, ColorRow>();
  for (const [code, share] of engine.census.classes(coloring).entries())
    for (const meaning of meaningsOf(share)) {
      const key = JSON.stringify(meaning);
      const count = (rows.get(key)?.count ?? 0) + (counts[code] ?? 0);
      rows.set(key, { tone: toneFor(meaning, atlas), meaning, count });
    }
  const rankOf = ({ meaning }: ColorRow) => {
    if ("rank" in meaning) return meaning.rank;
    return meaning.type === "side" && meaning.faction !== null
      ? (atlas.colored?.get(meaning.faction) ?? 0)
      : rows.size;
  };
  return [...rows.values()]
    .filter(({ count }) => count > 0 || coloring === "certainty")
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Each once, though both sides of a pair be the same. */
function meaningsOf(share: ShareClass): readonly ColorMeaning[] {
  switch (share.by) {
    case "side":
      return [...new Set<Share>(share.sides)].map(meaningOfSide);
    case "speaker":
      if (share.speaker === "agency") return [{ type: "agency", actor: null }];
      if (share.speaker === "unnamed") return [{ type: "unnamed-speaker" }];
      return [meaningOfSide(share.speaker.side)];
    case "certainty":
      return [{ type: share.certainty }];
    case "source":
      return [share.source];
  }
}

function meaningOfSide(side: Share): ColorMeaning {
  return side === null ? { type: "rest" } : { type: "side", faction: side };
}

function toneFor(meaning: ColorMeaning, atlas: State["atlas"]): Tone {
  switch (meaning.type) {
    case "side":
      return toneOfFaction(atlas, meaning.faction);
    case "agency":
      return { ...NO_SIDE, color: AGENCY_COLOR };
    case "unnamed-speaker":
      return { ...NO_SIDE, color: STATED_COLOR, hollow: true };
    case "stated":
    case "inferred":
      return { ...NO_SIDE, color: CERTAINTY_COLORS[meaning.type] };
    case "source":
    case "other-source":
    case "several-sources":
    case "unsourced":
      return { ...NO_SIDE, ...toneOfSource(meaning) };
    default:
      return REST;
  }
}
