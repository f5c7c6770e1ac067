import { describe, expect, it } from "vitest";
import { areaStroke } from "../../../../src/model/signs/area-sign.ts";
import { LEGEND_SIGNS, legendSign } from "../../../../src/model/signs/legend-signs.ts";
import { seatLook } from "../../../../src/model/signs/seat-sign.ts";
import { countSign, openSign } from "../../../../src/model/signs/small-signs.ts";

describe("an open question", () => {
  it("is a dashed circle with a question mark, or the letter that names it", () => {
    expect(openSign().letters[0]?.text).toBe("?");
    expect(openSign("c").letters[0]?.text).toBe("c");
    expect(openSign().strokes[0]).toMatchObject({ fill: "panel", stroke: "ink" });
    expect(openSign().strokes[0]?.dash).toBeDefined();
  });
});

describe("a count", () => {
  it("is told in a disc, in smaller letters where it is long", () => {
    expect(countSign(12).letters[0]).toMatchObject({ text: "12", size: 12 });
    expect(countSign(8723).letters[0]).toMatchObject({ text: "8723", size: 9.5 });
  });
});

describe("an area", () => {
  const look = { selected: false, emphasis: "plain", inferred: false } as const;

  it("of a whole country is outlined only while it is pointed at or selected", () => {
    expect(areaStroke(look, true)).toBeNull();
    expect(areaStroke({ ...look, emphasis: "dimmed" }, true)).toBeNull();
    expect(areaStroke({ ...look, emphasis: "lit" }, true)).toMatchObject({ fillOpacity: 0.08 });
    expect(areaStroke({ ...look, selected: true }, true)).toMatchObject({ width: 3 });
  });

  it("of a region is outlined always, and dashed where it is inferred", () => {
    expect(areaStroke(look, false)).toEqual({ stroke: "tone-strong", width: 1.4 });
    expect(areaStroke({ ...look, inferred: true }, false)?.dash).toBeDefined();
  });
});

describe("a seat", () => {
  it("is a tint that weakens in the shade of something else", () => {
    expect(seatLook("area", "plain")).toMatchObject({ opacity: 0.23, blur: 14 });
    expect(seatLook("place", "plain")).toMatchObject({ opacity: 0.42, radius: 62 });
    expect(seatLook("place", "dimmed").opacity).toBeLessThan(0.2);
  });
});

describe("the key", () => {
  it.each(LEGEND_SIGNS)("has a sample of %s that fits beside its words", (name) => {
    const { reach, strokes } = legendSign(name);
    expect(strokes.length).toBeGreaterThan(0);
    expect(reach).toBeLessThanOrEqual(18);
  });
});
