import { describe, expect, it } from "vitest";
import { isRoomy } from "../../../../src/views/factions/arrange-boxes.ts";
import { coverOf, overlaps, piecesOf, type Rect } from "../../../../src/views/factions/geometry.ts";
import { LAYOUT_STEPS } from "../../../../src/views/factions/lay-out.ts";
import { RAILS_DRAWN } from "../../../../src/views/factions/link-actors.ts";
import { NOTES_DRAWN } from "../../../../src/views/factions/note-ties.ts";
import {
  CROSS_DRAWN,
  ORDER_STEPS,
  orderBoxes,
} from "../../../../src/views/factions/order-boxes.ts";
import { crowd, drawn, factions, ties } from "./sample-factions.ts";

const sample = { factions, ties };
const WIDTHS = [300, 340, 420, 560, 600, 660, 760, 900, 1200];

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
  const { order, layout, bundled } = drawn(sample, width);
  const cards = [...layout.cards.values()];
  const labels = layout.ties.map((routed) => routed.label);

  it("keeps boxes and cards apart", () => {
    expect(overlapping(layout.boxes)).toBe(0);
    expect(overlapping(cards)).toBe(0);
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

  it("tells of every tie: by a line, or by words in a box", () => {
    const noted = [...order.notes.values()].flat(2).map((note) => note.tie.id);
    const lined = layout.ties.map((routed) => routed.tie.id);
    expect([...noted, ...lined].sort()).toEqual(ties.map((one) => one.id).sort());
    expect(bundled).toBe(0);
  });

  it("joins the rivals by a line, and all others where there is room", () => {
    const lined = layout.ties.map((routed) => routed.tie.id);
    expect(lined).toContain("west-gov opposes east-gov");
    if (isRoomy(width, 13)) expect(lined).toHaveLength(ties.length);
  });

  it("gives the same picture for the same input", () => {
    expect(drawn(sample, width).layout).toEqual(layout);
  });
});

describe("the layout", () => {
  it("joins level rivals by one straight line", () => {
    const opposed = drawn(sample, 760).layout.ties.find(
      (one) => one.tie.id === "west-gov opposes east-gov",
    );
    expect(opposed?.points).toHaveLength(2);
  });

  it("comes to an end for type of no size, as a window has before its slide", () => {
    for (const width of [700, 0])
      expect(drawn(sample, width, 0).layout.boxes).toHaveLength(sample.factions.length);
  });

  it("is the same picture, larger, where width and type grow alike", () => {
    const small = drawn(sample, 700, 13).layout;
    const large = drawn(sample, 1400, 26).layout;
    expect(large.height).toBeCloseTo(small.height * 2, 3);
    expect(large.ties.map((one) => one.label.x)).toEqual(
      small.ties.map((one) => expect.closeTo(one.label.x * 2, 3)),
    );
  });
});

describe.each([113, 233, 2000])("the layout of %i ties between factions", (count) => {
  const many = crowd(count);
  const settled = [300, 760].map((width) => drawn(many, width));

  it("is found in a bounded number of steps", () => {
    for (const { order, steps } of settled) {
      expect(order.steps).toBeGreaterThan(0);
      expect(order.steps).toBeLessThanOrEqual(ORDER_STEPS);
      expect(steps).toBeLessThanOrEqual(ORDER_STEPS + 2 * LAYOUT_STEPS);
    }
    expect(settled[1]?.steps).toBeGreaterThan(settled[1]?.order.steps ?? 0);
  });

  it("draws as many lines as can be followed, notes a few in each box, and counts the rest", () => {
    for (const { order, layout, bundled } of settled) {
      expect(order.cross.length).toBeLessThanOrEqual(CROSS_DRAWN);
      for (const { rails } of order.boxes) expect(rails).toBeLessThanOrEqual(RAILS_DRAWN);
      const notes = [...order.notes.values()].map((lines) => lines.flat());
      for (const one of notes) expect(one.length).toBeLessThanOrEqual(NOTES_DRAWN);
      expect(layout.ties.length + notes.flat().length + bundled).toBe(many.ties.length);
      expect(bundled).toBeGreaterThan(0);
    }
  });

  it("draws between factions the opposition of the rivals and what is selected, and nothing else", () => {
    const one = many.ties.find(({ type, id }) => type === "mediates" && id.startsWith("green"));
    const withOne = many.ties.map((tie) => ({ ...tie, selected: tie === one }));
    const ordered = orderBoxes(many.factions, withOne, { roomy: true, far: new Set() });
    for (const { type, selected } of ordered.cross)
      expect(selected || type === "opposes").toBe(true);
    expect(ordered.cross.map(({ id }) => id)).toContain(one?.id);
  });

  it("draws the opposition of the rivals first", () => {
    const ordered = orderBoxes(many.factions, many.ties, { roomy: true, far: new Set() });
    const rivals = ordered.boxes.filter((box) => box.rival).flatMap((box) => box.actors);
    const isRivalry = ({ type, from, to }: (typeof many.ties)[number]) =>
      type === "opposes" && [from, to].every((id) => rivals.some((one) => one.id === id));
    const wanted = Math.min(CROSS_DRAWN, many.ties.filter(isRivalry).length);
    expect(ordered.cross.filter(isRivalry)).toHaveLength(wanted);
  });

  it("gives the same picture for the same input", () => {
    expect(drawn(many, 760)).toEqual(settled[1]);
  });
});
