import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventLook, eventSign, SIGN_SIZES } from "../../../../src/model/signs/event-sign.ts";
import { OUTLINES, type Outline } from "../../../../src/model/symbols.ts";

const outlines = Object.keys(OUTLINES) as Outline[];
const plain: EventLook = {
  tone: { outline: "square" },
  number: 7,
  glyph: "speech",
  inferred: false,
  selected: false,
  emphasis: "plain",
};
const inksOf = (look: Partial<EventLook>, size?: number) =>
  eventSign({ ...plain, ...look }, size).strokes.map(({ fill, stroke }) => fill ?? stroke);

describe("the sign of an event", () => {
  it("is its side's outline in its tone, with its number upon it in Western digits", () => {
    const { strokes, letters } = eventSign(plain);
    expect(strokes.at(-1)).toEqual({ d: OUTLINES.square, scale: 1, fill: "tone-strong" });
    expect(letters).toMatchObject([{ text: "7", weight: 600, size: 11.5, ink: "tone-on" }]);
  });

  it("shows its kind where events are too many to number", () => {
    const { strokes, letters } = eventSign({ ...plain, number: null });
    expect(letters).toEqual([]);
    expect(strokes.at(-1)).toMatchObject({ stroke: "tone-on" });
  });

  it("has dashes four pixels outside where its place is inferred, at any size", () => {
    for (const size of Object.values(SIGN_SIZES)) {
      const { strokes } = eventSign({ ...plain, inferred: true }, size);
      const dashed = strokes.find(({ dash }) => dash);
      const scale = size / 20;
      // The square's edge is 8 from its middle.
      expect(8 * (dashed?.scale ?? 0) - 8 * scale).toBeCloseTo(4);
    }
    expect(eventSign(plain).strokes.some(({ dash }) => dash)).toBe(false);
  });

  it("has a line of ink three pixels wide round it while it is selected, half of that while it is lit", () => {
    const ring = (look: Partial<EventLook>) => {
      const [outer, inner] = eventSign({ ...plain, ...look }).strokes;
      return outer?.stroke === "ink" ? ((outer.width ?? 0) - (inner?.width ?? 0)) / 2 : 0;
    };
    expect(ring({ selected: true })).toBe(3);
    expect(ring({ emphasis: "lit" })).toBe(1.5);
    expect(ring({})).toBe(0);
  });

  it("dims by colour, shape and digits each, unless it is selected", () => {
    expect(inksOf({ emphasis: "dimmed" })).toContain("tone-faint");
    expect(inksOf({ emphasis: "dimmed" })).not.toContain("tone-strong");
    expect(eventSign({ ...plain, emphasis: "dimmed" }).letters[0]?.ink).toBe("faint-on");
    expect(inksOf({ emphasis: "dimmed", selected: true })).toContain("tone-strong");
    for (const { fillOpacity, strokeOpacity } of eventSign({ ...plain, emphasis: "dimmed" })
      .strokes)
      expect([fillOpacity, strokeOpacity]).toEqual([undefined, undefined]);
  });

  it("is a dashed outline of ink on paper where nobody is named", () => {
    const { strokes, letters } = eventSign({ ...plain, tone: { outline: "circle", hollow: true } });
    expect(strokes.at(-1)).toMatchObject({ fill: "panel", stroke: "ink" });
    expect(strokes.at(-1)?.dash).toBeDefined();
    expect(letters[0]?.ink).toBe("ink");
  });

  it("keeps to its reach, whatever it is", () => {
    const looks = fc.record({
      tone: fc.record({ outline: fc.constantFrom(...outlines) }),
      number: fc.option(fc.integer({ min: 1, max: 99 })),
      glyph: fc.constant("cross" as const),
      inferred: fc.boolean(),
      selected: fc.boolean(),
      emphasis: fc.constantFrom("plain", "lit", "dimmed"),
    });
    fc.assert(
      fc.property(looks, fc.double({ min: 12, max: 60, noNaN: true }), (look, size) => {
        const { reach, strokes } = eventSign(look, size);
        for (const { d, scale = 1, stroke, width = 1 } of strokes) {
          if (d !== OUTLINES[look.tone.outline]) continue;
          const line = stroke === undefined ? 0 : width / 2;
          expect(reachOf(look.tone.outline) * scale + line).toBeLessThanOrEqual(reach + 1e-9);
        }
      }),
    );
  });
});

/** The farthest corner of an outline; a circle's radius. */
function reachOf(outline: Outline): number {
  if (outline === "circle") return 9;
  let [x, y] = [0, 0];
  const corners = Array.from(
    OUTLINES[outline].matchAll(/([MLHV])([-\d.,]+)/g),
    ([, command, at = ""]) => {
      const [a = 0, b = 0] = at.split(",").map(Number);
      if (command === "H") x = a;
      else if (command === "V") y = a;
      else [x, y] = [a, b];
      return Math.hypot(x, y);
    },
  );
  return Math.max(...corners);
}
