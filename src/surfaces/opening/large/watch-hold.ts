/** Has the worker count beforehand when something takes hold of the brush, and lets go with it. */
import type { Engine } from "../../../engine/engine.ts";
import { brushEdges } from "../../../model/brush-steps.ts";
import { AREA_LEVELS, type AreaLevel } from "../../../model/vocabulary.ts";
import { type CountedMap, countedMap } from "../../../state/counted/counted-map.ts";
import { makeGrouper } from "../../../state/counted/grouping.ts";
import { type Held, holdEngine } from "../../../state/counted/held-engine.ts";
import { answerOf, filtersOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { isMapInHand } from "../../../state/while-held.ts";
import { stripAxis } from "../../binding/models/to-strip-model.ts";

/** Of a spot that is in no group. */
const NONE = 0xffff;

/** @returns the undo */
export function watchHold(store: AtlasStore): () => void {
  let held: Held | null = null;
  let base: Engine | null = null;
  let shown: Engine | null = null;
  let turn = 0;
  const take = async () => {
    const mine = ++turn;
    const state = store.getState();
    const { codes, ...order } = groupsIn(state);
    const { filters, coloring } = order;
    const edges = brushEdges(stripAxis(state).bounds);
    const grip = await state.engine.takeHold?.({
      type: "time",
      filters,
      edges,
      groups: codes,
      coloring,
    });
    if (!grip || mine !== turn) return;
    held = { ...order, grip };
    put();
  };
  const put = () => {
    if (!held) return;
    base = store.getState().engine;
    shown = holdEngine(base, held);
    store.setState({ engine: shown });
  };
  const letGo = () => {
    turn++;
    held = null;
    if (base && store.getState().engine === shown) store.setState({ engine: base });
  };
  watchMap(store);
  return store.subscribe((state, before) => {
    if (state.isBrushHeld && !before.isBrushHeld) void take();
    else if (!state.isBrushHeld && before.isBrushHeld) letGo();
    // Each answer brings another engine, of which the same is held.
    else if (held && state.engine !== shown) put();
  });
}

/** What holds the map comes with the first hand on it. */
function watchMap(store: AtlasStore): void {
  const stop = store.subscribe((state) => {
    if (!isMapInHand(state)) return;
    stop();
    void import("./watch-frame-hold.ts")
      .then(({ watchFrameHold }) => watchFrameHold(store))
      .catch(() => {});
  });
}

interface Order extends Omit<Held, "grip"> {
  /** By spot the number of its group. */
  readonly codes: Uint16Array;
}

function groupsIn(state: State): Order {
  const { engine, coloring } = state;
  const map = countedMap(state);
  const size = engine.census?.spots.length ?? 0;
  const grouping = map && groupAll(state, map);
  const groups = [
    ...(grouping?.groups ?? []),
    ...(map ? AREA_LEVELS.map((level) => areasAt(map, level)) : []),
  ].filter((group) => group.length > 0);
  const codes = new Uint16Array(size).fill(NONE);
  for (const [code, group] of groups.entries()) for (const spot of group) codes[spot] = code;
  return { filters: filtersOf(state), coloring, spots: size, groups, codes, grouping };
}

/** What has no event now may have some at the next step: it is in a group too, and stands in for one event. */
function groupAll(state: State, { table }: CountedMap) {
  const tally = answerOf(state).counted?.tally(state.coloring);
  if (!tally || !state.frame) return null;
  const counts = tally.counts.map((count) => Math.max(count, 1));
  return makeGrouper()(table, { ...tally, counts }, state.frame);
}

function areasAt({ table }: CountedMap, level: AreaLevel): readonly number[] {
  return table.spots.flatMap(({ spot, shape }, index) =>
    shape === "area" && (spot.level ?? "country") === level ? [index] : [],
  );
}
