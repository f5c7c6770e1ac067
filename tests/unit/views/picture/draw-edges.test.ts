import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contains, overlaps } from "../../../../src/model/cartography/box.ts";
import { arrangeEdges } from "../../../../src/views/picture/draw-edges.ts";
import { createPen, type Pen } from "../../../../src/views/picture/pen.ts";
import { readSvg, wordsOf } from "./read-svg.ts";
import { shippedPicture } from "./sample-picture.ts";

const FRAME = { x: 0, y: 0, width: 800, height: 500 };
const TITLED = { withTitles: true, size: 11 };
const KEYED = { ...TITLED, withTitles: false };
const EAST = { x: 2000, y: 250 };
const NORTH = { x: 400, y: -900 };

let pen: Pen;

beforeAll(async () => {
  const options = { width: 800, height: 500, theme: "light", views: ["map"] } as const;
  pen = createPen(await shippedPicture("en", options));
});

/** The events of the dataset from the first on, each lying at one of these points. */
const targetsAt = (points: readonly { readonly x: number; readonly y: number }[]) =>
  points.flatMap((point, index) => {
    const event = pen.model.events[index];
    return event ? [{ ...point, id: event.id, event }] : [];
  });
const arrange = (
  points: readonly { readonly x: number; readonly y: number }[],
  style = TITLED,
  obstacles = [{ x: 0, y: 0, width: 0, height: 0 }],
) => arrangeEdges(pen, { targets: targetsAt(points), frame: FRAME, obstacles }, style);
const wordsOn = (markup: string) => wordsOf(readSvg(`<g>${markup}</g>`));

describe("arrangeEdges", () => {
  it("puts a plaque on the side where its place lies", () => {
    const [east, north] = arrange([EAST, NORTH]);
    expect(east?.box.x).toBeGreaterThan(FRAME.width / 2);
    expect(north?.box.y).toBeLessThan(50);
  });

  it("has one plaque for what lies in one direction, which tells two titles", () => {
    const [plaque, ...others] = arrange([EAST, EAST]);
    const [first, second] = pen.model.events;
    expect(others).toEqual([]);
    expect(plaque?.titled).toEqual([first, second]);
    expect(wordsOn(plaque?.markup ?? "").join(" ")).toContain(first?.title);
  });

  it("shows three and more as signs, and claims to have told no title", () => {
    const [plaque] = arrange([EAST, EAST, EAST]);
    expect(plaque?.titled).toEqual([]);
    expect(wordsOn(plaque?.markup ?? "").join(" ")).not.toContain(pen.model.events[0]?.title);
  });

  it("numbers the signs where titles are told elsewhere", () => {
    const [plaque] = arrange([EAST, EAST], KEYED);
    expect(plaque?.titled).toEqual([]);
    expect(wordsOn(plaque?.markup ?? "")).toEqual(expect.arrayContaining(["1", "2"]));
  });

  it("keeps off what stands in the way", () => {
    const scale = { x: 700, y: 150, width: 100, height: 200 };
    const [plaque] = arrange([EAST], TITLED, [scale]);
    expect(plaque && overlaps(plaque.box, scale)).toBe(false);
  });

  it("does not pass over a place where the border is full", () => {
    expect(arrange([EAST], TITLED, [FRAME])).toHaveLength(1);
  });

  it("keeps every plaque within the frame and off the others", () => {
    const outside = fc
      .record({
        x: fc.integer({ min: -3000, max: 3000 }),
        y: fc.integer({ min: -3000, max: 3000 }),
      })
      .filter(({ x, y }) => x < 0 || x > FRAME.width || y < 0 || y > FRAME.height);
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 6 }), fc.boolean(), (points, withTitles) => {
        const boxes = arrange(points, { ...TITLED, withTitles }).map(({ box }) => box);
        expect(boxes.every((box) => contains(FRAME, box))).toBe(true);
        const pairs = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).map((other) => overlaps(box, other)),
        );
        expect(pairs).not.toContain(true);
      }),
    );
  });
});
