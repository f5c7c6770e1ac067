/** How each class of a crowded dataset is drawn and called: the colours of its sides, the shapes and the beats of their lines. */
import type { Census } from "../../../engine/counted.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { COUNTED_MAP_WORDS } from "../../../i18n/parts/counted-map.ts";
import { LEGEND_COLOR_WORDS } from "../../../i18n/parts/legend-colors.ts";
import { nameOfFaction } from "../../../i18n/say.ts";
import { nameApart } from "../../../i18n/say-account.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { AGENCY_COLOR, CERTAINTY_COLORS, type Coloring } from "../../../model/coloring.ts";
import type { Lang } from "../../../model/languages.ts";
import type { FactionId } from "../../../model/schema/common.ts";
import { coloredRanks, type Share, type ShareClass } from "../../../model/share-class.ts";
import { SEVERAL_COLOR, SOURCE_COLORS } from "../../../model/source-colors.ts";
import type { SourceMeaning } from "../../../model/source-meaning.ts";
import { NO_SIDE, toneOf } from "../../../model/symbols.ts";
import { memoise } from "../../../state/memoise.ts";
import type { ClassLook, SideLook } from "../../../views/map/counted-model.ts";

export interface ClassLooks {
  readonly classes: readonly ClassLook[];
  readonly sides: readonly SideLook[];
}

/** By rank: colour alone does not tell six sides apart. */
const BEATS: readonly (readonly number[])[] = [
  [],
  [],
  [4.2, 1.1],
  [],
  [1.8, 1.2],
  [7, 1.4, 1.6, 1.4],
];

const plain = (color: string): SideLook => ({
  color,
  outline: "circle",
  beat: [],
  isRest: false,
});
const REST: SideLook = { ...NO_SIDE, beat: [], isRest: true };
/** Behind the coloured factions. */
const OTHERS = {
  rest: REST,
  agency: plain(AGENCY_COLOR),
  unnamed: REST,
  stated: plain(CERTAINTY_COLORS.stated),
  inferred: plain(CERTAINTY_COLORS.inferred),
  // Each colour comes close to one of the four sources', so that beats tell them as well.
  "other-source": { ...plain(NO_SIDE.color), beat: [4.2, 1.1] },
  "several-sources": { ...plain(SEVERAL_COLOR), beat: [7, 1.4, 1.6, 1.4] },
  unsourced: { ...plain(SEVERAL_COLOR), isRest: true },
};
const NAMES = Object.keys(OTHERS);
/** Behind them, by rank. */
const SOURCES = SOURCE_COLORS.map(plain);

export const looksOf = memoise(
  (census: Census, atlas: Atlas, coloring: Coloring, lang: Lang): ClassLooks => {
    const colored = [...coloredRanks(census.ranks).keys()];
    const factions = colored.map((id, rank): SideLook => {
      const { color } = atlas.factions.get(id) ?? NO_SIDE;
      return { ...toneOf(color, rank), beat: BEATS[rank] ?? [], isRest: false };
    });
    return {
      sides: [...factions, ...Object.values(OTHERS), ...SOURCES],
      classes: census.classes(coloring).map((share) => ({
        tones: tonesOf(share, colored),
        words: sayClass(share, atlas, lang),
      })),
    };
  },
);

function tonesOf(share: ShareClass, colored: readonly FactionId[]): ClassLook["tones"] {
  const other = (name: keyof typeof OTHERS) => colored.length + NAMES.indexOf(name);
  const side = (of: Share) => (of === null ? other("rest") : colored.indexOf(of));
  switch (share.by) {
    case "side": {
      const [first, second] = share.sides;
      return second === undefined ? [side(first)] : [side(first), side(second)];
    }
    case "speaker":
      return [typeof share.speaker === "string" ? other(share.speaker) : side(share.speaker.side)];
    case "certainty":
      return [other(share.certainty)];
    case "source": {
      const { type, rank } = share.source;
      return [type === "source" ? colored.length + NAMES.length + rank : other(type)];
    }
  }
}

function sayClass(share: ShareClass, atlas: Atlas, lang: Lang): string {
  const own = COUNTED_MAP_WORDS[lang];
  const legend = LEGEND_COLOR_WORDS[lang];
  const name = (of: Share) => (of === null ? own.rest : nameOfFaction(atlas, of, wordsOf(lang)));
  switch (share.by) {
    case "side": {
      const [first, second] = share.sides;
      return second === undefined ? name(first) : own.pair(name(first), name(second));
    }
    case "speaker":
      if (typeof share.speaker !== "string") return name(share.speaker.side);
      return share.speaker === "agency" ? own.agency : legend.unnamed;
    case "certainty":
      return share.certainty === "stated" ? legend.stated : legend.somethingInferred;
    case "source":
      return saySource(share.source, atlas, lang);
  }
}

function saySource(meaning: SourceMeaning, atlas: Atlas, lang: Lang): string {
  const own = COUNTED_MAP_WORDS[lang];
  return meaning.type === "source"
    ? own.alone(nameApart(atlas, meaning.source, wordsOf(lang)))
    : own.sources[meaning.type];
}
