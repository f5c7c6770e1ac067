/**
 * An engine while a hand holds the map, and only what is in its frame is kept: it looks the counts of each step up in what was
 * counted beforehand, by place.
 */
import type { Counted } from "../../engine/counted.ts";
import type { Answer, Engine } from "../../engine/engine.ts";
import type { Bins, FrameGrip } from "../../engine/grip/grip.ts";
import { type FrameCounts, frameReader } from "../../engine/grip/read-frame-grip.ts";
import { pairingsOf } from "../../engine/pairings.ts";
import type { Coloring } from "../../model/coloring.ts";
import type { Filters } from "../../model/filters.ts";
import { orderSides, type Pairing } from "../../model/pairing.ts";
import { heldAnswer } from "./held-answer.ts";

/** What the counts hold for. */
export interface FrameHeld {
  /** The frame aside. */
  readonly filters: Filters;
  readonly coloring: Coloring;
}

/** @returns holds one engine after another, as of each of its answers; the steps go on from one to the next */
export function frameHolder(grip: FrameGrip, held: FrameHeld): (base: Engine) => Engine {
  const read = frameReader(grip);
  return (base) => {
    const answers = new WeakMap<FrameCounts, Answer>();
    const inOrder = orderSides(base.census?.ranks ?? []);
    const pairings = ({ sides }: FrameCounts) => pairingsOf(sides, grip.legends.sides, inOrder);
    return {
      ...base,
      query(filters) {
        // Asked all the same, so that what is listed follows.
        const said = base.query(filters);
        if (!filters.frame || !isElseSame(filters, held.filters)) return said;
        const step = read(filters.frame);
        const answer =
          answers.get(step) ??
          heldAnswer(said, step, said.counted && heldCounts(said.counted, step, held, pairings));
        answers.set(step, answer);
        return answer;
      },
    };
  };
}

function isElseSame(filters: Filters, others: Filters): boolean {
  const names = Object.keys(others) as (keyof Filters)[];
  return names.every((name) => name === "frame" || filters[name] === others[name]);
}

/** What was not counted beforehand is as it was said last. */
function heldCounts(
  said: Counted,
  step: FrameCounts,
  held: FrameHeld,
  pairings: (step: FrameCounts) => readonly Pairing[],
): Counted {
  const isHeld = (coloring: Coloring) => coloring === held.coloring;
  return {
    ...said,
    byClass: (coloring) => (isHeld(coloring) ? step.byClass : said.byClass(coloring)),
    tally: (coloring) => (isHeld(coloring) ? step.tally : said.tally(coloring)),
    bands: (edges, coloring) =>
      (isHeld(coloring) && step.bands(edges)) || said.bands(edges, coloring),
    outside: (window) => step.outside(window.start, window.end) ?? said.outside(window),
    begins(edges) {
      const kept = step.begins(edges);
      return kept ? { ...said.begins(edges), kept } : said.begins(edges);
    },
    pairings: () => pairings(step),
  };
}

/**
 * @returns bins by whose edges is counted, empty as yet, and what makes engines that note theirs in them, one after another, as of
 * each of the answers
 */
export function noteBins(): { readonly bins: Bins; readonly note: (base: Engine) => Engine } {
  const bands: Float64Array[] = [];
  const begins: Float64Array[] = [];
  const noteIn = (said: Counted): Counted => ({
    ...said,
    bands(edges, coloring) {
      bands.push(edges);
      return said.bands(edges, coloring);
    },
    begins(edges) {
      begins.push(edges);
      return said.begins(edges);
    },
  });
  const answers = new WeakMap<Answer, Answer>();
  const noting = (said: Answer): Answer => {
    const known = answers.get(said);
    if (known) return known;
    const answer = heldAnswer(said, said, said.counted && noteIn(said.counted));
    answers.set(said, answer);
    return answer;
  };
  return {
    bins: { bands, begins },
    note: (base) => ({ ...base, query: (filters) => noting(base.query(filters)) }),
  };
}
