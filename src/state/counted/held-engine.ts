/**
 * An engine while a hand holds the brush: it looks the counts of each step up in what was counted beforehand, so that they are
 * painted in the gesture's own frame. What is listed, not counted, is as the engine elsewhere last said it.
 */
import type { Counted, Tally } from "../../engine/counted.ts";
import type { Answer, Engine } from "../../engine/engine.ts";
import type { TimeGrip } from "../../engine/grip/grip.ts";
import type { TimeCounts } from "../../engine/grip/grip-counts.ts";
import { readTimeGrip } from "../../engine/grip/read-time-grip.ts";
import type { Coloring } from "../../model/coloring.ts";
import type { Filters } from "../../model/filters.ts";
import type { Grouping } from "./grouping.ts";
import { heldAnswer } from "./held-answer.ts";
import { heldGroupings } from "./held-grouping.ts";

/** What was counted beforehand, and what it holds for. */
export interface Held {
  readonly grip: TimeGrip;
  /** The time filter aside. */
  readonly filters: Filters;
  readonly coloring: Coloring;
  /** How many spots there are. */
  readonly spots: number;
  /** By number of the grip's groups: the spots of each. */
  readonly groups: readonly (readonly number[])[];
  /** The map's, which stays for as long as the brush is held; null where no map is shown. */
  readonly grouping: Grouping | null;
}

/** @param base the engine elsewhere, as of its last answer */
export function holdEngine(base: Engine, held: Held): Engine {
  const answers = new WeakMap<Filters, Answer>();
  const engine: Engine = {
    ...base,
    query(filters) {
      // Asked all the same, so that what is listed follows.
      const said = base.query(filters);
      const known = answers.get(filters);
      if (known) return known;
      const step = stepOf(filters, held);
      const answer = step ? answerAt(said, readTimeGrip(held.grip, ...step), held) : said;
      answers.set(filters, answer);
      return answer;
    },
  };
  if (held.grouping) heldGroupings.set(engine, held.grouping);
  return engine;
}

/** The edges at which the brush stands, to the nearest of a thousand; null where the counts are not held, or it has no length there. */
function stepOf(filters: Filters, { grip, filters: others }: Held): [number, number] | null {
  const names = Object.keys(others) as (keyof Filters)[];
  if (!filters.time || names.some((name) => name !== "time" && filters[name] !== others[name]))
    return null;
  const from = nearestEdge(grip.edges, filters.time.start);
  const until = nearestEdge(grip.edges, filters.time.end);
  return from < until ? [from, until] : null;
}

/** They are evenly apart. */
function nearestEdge(edges: Float64Array, time: number): number {
  const last = edges.length - 1;
  const [first = 0, end = 0] = [edges[0], edges[last]];
  return Math.min(Math.max(Math.round(((time - first) / (end - first)) * last), 0), last);
}

function answerAt(said: Answer, step: TimeCounts, held: Held): Answer {
  return heldAnswer(said, step, said.counted && heldCounts(said.counted, step, held));
}

function heldCounts(said: Counted, step: TimeCounts, held: Held): Counted {
  let tally: Tally | null = null;
  return {
    ...said,
    byClass: (coloring) => (coloring === held.coloring ? step.byClass : said.byClass(coloring)),
    tally(coloring) {
      if (coloring !== held.coloring || !held.grouping) return said.tally(coloring);
      tally ??= tallyOf(step, held);
      return tally;
    },
  };
}

/** A group's counts stand at its first spot: nobody asks for less while the map's groups stay. */
function tallyOf({ groups: sums, byClass, kept }: TimeCounts, { groups, spots }: Held): Tally {
  const width = byClass.length;
  const counts = new Uint32Array(spots);
  const shares = new Uint32Array(spots * width);
  let placed = 0;
  for (const [group, [head = 0]] of groups.entries())
    for (let share = 0; share < width; share++) {
      const sum = sums[group * width + share] ?? 0;
      shares[head * width + share] = sum;
      counts[head] = (counts[head] ?? 0) + sum;
      placed += sum;
    }
  return { counts, shares, unplaced: kept - placed };
}
