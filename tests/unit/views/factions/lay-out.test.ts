import { describe, expect, it } from "vitest";
import { chooseColumns } from "../../../../src/views/factions/arrange-boxes.ts";
import { coverOf, overlaps, piecesOf, type Rect } from "../../../../src/views/factions/geometry.ts";
import { LAYOUT_STEPS, layOut } from "../../../../src/views/factions/lay-out.ts";
import {
  CROSS_DRAWN,
  ORDER_STEPS,
  orderBoxes,
  RAILS_DRAWN,
} from "../../../../src/views/factions/order-boxes.ts";
import { crowd, factions, measured, ties } from "./sample-factions.ts";

const order = orderBoxes(factions, ties);
const WIDTHS = [300, 340, 420, 560, 600, 660, 760, 900, 1200];

function draw(width: number, em = 13) {
  const measures = measured(width, em);
  const widest = Math.max(...order.cross.map((one) => measures.labels.get(one.id)?.width ?? 0));
  const columns = chooseColumns(width, em, widest);
  return { columns, layout: layOut(order, columns, measures) };
}

/** Edges may touch, to within a rounding error. */
function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.1, y: y + 0.1, width: width - 0.2, height: height - 0.2 };
}

function overlapping(rects: readonly Rect[]): number {
  return rects.reduce(
    (sum, one, at) =>
      sum + rects.slice(at + 1).filter((other) => overlaps(shrunk(one), other)).length,
    0,
  );
}

describe.each(WIDTHS)("the layout in %i px", (width) => {
  const { columns, layout } = draw(width);
  const cards = [...layout.cards.values()];
  const labels = layout.ties.map((routed) => routed.label);

  it("keeps boxes and cards apart", () => {
    expect(overlapping(layout.boxes)).toBe(0);
    expect(overlapping(cards)).toBe(0);
  });

  it("keeps verbs clear of one another and of the cards", () => {
    expect(overlapping(labels)).toBe(0);
    for (const label of labels)
      for (const card of cards) expect(overlaps(shrunk(label), card)).toBe(false);
  });

  it("keeps everything within the width and the height", () => {
    for (const { x, y, width: wide, height } of [...layout.boxes, ...cards, ...labels]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 0.01);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(layout.height + 0.01);
    }
  });

  it("never runs a line over a card", () => {
    for (const { points } of layout.ties)
      for (const piece of piecesOf(points))
        for (const card of cards) expect(overlaps(shrunk(card), coverOf(piece, 0.01))).toBe(false);
  });

  it("sets no verb on the line of another tie that is always drawn", () => {
    const crossing = layout.ties.filter((routed) => routed.crosses && !routed.quiet);
    for (const { tie, label } of crossing)
      for (const other of crossing) {
        if (other.tie === tie) continue;
        for (const piece of piecesOf(other.points))
          expect(overlaps(label, coverOf(piece, 0.5)), `${tie.id} on ${other.tie.id}`).toBe(false);
      }
  });

  it("keeps the opposition of the rivals in sight, and all ties where there is room", () => {
    const quiet = layout.ties.filter((routed) => routed.quiet).map((routed) => routed.tie.type);
    expect(layout.ties).toHaveLength(ties.length);
    if (columns.roomy) expect(quiet).toEqual([]);
    expect(quiet.filter((type) => type === "opposes").length).toBeLessThanOrEqual(1);
  });

  it("gives the same picture for the same input", () => {
    expect(draw(width).layout).toEqual(layout);
  });
});

describe("the layout", () => {
  it("joins level rivals by one straight line", () => {
    const opposed = draw(760).layout.ties.find((one) => one.tie.id === "west-gov opposes east-gov");
    expect(opposed?.points).toHaveLength(2);
  });

  it("is the same picture, larger, where width and type grow alike", () => {
    const small = draw(700, 13).layout;
    const large = draw(1400, 26).layout;
    expect(large.height).toBeCloseTo(small.height * 2, 3);
    expect(large.ties.map((one) => one.label.x)).toEqual(
      small.ties.map((one) => expect.closeTo(one.label.x * 2, 3)),
    );
  });
});

describe.each([113, 233, 2000])("the layout of %i ties between factions", (count) => {
  const many = crowd(count);
  const ordered = orderBoxes(many.factions, many.ties);
  const drawAll = (width: number) =>
    layOut(ordered, chooseColumns(width, 13, 80), measured(width, 13, many));
  const layouts = [300, 760].map(drawAll);

  it("is found in a bounded number of steps", () => {
    expect(ordered.steps).toBeGreaterThan(0);
    expect(ordered.steps).toBeLessThanOrEqual(ORDER_STEPS);
    for (const { steps } of layouts) {
      expect(steps).toBeGreaterThan(0);
      expect(steps).toBeLessThanOrEqual(2 * LAYOUT_STEPS);
    }
  });

  it("draws as many lines as can be followed, and counts the rest", () => {
    expect(ordered.cross).toHaveLength(CROSS_DRAWN);
    for (const { rails } of ordered.boxes) expect(rails).toBeLessThanOrEqual(RAILS_DRAWN);
    for (const layout of layouts)
      expect(layout.ties.length + ordered.bundled).toBe(many.ties.length);
  });

  it("draws the opposition of the rivals first", () => {
    const rivals = ordered.boxes.filter((box) => box.rival).flatMap((box) => box.actors);
    const isRivalry = ({ type, from, to }: (typeof many.ties)[number]) =>
      type === "opposes" && [from, to].every((id) => rivals.some((one) => one.id === id));
    const wanted = Math.min(CROSS_DRAWN, many.ties.filter(isRivalry).length);
    expect(ordered.cross.filter(isRivalry)).toHaveLength(wanted);
  });

  it("gives the same picture for the same input", () => {
    expect(drawAll(760)).toEqual(layouts[1]);
  });
});

describe("a search that is cut short", () => {
  it("leaves every tie a line and every verb a place", () => {
    const many = crowd(113);
    const { ties: drawn } = layOut(
      orderBoxes(many.factions, many.ties),
      chooseColumns(760, 13, 80),
      measured(760, 13, many),
    );
    for (const { points, label } of drawn) {
      expect(points.length).toBeGreaterThan(1);
      for (const value of [label.x, label.y, ...points.flat()])
        expect(value).toEqual(expect.any(Number));
      expect(label.width).toBeGreaterThan(0);
    }
  });
});
