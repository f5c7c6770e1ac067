import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { drawFirstPicture, shortenPath } from "../../../../src/views/picture/draw-first-picture.ts";
import type { PictureModel } from "../../../../src/views/picture/picture-model.ts";
import { readSvg, type SvgElement, walk, wordsOf } from "./read-svg.ts";
import { shippedPicture } from "./sample-picture.ts";

const point = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
const polygon = fc.array(point, { minLength: 2, maxLength: 12 });

const write = (polygons: readonly (readonly [number, number][])[]) =>
  polygons.map((points) => `M${points.map(([x, y]) => `${x}.3,${y}.2`).join("L")}Z`).join("");

/** The corners of a path of `M`, `l` and `z`, without those that repeat the one before. */
function cornersOf(path: string): string[] {
  let [x, y] = [0, 0];
  return Array.from(path.matchAll(/([Ml])(-?\d+),?(-?\d+)/g), ([, command, a, b]) => {
    [x, y] = command === "M" ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return `${x},${y}`;
  });
}

describe("shortenPath", () => {
  it("leads through the same corners in whole numbers, each once", () => {
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 4 }), (polygons) => {
        const rounded = polygons.flatMap((points) =>
          points
            // As the path is written: "-3.3" lies nearer to -3, and so does "-3.2".
            .map(([x, y]) => `${Math.round(Number(`${x}.3`))},${Math.round(Number(`${y}.2`))}`)
            .filter((corner, index, all) => index === 0 || corner !== all[index - 1]),
        );
        expect(cornersOf(shortenPath(write(polygons)))).toEqual(rounded);
      }),
    );
  });

  it("closes what was closed", () => {
    expect(shortenPath("M1,1L5,1L5,5Z")).toBe("M1,1l4,0l0,4z");
  });
});

describe("drawFirstPicture", () => {
  let model: PictureModel;
  let svg: SvgElement;
  beforeAll(async () => {
    const options = { width: 640, height: 400, theme: "light", views: ["map"] } as const;
    model = await shippedPicture("en", options);
    svg = readSvg(drawFirstPicture(model));
  });
  const all = (name: string) =>
    Array.from(walk(svg)).filter(({ attributes }) =>
      attributes.get("class")?.split(" ").includes(name),
    );

  it("says nothing but numbers, so that it does for every language, and names no colour of its own", () => {
    for (const word of wordsOf(svg)) expect(word).toMatch(/^[1-9]$/);
    for (const { attributes } of walk(svg)) {
      expect(attributes.has("style")).toBe(false);
      for (const name of ["fill", "stroke"])
        expect(attributes.get(name) ?? "none").toMatch(/^(none|var\(--[\w-]+\))$/);
    }
  });

  it("shows a sign for each event in the frame, in its faction's tone", () => {
    const tones = all("toned").map(({ attributes }) => attributes.get("data-tone"));
    const [west, south, east, north] = model.frame.flat() as [number, number, number, number];
    const inside = model.events.filter(({ place }) => {
      const [lon = 0, lat = 0] = place?.lonLat ?? [];
      return (
        place !== null &&
        place.extent.type !== "country" &&
        lon > west &&
        lon < east &&
        lat > south &&
        lat < north
      );
    });
    expect(tones.toSorted()).toEqual(inside.map(({ tone }) => tone.color).toSorted());
    expect(tones.length).toBeGreaterThan(2);
  });

  it("draws the ground far beyond the frame, so that any shape of frame is filled", () => {
    const [, , width = 0, height = 0] = (svg.attributes.get("data-box") ?? "")
      .split(" ")
      .map(Number);
    const land = cornersOf(all("map-land")[0]?.attributes.get("d") ?? "");
    const xs = land.map((corner) => Number(corner.split(",")[0]));
    expect((Math.max(...xs) - Math.min(...xs)) / width).toBeGreaterThan(3.5);
    expect(height).toBeGreaterThan(0);
  });
});
