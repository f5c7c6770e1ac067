import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BADGE,
  chooseSaying,
  type Detail,
  layoutMark,
  type MarkExtent,
  placeWords,
  readLabelWidth,
  readOverhead,
} from "../../../../src/views/timeline/mark-layout.ts";
import { measureWords } from "../../../../src/views/timeline/text-measure.ts";

const WIDTH = 600;
const TITLE = { one: 220, two: 112 };
const SHORT = { one: 70, two: 40 };

function extent(start: number, end: number, more: Partial<MarkExtent> = {}): MarkExtent {
  return {
    start,
    end,
    isMoment: false,
    title: TITLE,
    short: SHORT,
    besides: 0,
    hasNumber: true,
    tellings: 0,
    ...more,
  };
}

describe("the width of words", () => {
  const measure = (text: string) => text.length;

  it("on two lines is that of the break where both are shortest", () => {
    expect(measureWords("an act of the day", measure)).toEqual({ one: 17, two: 9 });
    expect(measureWords("Word", measure)).toEqual({ one: 4, two: 4 });
  });

  it("is the least of all breaks, and of a thousand words some two dozen widths are asked for", () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 40 }), (words) => {
        const breaks = words.slice(1).map((_, at) => {
          const lines = [words.slice(0, at + 1), words.slice(at + 1)];
          return Math.max(...lines.map((line) => line.join(" ").length));
        });
        expect(measureWords(words.join(" "), measure).two).toBe(Math.min(...breaks));
      }),
    );
    let asked = 0;
    measureWords("a ".repeat(1000), (text) => {
      asked++;
      return text.length;
    });
    expect(asked).toBeLessThanOrEqual(24);
  });

  it("is enough for lines that are filled one after the other, as the page fills them", () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const { two } = measureWords(words.join(" "), measure);
        const lines: string[] = [];
        for (const next of words) {
          const longer = [...lines.slice(-1), next].join(" ");
          if (lines.length === 0 || longer.length > two) lines.push(next);
          else lines[lines.length - 1] = longer;
        }
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(two);
      }),
    );
  });
});

describe("a mark's layout", () => {
  it("puts the words on a bar that is wide enough, and takes up no more than the bar", () => {
    const got = layoutMark(extent(100, 260), "wrapped", WIDTH);
    expect(got).toMatchObject({ mode: "inside", start: 100, end: 260 });
  });

  it("puts the words of a short bar under it, past its end", () => {
    const got = layoutMark(extent(100, 140), "wrapped", WIDTH);
    expect(got).toMatchObject({ mode: "rail", start: 100, barStart: 100, barEnd: 140 });
    expect(got.end).toBeGreaterThan(140);
  });

  it("lets the words begin before the bar where the axis has no room after it", () => {
    const got = layoutMark(extent(560, 590), "wrapped", WIDTH);
    expect(got).toMatchObject({ mode: "rail", end: 590 });
    expect(got.start).toBeLessThan(560);
  });

  it("puts a moment's words beside its dot", () => {
    const moment = extent(20, 20, { isMoment: true });
    expect(layoutMark(moment, "wrapped", WIDTH)).toMatchObject({ mode: "pin", barStart: 14 });
  });

  it("leaves the place of a mark on one line to its time alone, so that a new scale moves nothing else", () => {
    const got = layoutMark(extent(560, 562), "compact", WIDTH);
    expect(got).toMatchObject({ mode: "after", start: 560, end: 562 });
  });

  it("keeps the bar within what the mark takes up, wherever it stands", () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        const got = layoutMark(mark, "wrapped", WIDTH);
        expect(got.start).toBeLessThanOrEqual(Math.max(0, got.barStart));
        expect(got.end).toBeGreaterThanOrEqual(Math.min(got.barEnd, WIDTH));
      }),
    );
  });
});

describe("what a mark says", () => {
  const room = (detail: Detail) => readOverhead(extent(0, 0), detail);

  it("is its title, else the short one, else that with dots, else its signs alone", () => {
    const saying = (free: number) => chooseSaying(extent(0, 0), "wrapped", room("wrapped") + free);
    expect(saying(112)).toBe("title");
    expect(saying(111)).toBe("short");
    const long = extent(0, 0, { short: TITLE });
    expect(chooseSaying(long, "wrapped", room("wrapped") + 60)).toBe("clipped");
    expect(chooseSaying(long, "wrapped", room("wrapped") + 20)).toBe("none");
  });

  it("has one line where marks are many", () => {
    expect(chooseSaying(extent(0, 0), "compact", room("compact") + 112)).toBe("short");
    expect(chooseSaying(extent(0, 0), "compact", room("compact") + 220)).toBe("title");
  });
});

const width = fc.double({ min: 0, max: 500, noNaN: true });
const words = fc
  .tuple(width, width)
  .map(([a, b]) => ({ one: Math.max(a, b), two: Math.min(a, b) }));
const anyMark: fc.Arbitrary<MarkExtent> = fc
  .record({
    start: fc.double({ min: 0, max: WIDTH, noNaN: true }),
    length: fc.double({ min: 0, max: WIDTH, noNaN: true }),
    title: words,
    short: words,
    besides: fc.integer({ min: 0, max: 60 }),
    isMoment: fc.boolean(),
    hasNumber: fc.boolean(),
    tellings: fc.constantFrom(0, 2, 3),
  })
  .map(({ length, ...mark }) => ({ ...mark, end: Math.min(WIDTH, mark.start + length) }));

describe("the frame of several accounts", () => {
  it("ends where they end, and its title runs on past it", () => {
    const day = layoutMark(extent(100, 160, { tellings: 2 }), "wrapped", WIDTH);
    expect(day).toMatchObject({ start: 100, barStart: 100, barEnd: 160 });
    expect(day.end - day.start).toBeGreaterThan(SHORT.one + 50);
    const week = extent(100, 500, { tellings: 2 });
    expect(layoutMark(week, "wrapped", WIDTH)).toMatchObject({ end: 500, barEnd: 500 });
  });

  it("stands on its own days at the right end as well, whatever its title", () => {
    fc.assert(
      fc.property(anyMark, (some) => {
        const mark = { ...some, tellings: 2 };
        const { start, end, barStart, barEnd } = layoutMark(mark, "wrapped", WIDTH);
        expect(barEnd).toBe(Math.max(mark.end, barStart + 18));
        expect(barStart).toBe(Math.min(mark.start, WIDTH - 18));
        expect(start).toBeLessThanOrEqual(barStart);
        expect(end).toBeGreaterThanOrEqual(barEnd);
      }),
    );
  });

  it("keeps the number over it where its title is cut by the window", () => {
    const mark = extent(100, 160, { tellings: 2 });
    const layout = layoutMark(mark, "wrapped", WIDTH);
    const at = { viewWidth: 400, roomBefore: 0, start: -50, end: layout.end - 150 };
    expect(placeWords(mark, layout, "wrapped", at).shift).toBeLessThanOrEqual(60 - BADGE);
  });
});

describe("words in the window", () => {
  const seen = { viewWidth: 400, roomBefore: 0 };

  it("stand on what is seen of a bar that reaches past the edges", () => {
    const layout = layoutMark(extent(0, 600), "wrapped", WIDTH);
    const at = { ...seen, start: -50, end: 550 };
    expect(placeWords(extent(0, 600), layout, "wrapped", at)).toEqual({
      saying: "title",
      side: "after",
      shift: 50,
      cut: 150,
      width: null,
    });
  });

  it("become short where little of a bar is seen", () => {
    const mark = extent(0, 200);
    const layout = layoutMark(mark, "wrapped", WIDTH);
    const place = placeWords(mark, layout, "wrapped", { ...seen, start: 310, end: 510 });
    expect(place).toMatchObject({ saying: "short", shift: 0, cut: 110 });
  });

  it("end at the number on the bar where they have room before it alone, else become short, else none", () => {
    const mark = extent(100, 140);
    const layout = layoutMark(mark, "compact", WIDTH);
    const at = { ...seen, start: 350, end: 390 };
    const place = (roomBefore: number) =>
      placeWords(mark, layout, "compact", { ...at, roomBefore });
    const label = readLabelWidth(mark, "compact", "short");
    expect(place(300)).toMatchObject({ side: "before", shift: 350 + BADGE - label - 390 });
    expect(place(label)).toMatchObject({ saying: "short", side: "before", shift: -label });
    expect(place(label - 2)).toMatchObject({ saying: "none" });
  });

  it("follow the number at the end of the bar where they have room there", () => {
    const mark = extent(100, 140);
    const layout = layoutMark(mark, "compact", WIDTH);
    const place = placeWords(mark, layout, "compact", { ...seen, start: 100, end: 140 });
    expect(place).toMatchObject({ side: "after", shift: -BADGE });
  });

  it("leave the number over its bar at any width, whatever the mark and what stands before it", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const detail = fc.constantFrom<Detail>("wrapped", "compact");
    const axis = fc.integer({ min: 300, max: 1600 });
    fc.assert(
      fc.property(anyMark, detail, axis, share, (some, at, viewWidth, before) => {
        const scale = viewWidth / WIDTH;
        const mark = { ...some, start: some.start * scale, end: some.end * scale };
        if (mark.isMoment || mark.end < BADGE || mark.start > viewWidth - BADGE) return;
        const layout = layoutMark(mark, at, viewWidth);
        if (layout.mode === "inside") return;
        const { start, end } = layout;
        const from = layout.mode === "after" ? end : start;
        const view = { start, end, viewWidth, roomBefore: from * before };
        const { side, shift, width } = placeWords(mark, layout, at, view);
        const left = from + shift + (side === "after" ? 0 : (width ?? 0) - BADGE);
        const right = left + BADGE;
        const [first, last] = [mark.start, Math.max(mark.end, mark.start + BADGE)];
        const [early, late] = [Math.min(mark.start, mark.end - BADGE), last];
        expect(left).toBeGreaterThanOrEqual(early - 1.01);
        expect(right).toBeLessThanOrEqual(late + 1.01);
        const inside = Math.min(right, mark.end) - Math.max(left, first);
        expect(inside).toBeGreaterThanOrEqual(Math.min(BADGE, mark.end - first) - 1.01);
      }),
    );
  });

  it("are never cut by the right edge, whatever the mark, where it stands and what stands before it", () => {
    const detail = fc.constantFrom<Detail>("wrapped", "compact");
    const offset = fc.double({ min: 0, max: 500, noNaN: true });
    const room = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(anyMark, detail, offset, room, (mark, at, from, roomBefore) => {
        const layout = layoutMark(mark, at, WIDTH);
        const [start, end] = [layout.start - from, layout.end - from];
        const view = { start, end, viewWidth: 400, roomBefore };
        const { saying, shift, cut, width } = placeWords(mark, layout, at, view);
        if (start >= 400 || end < 0 || saying === "none") return;
        const left = (layout.mode === "after" ? end : start) + shift;
        const right = width === null ? end - cut : left + width;
        expect(right).toBeLessThanOrEqual(400 + 1.01);
      }),
    );
  });
});
