/** The names and signs of what a crowded timeline counts: its rows, and the classes that they are made of. */

import type { Words } from "../../../../i18n/en.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import { nameOfFaction } from "../../../../i18n/say.ts";
import { nameApart } from "../../../../i18n/say-account.ts";
import { type Atlas, toneOfFaction } from "../../../../model/atlas.ts";
import type { BandRow } from "../../../../model/band-rows.ts";
import { AGENCY_COLOR, CERTAINTY_COLORS, STATED_COLOR } from "../../../../model/coloring.ts";
import type { FactionId } from "../../../../model/schema/common.ts";
import type { Share, ShareClass } from "../../../../model/share-class.ts";
import { toneOfSource } from "../../../../model/source-colors.ts";
import type { SourceMeaning } from "../../../../model/source-meaning.ts";
import { NO_SIDE, type Tone } from "../../../../model/symbols.ts";
import type { BandSign } from "../../../../views/timeline/crowd-model.ts";
import { shortNameOf } from "../to-timeline-model.ts";

export interface Named {
  readonly label: string;
  /** In the place of the label where that has no room. */
  readonly short: string;
  /** One, or one for each half. */
  readonly signs: readonly [BandSign] | readonly [BandSign, BandSign];
}

type NameOf = (side: Share) => string;

export function nameRow(
  row: BandRow,
  classes: readonly ShareClass[],
  atlas: Atlas,
  words: Words,
): Named {
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  switch (row.of) {
    case "class":
      return nameClass(row.share, atlas, words);
    case "any-other":
      return nameSides([row.side, null], atlas, words);
    case "rest": {
      const hasPairs = row.codes.some((code) => isPair(classes[code]));
      const name = hasPairs ? own.restPairs : own.rest;
      return { label: name, short: name, signs: [signOf(atlas, null)] };
    }
  }
}

function isPair(share: ShareClass | undefined): boolean {
  return share?.by === "side" && share.sides.length === 2;
}

export function nameClass(share: ShareClass, atlas: Atlas, words: Words): Named {
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  const plain = (name: string, tone: Tone): Named => ({
    label: name,
    short: name,
    signs: [{ tone, isRest: false }],
  });
  switch (share.by) {
    case "side":
      return nameSides(share.sides, atlas, words);
    case "speaker":
      if (share.speaker === "agency") return plain(own.agency, { ...NO_SIDE, color: AGENCY_COLOR });
      if (share.speaker === "unnamed")
        return plain(own.unnamed, { ...NO_SIDE, color: STATED_COLOR, hollow: true });
      return nameSides([share.speaker.side], atlas, words);
    case "certainty":
      return plain(own[share.certainty], { ...NO_SIDE, color: CERTAINTY_COLORS[share.certainty] });
    case "source":
      return plain(nameSource(share.source, atlas, words), {
        ...NO_SIDE,
        ...toneOfSource(share.source),
      });
  }
}

function nameSource(meaning: SourceMeaning, atlas: Atlas, words: Words): string {
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  return meaning.type === "source"
    ? own.alone(nameApart(atlas, meaning.source, words))
    : own.sources[meaning.type];
}

function nameSides(
  sides: readonly [Share] | readonly [Share, Share],
  atlas: Atlas,
  words: Words,
): Named {
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  const long: NameOf = (side) => (side === null ? own.anyOther : nameOfFaction(atlas, side, words));
  const short: NameOf = (side) => (side === null ? own.anyOther : shortNameOf(atlas, side, words));
  const [first, second] = sides;
  if (second === undefined)
    return { label: long(first), short: short(first), signs: [signOf(atlas, first)] };
  const join = (nameOf: NameOf) =>
    first === second && first !== null
      ? own.within(nameOf(first))
      : own.pair(nameOf(first), nameOf(second));
  return {
    label: join(long),
    short: join(short),
    signs: [signOf(atlas, first), signOf(atlas, second)],
  };
}

function signOf(atlas: Atlas, side: FactionId | null): BandSign {
  return { tone: toneOfFaction(atlas, side), isRest: side === null };
}
