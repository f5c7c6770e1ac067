/** What the map of a crowded dataset shows: groups, single events and counts, which add up to what is kept. */
import type { Tally } from "../../engine/counted.ts";
import type { Group } from "../../model/cartography/groups.ts";
import { type MapSum, sumMap } from "../../model/cartography/map-sum.ts";
import { type Bounds, isWithin } from "../../model/frame.ts";
import type { EventId, LonLat } from "../../model/schema/common.ts";
import { AREA_LEVELS, type AreaLevel } from "../../model/vocabulary.ts";
import { memoise } from "../memoise.ts";
import { answerOf, frameOf, selectedEventOf } from "../selectors.ts";
import type { State } from "../state.ts";
import { tallyIn } from "../tally-of.ts";
import { type Grouping, makeGrouper } from "./grouping.ts";
import { heldGroupings } from "./held-grouping.ts";
import { findSelected, type SelectedSpot } from "./selected-spot.ts";
import { type SpotTable, tabulateSpots } from "./spot-table.ts";

/** A group, or a single event. */
export interface CountedMark {
  /** The one that it stands on first. */
  readonly spots: Group;
  readonly lonLat: LonLat;
  /** Where it stands: beside the place where a shape's badge found room. */
  readonly at: LonLat;
  readonly count: number;
  /** How many places these events are at. */
  readonly places: number;
  /** By class. */
  readonly shares: Uint32Array;
  /** The selected event, on its own mark. */
  readonly selected: EventId | null;
}

/** Events known to an area alone, or in rings and regions whose badges have no room. */
export interface CountedArea {
  readonly level: AreaLevel | "shapes";
  readonly spots: readonly number[];
  readonly count: number;
  readonly shares: Uint32Array;
  readonly hasSelected: boolean;
}

/** From the frame to what lies beyond it; never both 0. */
export interface Toward {
  readonly east: -1 | 0 | 1;
  readonly south: -1 | 0 | 1;
}

export interface CountedBeyond {
  readonly toward: Toward;
  readonly spots: readonly number[];
  readonly count: number;
}

export interface CountedMap {
  readonly table: SpotTable;
  readonly grouping: Grouping;
  /** In the frame. */
  readonly marks: readonly CountedMark[];
  /** Drawn beside the frame, so that a drag shows no bare ground; they count as beyond it. */
  readonly around: readonly CountedMark[];
  readonly areas: readonly CountedArea[];
  /** Shapes that are drawn without a mark of their own: those without room for one, and the selected event's area. */
  readonly bare: readonly CountedMark[];
  readonly beyond: readonly CountedBeyond[];
  readonly sum: MapSum;
}

/** How far beside the frame, in frames. */
const AROUND = 0.5;

const tableOf = memoise(tabulateSpots);
const groupAt = makeGrouper();
const selectedIn = memoise(findSelected);
const assemble = memoise(assembleMap);

/**
 * While a hand holds the brush the groups stay, though the counts change.
 *
 * @returns null for a dataset that is drawn event by event, and before the map knows where it looks
 */
export function countedMap(state: State): CountedMap | null {
  const { engine, atlas, coloring } = state;
  const frame = frameOf(state);
  const { census } = engine;
  const tally = tallyIn(state);
  if (!census || !tally || !frame) return null;
  const table = tableOf(census, atlas);
  const grouping = heldGroupings.get(engine) ?? groupAt(table, tally, frame);
  const id = selectedEventOf(state);
  const kept = id && answerOf(state).has(id) ? id : null;
  const selected = selectedIn(kept, table, census, atlas, coloring);
  return assemble(table, tally, grouping, frame.bounds, selected);
}

/** Where the spots are, whatever is counted at them; nothing for a dataset that is drawn event by event. */
export function spotsIn({ engine: { census }, atlas }: State) {
  return census ? tableOf(census, atlas).spots : [];
}

function assembleMap(
  table: SpotTable,
  tally: Tally,
  grouping: Grouping,
  bounds: Bounds,
  selected: SelectedSpot | null,
): CountedMap {
  const marks: CountedMark[] = [];
  const around: CountedMark[] = [];
  const bare: CountedMark[] = [];
  const far = new Map<string, { toward: Toward; spots: number[]; count: number }>();
  const wide = widen(bounds);
  for (const group of grouping.groups) {
    const badge = grouping.badges.get(group[0]);
    const at = badge ?? lonLatOf(table, group[0]);
    for (const mark of marksOf(table, tally, group, at, selected)) {
      const hasRoom = badge !== null || mark.selected !== null;
      if (!isWithin(mark.at, bounds)) {
        addBeyond(far, group, mark.count, towardOf(mark.at, bounds));
        if (hasRoom && isWithin(mark.at, wide)) around.push(mark);
      } else if (hasRoom) marks.push(mark);
      else bare.push(mark);
    }
  }
  const areas = [...areasOf(table, tally, selected), ...crowdedOut(bare)];
  const beyond = [...far.values()];
  const sum = sumMap({ marks, areas, beyond, unplaced: tally.unplaced });
  const shown = [...bare, ...selectedArea(table, tally, selected)];
  return { table, grouping, marks, around, areas, bare: shown, beyond, sum };
}

/** All in one. */
function crowdedOut(bare: readonly CountedMark[]): readonly CountedArea[] {
  const [first] = bare;
  if (!first) return [];
  return [
    {
      level: "shapes",
      spots: bare.flatMap(({ spots }) => spots),
      count: bare.reduce((sum, { count }) => sum + count, 0),
      shares: first.shares.map((_, index) =>
        bare.reduce((sum, { shares }) => sum + (shares[index] ?? 0), 0),
      ),
      hasSelected: false,
    },
  ];
}

/** As far as it has an outline, it is drawn while one of its events is selected. */
function selectedArea(
  table: SpotTable,
  tally: Tally,
  selected: SelectedSpot | null,
): readonly CountedMark[] {
  if (!selected) return [];
  const { shape, spot } = table.spots[selected.spot] ?? {};
  if (shape !== "area" || !spot?.isOnMap) return [];
  const lonLat = lonLatOf(table, selected.spot);
  return marksOf(table, tally, [selected.spot], lonLat, selected).filter(
    (mark) => mark.selected !== null,
  );
}

/** Its group's, and the selected event's own where it is among them. */
function marksOf(
  table: SpotTable,
  tally: Tally,
  spots: Group,
  at: LonLat,
  selected: SelectedSpot | null,
): CountedMark[] {
  const shares = sharesOf(tally, spots);
  const count = countOf(tally, spots);
  const places = spots.filter((spot) => tally.counts[spot]).length;
  const lonLat = lonLatOf(table, spots[0]);
  const whole: CountedMark = { spots, lonLat, at, count, places, shares, selected: null };
  if (count === 0) return [];
  if (!selected || !spots.includes(selected.spot)) return [whole];
  const one = new Uint32Array(shares.length);
  one[selected.share] = 1;
  const { spot, id } = selected;
  const own = lonLatOf(table, spot);
  const apart: CountedMark = {
    spots: [spot],
    lonLat: own,
    // Where there is no room, it stands aside as it is drawn.
    at: own,
    count: 1,
    places: 1,
    shares: one,
    selected: id,
  };
  if (count === 1) return [apart];
  const left = shares.map((share, index) => share - (one[index] ?? 0));
  const isLast = tally.counts[spot] === 1;
  return [
    { ...whole, count: count - 1, shares: left, places: isLast ? places - 1 : places },
    apart,
  ];
}

function areasOf(
  { spots }: SpotTable,
  tally: Tally,
  selected: SelectedSpot | null,
): readonly CountedArea[] {
  const byLevel = new Map<AreaLevel, number[]>();
  for (const [index, { spot, shape }] of spots.entries()) {
    if (shape !== "area" || !tally.counts[index]) continue;
    const level = spot.level ?? "country";
    byLevel.set(level, [...(byLevel.get(level) ?? []), index]);
  }
  return AREA_LEVELS.flatMap((level) => {
    const own = byLevel.get(level);
    if (!own) return [];
    const hasSelected = selected !== null && own.includes(selected.spot);
    const count = countOf(tally, own);
    return [{ level, spots: own, count, shares: sharesOf(tally, own), hasSelected }];
  });
}

function addBeyond(
  far: Map<string, { toward: Toward; spots: number[]; count: number }>,
  group: Group,
  count: number,
  toward: Toward,
): void {
  if (count === 0) return;
  const key = `${toward.east} ${toward.south}`;
  const known = far.get(key) ?? { toward, spots: [], count: 0 };
  known.count += count;
  for (const spot of group) known.spots.push(spot);
  far.set(key, known);
}

/** @param bounds as a map has them: east above west */
function towardOf([lon, lat]: LonLat, [[west, south], [east, north]]: Bounds): Toward {
  return {
    east: lon < west ? -1 : lon > east ? 1 : 0,
    south: lat > north ? -1 : lat < south ? 1 : 0,
  };
}

function widen([[west, south], [east, north]]: Bounds): Bounds {
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [
    [west - x, south - y],
    [east + x, north + y],
  ];
}

function lonLatOf({ spots }: SpotTable, spot: number): LonLat {
  return spots[spot]?.place.lonLat ?? [0, 0];
}

function countOf({ counts }: Tally, spots: readonly number[]): number {
  return spots.reduce((sum, spot) => sum + (counts[spot] ?? 0), 0);
}

function sharesOf({ counts, shares }: Tally, spots: readonly number[]): Uint32Array {
  const size = counts.length === 0 ? 0 : shares.length / counts.length;
  const own = new Uint32Array(size);
  for (const spot of spots)
    for (let share = 0; share < size; share++)
      own[share] = (own[share] ?? 0) + (shares[spot * size + share] ?? 0);
  return own;
}
