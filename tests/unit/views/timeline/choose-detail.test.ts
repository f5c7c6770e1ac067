import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chooseLanes,
  countLevels,
  countRows,
  type RowExtent,
} from "../../../../src/views/timeline/choose-detail.ts";

/** A mark by its share of the axis. */
interface Share {
  readonly row: string;
  readonly from: number;
  readonly length: number;
  readonly title: number;
  readonly isMoment: boolean;
}

function marksAt(shares: readonly Share[], width: number): readonly RowExtent[] {
  return shares.map(({ row, from, length, title, isMoment }) => ({
    row,
    start: from * width,
    end: Math.min(1, from + length) * width,
    isMoment,
    title: { one: title, two: title * 0.6 },
    short: { one: title * 0.5, two: title * 0.3 },
    besides: 0,
    hasNumber: true,
    tellings: 0,
  }));
}

const ROOM = { height: 260, isNarrow: false };
const lanesAt = (shares: readonly Share[], width: number) =>
  chooseLanes(marksAt(shares, width), { ...ROOM, width });

describe("lanes", () => {
  const spread = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      row: "a",
      from: index / count,
      length: 1 / count,
      title: 220,
      isMoment: false,
    }));

  it("have a frame for what several tell where the timeline grows, unless it is narrow or full", () => {
    const told = (count: number, isNarrow: boolean) =>
      chooseLanes(
        marksAt(spread(count), 900).map((mark) => ({ ...mark, tellings: 2 })),
        { width: 900, height: null, isNarrow },
      ).isFramed;
    expect(told(4, false)).toBe(true);
    expect(told(4, true)).toBe(false);
    expect(told(59, false)).toBe(false);
  });

  it("are those of a first-fit stacking; spans that only touch share one", () => {
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

  it("say less and less as the marks get more", () => {
    expect(lanesAt(spread(3), 600).detail).toBe("roomy");
    expect(lanesAt(spread(10), 600).detail).toBe("wrapped");
    expect(lanesAt(spread(90), 600).detail).toBe("compact");
    expect(lanesAt(spread(500), 600).detail).toBe("dots");
  });

  it("have one line of 24 px where two lines do not fit in the height", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((row) => ({
      row,
      from: 0,
      length: 1,
      title: 220,
      isMoment: false,
    }));
    const at = (height: number) =>
      chooseLanes(marksAt(six, 600), { height, isNarrow: false, width: 600 });
    expect(at(290)).toMatchObject({ detail: "wrapped", height: 45 });
    expect(at(200).detail).toBe("compact");
    expect(at(150)).toMatchObject({ detail: "compact", height: 24 });
  });

  it("are 42 px high in a timeline that grows with its rows", () => {
    const room = { height: null, isNarrow: false, width: 600 };
    expect(chooseLanes(marksAt(spread(3), 600), room)).toMatchObject({
      detail: "wrapped",
      height: 42,
    });
    const narrow = { ...room, isNarrow: true };
    expect(chooseLanes(marksAt(spread(3), 600), narrow).detail).toBe("compact");
  });
});

const share: fc.Arbitrary<Share> = fc.record({
  row: fc.constantFrom("a", "b", "c"),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.5, noNaN: true }),
  title: fc.double({ min: 20, max: 400, noNaN: true }),
  isMoment: fc.boolean(),
});
const shares = fc.array(share, { minLength: 1, maxLength: 20 });

describe("from 300 to 1600 px", () => {
  const widths = Array.from({ length: 261 }, (_, index) => 300 + index * 5);
  const RANKS = ["dots", "compact", "wrapped", "roomy"];

  it("no row gets more lanes as the timeline gets wider", () => {
    fc.assert(
      fc.property(shares, fc.constantFrom("wrapped", "compact"), (marks, detail) => {
        let before: readonly number[] | null = null;
        for (const width of widths) {
          const rows = countRows(marksAt(marks, width), detail, width);
          const last = before;
          if (last)
            for (const [at, row] of rows.entries()) expect(row).toBeLessThanOrEqual(last[at] ?? 0);
          before = rows;
        }
      }),
    );
  });

  it("the words get no fewer and the lanes no lower for the same words", () => {
    fc.assert(
      fc.property(shares, (marks) => {
        let before = lanesAt(marks, 300);
        for (const width of widths) {
          const lanes = lanesAt(marks, width);
          const [rank, last] = [RANKS.indexOf(lanes.detail), RANKS.indexOf(before.detail)];
          expect(rank).toBeGreaterThanOrEqual(last);
          if (rank === last) expect(lanes.height).toBeGreaterThanOrEqual(before.height);
          before = lanes;
        }
      }),
    );
  });
});
