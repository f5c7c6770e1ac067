import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/model/languages.ts";
import type { RelationId } from "../../../../src/model/schema/common.ts";
import { factionsModel } from "../../../../src/surfaces/binding/models/to-factions-model.ts";
import type { FactionBox, RelationTie } from "../../../../src/views/factions/factions-model.ts";
import type { Point, Rect } from "../../../../src/views/factions/geometry.ts";
import type { Settled } from "../../../../src/views/factions/lay-out.ts";
import { openShippedState, shippedEngine } from "../../support/shipped-state.ts";
import { actor, drawn, faction, tie } from "./sample-factions.ts";

interface Graph {
  readonly factions: readonly FactionBox[];
  readonly ties: readonly RelationTie[];
}

/** Half an arrowhead and half a tooth of a zigzag are less; in em. */
const HALF_LINE = 0.33;

/** The gap between two rectangles; 0 or less where they touch. */
function gapBetween(a: Rect, b: Rect): number {
  return Math.max(
    a.x - (b.x + b.width),
    b.x - (a.x + a.width),
    a.y - (b.y + b.height),
    b.y - (a.y + a.height),
  );
}

function rectOf([[x1, y1], [x2, y2]]: readonly [Point, Point]): Rect {
  const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
  return { x, y, width: Math.max(x1, x2) - x, height: Math.max(y1, y2) - y };
}

function linesOf(points: readonly Point[]): Rect[] {
  return points.slice(1).map((end, at) => rectOf([points[at] ?? end, end]));
}

/** Whether a label lies over an edge of a box, and not wholly in or out of it. */
function straddles(label: Rect, box: Rect): boolean {
  const isIn =
    label.x >= box.x &&
    label.y >= box.y &&
    label.x + label.width <= box.x + box.width &&
    label.y + label.height <= box.y + box.height;
  return gapBetween(label, box) < -0.1 && !isIn;
}

/** Whether a label stands over a line that leaves it on two opposite sides, with the line's own width inside. */
function interrupts(label: Rect, line: Rect, em: number): boolean {
  const isLevel = line.height === 0;
  const [from, to] = isLevel ? [line.x, line.x + line.width] : [line.y, line.y + line.height];
  const [start, end] = isLevel
    ? [label.x, label.x + label.width]
    : [label.y, label.y + label.height];
  const [across, low, high] = isLevel
    ? [line.y, label.y, label.y + label.height]
    : [line.x, label.x, label.x + label.width];
  return (
    from < start && to > end && across - low > HALF_LINE * em && high - across > HALF_LINE * em
  );
}

/** What is wrong with the labels, in words. */
function faultsOf({ layout }: Settled, em: number): string[] {
  const faults: string[] = [];
  for (const { tie: one, label, points, crosses } of layout.ties) {
    for (const [id, card] of layout.cards)
      if (gapBetween(label, card) < -0.1) faults.push(`${one.id} meets the card of ${id}`);
    for (const box of layout.boxes)
      if (straddles(label, box)) faults.push(`${one.id} lies over the edge of ${box.ordered.key}`);
    const close = linesOf(points).filter((line) => gapBetween(label, line) < HALF_LINE * em);
    const [only] = close;
    if (only && !(crosses && close.length === 1 && interrupts(label, only, em)))
      faults.push(`${one.id} meets its own line`);
    for (const other of layout.ties) {
      if (other.tie === one) continue;
      if (gapBetween(label, other.label) < -0.1) faults.push(`${one.id} meets ${other.tie.id}`);
      if (linesOf(other.points).some((line) => gapBetween(label, line) < HALF_LINE * em))
        faults.push(`${one.id} meets the line of ${other.tie.id}`);
    }
  }
  return faults;
}

const WIDTHS = [240, 274, 290, 340, 420, 560, 640, 760, 900, 1200];

describe.each(LANGUAGES)("the verbs of the dispatch in %s", (lang) => {
  const model: Graph = factionsModel({
    ...openShippedState({ lang }),
    engine: shippedEngine(lang),
  });

  it.each(WIDTHS)("touch nothing in %i px", (width) => {
    expect(faultsOf(drawn(model, width), 13)).toEqual([]);
  });

  it("stand beside a line for every tie where there is room, and for those between neighbours else", () => {
    expect(drawn(model, 1000).layout.ties).toHaveLength(model.ties.length);
    const near = drawn(model, 290).layout.ties.map((routed) => routed.tie.id);
    expect(near).toContain("executives-rival");
    expect(near).toContain("haftar-commands-lna");
    expect(near).not.toContain("lna-opposes-gna");
  });

  it("leave no tie untold", () => {
    for (const width of WIDTHS) expect(drawn(model, width).bundled).toBe(0);
  });
});

const WORDS = ["heads", "works along with", "supports the mediatory steps of", "против"];
const TYPES = ["heads", "opposes", "supports", "mediates", "recognises", "member-of"] as const;

const graphs: fc.Arbitrary<Graph> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
    ends: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        type: fc.constantFrom(...TYPES),
        verb: fc.constantFrom(...WORDS),
        claimed: fc.boolean(),
        basis: fc.constantFrom("stated", "inferred"),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ sizes, ends }) => {
    const factions = sizes.map((size, at) =>
      faction(
        at === 4 ? null : `side-${at}`,
        Array.from({ length: size }, (_, one) => actor(`${at}-${one} with a name`)),
      ),
    );
    const ids = factions.flatMap((box) => box.actors.map(({ id }) => `${id}`));
    const ties = ends.map(({ from, to, type, verb, claimed, basis }, at): RelationTie => {
      const one = tie(ids[from % ids.length] ?? "", type, ids[to % ids.length] ?? "", claimed);
      return { ...one, verb, basis, id: `tie-${at}` as RelationId };
    });
    return { factions, ties };
  });

describe("the verbs of any dataset", () => {
  it("touch nothing, at any width", () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 200, max: 1400 }), (graph, width) => {
        const settled = drawn(graph, width);
        expect(faultsOf(settled, 13)).toEqual([]);
        const noted = [...settled.order.notes.values()].flat(2).length;
        expect(settled.layout.ties.length + noted + settled.bundled).toBe(graph.ties.length);
      }),
      { numRuns: 150 },
    );
  });
});
