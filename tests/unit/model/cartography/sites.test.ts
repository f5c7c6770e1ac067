import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, contains, overlaps } from "../../../../src/model/cartography/box.ts";
import {
  arrangeSites,
  leafBoxes,
  MARK_SIZE,
  type Site,
  type Spot,
  siteBoxes,
} from "../../../../src/model/cartography/sites.ts";

const FRAME: Box = { x: 0, y: 0, width: 720, height: 520 };

function spot(id: string, x: number, y: number, more: Partial<Spot> = {}): Spot {
  return { id, x, y, selected: false, toward: false, ...more };
}

const coordinate = fc.integer({ min: 0, max: 300 });
const spots = fc
  .tuple(
    fc.array(fc.record({ x: coordinate, y: coordinate, toward: fc.boolean() }), {
      maxLength: 120,
    }),
    fc.nat(200),
  )
  .map(([all, selected]) =>
    all.map(({ x, y, toward }, index) =>
      spot(`e${index}`, x, y, { toward, selected: index === selected }),
    ),
  );

const idsOf = (site: ReturnType<typeof arrangeSites>[number]) =>
  site.leaves.flatMap((leaf) => (leaf.type === "mark" ? [leaf.id] : leaf.ids));

describe("arrangeSites", () => {
  it("places every event exactly once", () => {
    fc.assert(
      fc.property(spots, (all) => {
        const ids = arrangeSites(all, FRAME).flatMap(idsOf);
        expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it("lets no mark or stack cover another", () => {
    fc.assert(
      fc.property(spots, (all) => {
        const boxes = arrangeSites(all, FRAME).flatMap(leafBoxes);
        const centres = boxes.map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2 }));
        for (const [index, a] of centres.entries())
          for (const b of centres.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(MARK_SIZE);
      }),
    );
  });

  it("lets no flag cover another site", () => {
    fc.assert(
      fc.property(spots, (all) => {
        const sites = arrangeSites(all, FRAME, { nameWidth: () => 50 });
        for (const site of sites.filter(({ flag }) => flag !== null))
          for (const other of sites.filter((one) => one !== site))
            for (const [a, b] of siteBoxes(site).flatMap((x) =>
              siteBoxes(other).map((y) => [x, y] as const),
            ))
              expect(overlaps(a, b)).toBe(false);
      }),
    );
  });

  it("leaves a lone mark at its place and moves one that heads for it aside", () => {
    const [lone] = arrangeSites([spot("a", 100, 100)], FRAME);
    expect(lone?.leaves[0]?.offset).toEqual({ x: 0, y: 0 });
    const [heading] = arrangeSites([spot("a", 100, 100, { toward: true })], FRAME);
    expect(heading?.isAside).toBe(true);
    expect(heading?.flag).toBeNull();
    expect(heading?.leaves[0]?.offset.y).toBeLessThan(-20);
  });

  const three = (y: number, nameWidth?: () => number) =>
    arrangeSites(
      ["a", "b", "c"].map((id) => spot(id, 300, y)),
      FRAME,
      nameWidth && { nameWidth },
    )[0];

  it("gives three events of one place one flag, above it, and below it at the frame's upper border", () => {
    const flag = three(200)?.flag;
    expect((flag?.y ?? 0) + (flag?.height ?? 0)).toBeLessThan(-8);
    expect(three(12)?.flag?.y).toBeGreaterThan(8);
  });

  it("holds the marks in their order within the flag, behind its name", () => {
    const site = three(200, () => 60);
    const flag = site?.flag ?? FRAME;
    expect(flag.width).toBeGreaterThanOrEqual(60 + 3 * MARK_SIZE);
    const xs = site?.leaves.map(({ offset }) => offset.x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    for (const box of leafBoxes({ leaves: [], ...site, x: 0, y: 0 } as Site))
      expect(contains({ ...flag, x: flag.x + 60, width: flag.width - 60 }, box)).toBe(true);
  });

  it("leaves the marks where they are, however wide the name is, while there is room", () => {
    expect(three(200, () => 80)?.leaves).toEqual(three(200)?.leaves);
  });

  it("flies a flag where nothing covers it", () => {
    const button: Box = { x: 280, y: 150, width: 60, height: 40 };
    const [site] = arrangeSites([spot("a", 300, 200), spot("b", 300, 200)], FRAME, {
      covered: [button],
    });
    for (const box of site ? siteBoxes(site) : [button]) expect(overlaps(box, button)).toBe(false);
  });

  it("keeps a flag and its line in the frame where it can", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 520 }), (x, y) => {
        const two = ["a", "b"].map((id) => spot(id, x, y));
        const [site] = arrangeSites(two, FRAME, { nameWidth: () => 60 });
        const { flag } = site ?? {};
        if (!flag) throw new Error("no flag");
        if (x >= 15 && x <= 705)
          expect(contains(FRAME, { ...flag, x: x + flag.x, y: y + flag.y })).toBe(true);
        expect(flag.x < 0 && flag.x + flag.width > 0).toBe(true);
      }),
    );
  });

  it("stacks more than six of one place, but not the selected one", () => {
    const ids = Array.from({ length: 12 }, (_, index) => `e${index}`);
    const [closed] = arrangeSites(
      ids.map((id) => spot(id, 50, 50)),
      FRAME,
    );
    expect(closed?.leaves.map(({ type }) => type)).toEqual(["stack"]);
    const [site] = arrangeSites(
      ids.map((id) => spot(id, 50, 50, { selected: id === "e5" })),
      FRAME,
    );
    expect(site?.leaves).toMatchObject([{ type: "mark", id: "e5" }, { type: "stack" }]);
  });

  it("gives each mark of a flag room for a fingertip where it is asked to", () => {
    const two = [spot("a", 200, 200), spot("b", 202, 200)];
    const [site] = arrangeSites(two, FRAME, { nameWidth: () => 50, target: 44 });
    expect(site?.flag).toMatchObject({ height: 44 });
    const [first, second] = site?.leaves ?? [];
    expect((second?.offset.x ?? 0) - (first?.offset.x ?? 0)).toBe(44);
  });

  it("stacks the marks whose flag would lie over what is barred, and never covers it", () => {
    const two = [spot("a", 200, 200), spot("b", 202, 200)];
    const line = { x: 100, y: 175, width: 250, height: 6 };
    const below = arrangeSites(two, FRAME, { barred: [line] });
    expect(below.flatMap(siteBoxes).some((box) => overlaps(box, line))).toBe(false);
    expect(below[0]?.flag).not.toBeNull();
    const under = { ...line, y: 225 };
    const [between] = arrangeSites(two, FRAME, { barred: [line, under] });
    expect(between?.leaves.map(({ type }) => type)).toEqual(["stack"]);
  });

  it("arranges the same after a pan by whole pixels", () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: -5000, max: 5000 }), (all, by) => {
        const moved = all.map((one) => ({ ...one, x: one.x + by, y: one.y - by }));
        const leaves = (list: readonly Spot[], frame: Box) =>
          arrangeSites(list, frame).map(({ leaves: some }) => some);
        const frame = { ...FRAME, x: by, y: -by };
        expect(leaves(moved, frame)).toEqual(leaves(all, FRAME));
      }),
      {
        examples: [
          // The third is near the first two, in whichever cells they lie.
          [[spot("a", 165, 33), spot("b", 166, 0), spot("c", 145, 7)], 857],
          // The mark just fits above.
          [[spot("a", 39, 14, { selected: true, toward: true })], 32],
        ],
      },
    );
  });
});
