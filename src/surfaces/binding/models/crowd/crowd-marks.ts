/** The marks of a crowded timeline that are drawn one by one, each in the row in which it would be counted. */
import type { Answer, Engine } from "../../../../engine/engine.ts";
import { groundOfShares } from "../../../../engine/ground-of-shares.ts";
import { type Atlas, toneOfFaction } from "../../../../model/atlas.ts";
import { type BandRow, rowsByCode } from "../../../../model/band-rows.ts";
import type { Coloring } from "../../../../model/coloring.ts";
import type { EventFacts } from "../../../../model/event-facts.ts";
import { type Interval, toInterval } from "../../../../model/interval.ts";
import { lacks, noteLack } from "../../../../model/lacking.ts";
import type { Lang } from "../../../../model/languages.ts";
import type { EventId } from "../../../../model/schema/common.ts";
import { keyOfShare, shareOf } from "../../../../model/share-class.ts";
import type { Tone } from "../../../../model/symbols.ts";
import { memoise } from "../../../../state/memoise.ts";
import type { TimelineMark } from "../../../../views/timeline/timeline-model.ts";
import { MAX_MARKS } from "../timeline-reach.ts";
import { markOf } from "../to-timeline-model.ts";

/** How far beyond the window there are items for panning, in windows: as far as they are not too many. */
const REACHES = [1, 0.5, 0.25, 0.1] as const;

/** Every event of the window, and of what lies around it as far as there is room. */
export function itemsAround(answer: Answer, window: Interval): readonly EventId[] {
  for (const reach of REACHES) {
    const beyond = (window.end - window.start) * reach;
    const around = toInterval(window.start - beyond, window.end + beyond);
    const { ids, total } = answer.inWindow(around, MAX_MARKS);
    if (total <= MAX_MARKS) return ids;
  }
  return answer.inWindow(window, MAX_MARKS).ids;
}

/** The row of an event, and the colour of the first of its sides: a pair is not of one side, but has one that leads. */
interface Home {
  readonly row: string;
  readonly tone: Tone | null;
}

const homeFinder = memoise(
  (engine: Engine, atlas: Atlas, coloring: Coloring, rows: readonly BandRow[]) => {
    const { census } = engine;
    const byCode = rowsByCode(rows);
    const codes = new Map(
      census?.classes(coloring).map((share, code) => [keyOfShare(share), code]) ?? [],
    );
    const ground = census && groundOfShares(census, atlas);
    return (id: EventId): Home | null => {
      const facts = atlas.events.get(id);
      const share = facts && ground ? shareOf(facts, coloring, ground) : undefined;
      const code = share && codes.get(keyOfShare(share));
      const row = code === undefined ? undefined : byCode[code];
      const isOfSide = share?.by === "side";
      return row
        ? { row: row.id, tone: isOfSide ? toneOfFaction(atlas, share.sides[0]) : null }
        : null;
    };
  },
);

export interface MarkGround {
  readonly engine: Engine;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly coloring: Coloring;
  readonly rows: readonly BandRow[];
}

/** Each event's mark is worked out once for all filters under which it is drawn: its words take longer than all the rest. */
const marksOf = memoise(
  (engine: Engine, atlas: Atlas, lang: Lang, coloring: Coloring, rows: readonly BandRow[]) => {
    const known = new WeakMap<EventFacts, TimelineMark>();
    const homeOf = homeFinder(engine, atlas, coloring, rows);
    return (id: EventId): TimelineMark | null => {
      const facts = atlas.events.get(id);
      const before = facts && known.get(facts);
      if (before) return before;
      const home = homeOf(id);
      if (!facts || !home) return null;
      const had = lacks;
      const mark = markOf(facts, atlas, lang, coloring);
      const own = { ...mark, row: home.row, tone: home.tone ?? mark.tone };
      if (lacks === had) known.set(facts, own);
      return own;
    };
  },
);

/** A lack where the record of one of them is not at hand. */
export function crowdMarks(
  ids: readonly EventId[],
  { engine, atlas, lang, coloring, rows }: MarkGround,
): readonly TimelineMark[] {
  const toMark = marksOf(engine, atlas, lang, coloring, rows);
  return ids.flatMap((id) => {
    const mark = toMark(id);
    if (!mark) noteLack();
    return mark ?? [];
  });
}
