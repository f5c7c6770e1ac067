import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseDetail, countLevels } from "../../../../src/views/timeline/choose-detail.ts";
import {
  isSqueezed,
  layoutMark,
  pullLabel,
  shiftLabel,
} from "../../../../src/views/timeline/mark-layout.ts";

const WIDTH = 600;
const extent = (start: number, end: number, titleWidth = 220) => ({
  start,
  end,
  titleWidth,
  isMoment: false,
});

describe("a mark's layout", () => {
  it("puts the words on a bar that is wide enough and takes up no more than the bar", () => {
    const got = layoutMark(extent(100, 260), "wrapped", WIDTH);
    expect(got).toMatchObject({ mode: "inside", start: 100, end: 260 });
  });

  it("puts the words of a short bar under it, past its end", () => {
    const got = layoutMark(extent(100, 140), "wrapped", WIDTH);
    expect(got).toMatchObject({
      mode: "rail",
      flipped: false,
      start: 100,
      barStart: 100,
      barEnd: 140,
    });
    expect(got.end).toBeGreaterThan(140);
  });

  it("lets the words end at the bar's end where the axis has no room after it", () => {
    const got = layoutMark(extent(560, 590), "wrapped", WIDTH);
    expect(got).toMatchObject({ mode: "rail", flipped: true, end: 590 });
    expect(got.start).toBeLessThan(560);
  });

  it("puts a moment's words before its dot at the right edge", () => {
    const moment = { ...extent(580, 580), isMoment: true };
    expect(layoutMark(moment, "wrapped", WIDTH)).toMatchObject({ mode: "pin", flipped: true });
    expect(layoutMark({ ...moment, start: 20, end: 20 }, "wrapped", WIDTH).flipped).toBe(false);
  });

  it("leaves the place of a mark on one line to its time alone, so that a new scale moves nothing else", () => {
    const got = layoutMark(extent(560, 562), "compact", WIDTH);
    expect(got).toMatchObject({ mode: "after", start: 560, end: 562 });
  });

  it("keeps the bar within what the mark takes up, wherever it stands", () => {
    const place = fc.record({
      start: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      length: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      titleWidth: fc.double({ min: 0, max: 900, noNaN: true }),
      isMoment: fc.boolean(),
    });
    fc.assert(
      fc.property(place, ({ start, length, titleWidth, isMoment }) => {
        const end = Math.min(WIDTH, start + length);
        const got = layoutMark({ start, end, titleWidth, isMoment }, "wrapped", WIDTH);
        expect(got.start).toBeLessThanOrEqual(got.barStart);
        expect(got.end).toBeGreaterThanOrEqual(got.barEnd);
      }),
    );
  });
});

describe("a label's shift", () => {
  it("keeps the words at the left edge while the bar has room for them, and no longer", () => {
    expect(shiftLabel(10, 300, 120)).toBe(0);
    expect(shiftLabel(-50, 300, 120)).toBe(50);
    expect(shiftLabel(-300, 50, 120)).toBe(230);
    expect(shiftLabel(-40, 60, 120)).toBe(0);
  });
});

describe("the detail", () => {
  const spread = (count: number, width: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...extent((i * width) / count, ((i + 1) * width) / count),
      row: "a",
    }));

  it("counts the levels of a first-fit stacking; spans that only touch share one", () => {
    expect(
      countLevels([
        [0, 10],
        [10, 20],
        [20, 30],
      ]),
    ).toBe(1);
    expect(
      countLevels([
        [0, 11],
        [10, 20],
        [5, 30],
      ]),
    ).toBe(3);
    expect(countLevels([])).toBe(0);
  });

  it("says less and less as the marks get more", () => {
    expect(chooseDetail(spread(3, 600), 600, 260)).toBe("roomy");
    expect(chooseDetail(spread(16, 600), 600, 260)).toBe("wrapped");
    expect(chooseDetail(spread(90, 600), 600, 260)).toBe("compact");
    expect(chooseDetail(spread(500, 600), 600, 260)).toBe("dots");
  });
});

describe("words near the right edge", () => {
  it("move to the left as far as they would be cut, and no farther than the mark before them", () => {
    expect(pullLabel(500, 150, WIDTH, 0)).toBe(50);
    expect(pullLabel(500, 150, WIDTH, 480)).toBe(20);
    expect(pullLabel(500, 150, WIDTH, 500)).toBe(0);
    expect(pullLabel(30, 2000, WIDTH, -90)).toBe(30);
  });

  it("stay where they are while they fit, and where their bar is not in sight", () => {
    expect(pullLabel(400, 150, WIDTH, 0)).toBe(0);
    expect(pullLabel(WIDTH, 150, WIDTH, 0)).toBe(0);
    expect(pullLabel(-20, 900, WIDTH, -100)).toBe(0);
  });
});

describe("words on a bar of which a part is seen", () => {
  it("are cut short where that part is too small for them, so that their beginning is read", () => {
    expect(isSqueezed(-200, 120, 231, WIDTH)).toBe(true);
    expect(isSqueezed(500, 900, 231, WIDTH)).toBe(true);
  });

  it("are left alone where they fit, where all of the bar is seen, and where nothing could be read", () => {
    expect(isSqueezed(-200, 240, 231, WIDTH)).toBe(false);
    expect(isSqueezed(10, 130, 231, WIDTH)).toBe(false);
    expect(isSqueezed(-200, 30, 231, WIDTH)).toBe(false);
  });

  it("are left alone where only a rounding lies past the edge", () => {
    expect(isSqueezed(440, WIDTH + 1e-9, 231, WIDTH)).toBe(false);
    expect(isSqueezed(-0.3, 160, 231, WIDTH)).toBe(false);
  });
});
