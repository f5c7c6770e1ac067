import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/model/cartography/box.ts";
import {
  arrangeSites,
  leafBoxes,
  MARK_SIZE,
  type Spot,
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

  it("leaves a lone mark at its place and moves one that heads for it aside", () => {
    const [lone] = arrangeSites([spot("a", 100, 100)], FRAME);
    expect(lone?.leaves[0]?.offset).toEqual({ x: 0, y: 0 });
    const [heading] = arrangeSites([spot("a", 100, 100, { toward: true })], FRAME);
    expect(heading?.fanned).toBe(true);
    expect(heading?.leaves[0]?.offset.y).toBeLessThan(-20);
  });

  it("fans three events of one place upwards, and downwards below the frame's upper border", () => {
    const three = (y: number) =>
      arrangeSites(
        ["a", "b", "c"].map((id) => spot(id, 300, y)),
        FRAME,
      )[0];
    expect(three(200)?.leaves[1]?.offset.y).toBeLessThan(0);
    expect(three(12)?.leaves[1]?.offset.y).toBeGreaterThan(0);
  });

  it("stacks more than eight of one place, but not the selected one", () => {
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
          // The fan just fits above.
          [[spot("a", 39, 14, { selected: true, toward: true })], 32],
        ],
      },
    );
  });
});
