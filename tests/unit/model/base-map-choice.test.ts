/** Which base map a dataset takes, and how near it carries. */
import { expect, test } from "vitest";
import { LIGHT } from "../../../src/cli/base-map/thin.ts";
import { baseMapFor, carries } from "../../../src/model/base-map-choice.ts";
import type { Bounds } from "../../../src/model/frame.ts";
import { openShippedState } from "../support/shipped-state.ts";

const lightFor = (home: Bounds) => baseMapFor(home, ["LY"], true);

/** A zone's box, wider by some degrees on each side. */
function zoneBounds(zone: number, wider = 0): Bounds {
  const [west, south, east, north] = LIGHT[zone]?.box ?? [0, 0, 0, 0];
  return [
    [west - wider, south - wider],
    [east + wider, north + wider],
  ];
}

test("the shipped dataset has it, which is sent for before the dataset is read", () => {
  expect(lightFor(openShippedState().home)).toBe("base-map-light");
});

test("a frame within the zones that the light map keeps detail in has it, and none beyond", () => {
  expect(lightFor(zoneBounds(0))).toBe("base-map-light");
  expect(lightFor(zoneBounds(1))).toBe("base-map-light");
  expect(lightFor(zoneBounds(1, 1))).toBe("base-map-world");
  expect(lightFor(zoneBounds(2))).toBe("base-map-world");
});

test("a close look has it in the closest zone alone, where coasts are drawn for it", () => {
  const around = (lon: number, lat: number): Bounds => [
    [lon - 1, lat - 1],
    [lon + 1, lat + 1],
  ];
  expect(lightFor(around(13.2, 32.8))).toBe("base-map-light");
  expect(lightFor(around(31.2, 30))).toBe("base-map");
  expect(lightFor(around(-9, 16))).toBe("base-map-world");
});

test("a frame across the date line has the world's", () => {
  expect(
    lightFor([
      [39, 16],
      [-4, 47],
    ]),
  ).toBe("base-map-world");
});

test("where weight does not matter, the full one takes the light one's place", () => {
  expect(baseMapFor(openShippedState().home, ["LY"], false)).toBe("base-map");
  expect(baseMapFor(zoneBounds(2), ["LY"], false)).toBe("base-map-world");
});

test("a dataset that is not about Libya has the world's, wherever it lies", () => {
  expect(baseMapFor(zoneBounds(0), ["TN"], true)).toBe("base-map-world");
  expect(baseMapFor(zoneBounds(0), [], false)).toBe("base-map-world");
});

test("the shipped dataset's first frame wants nothing finer, a near one does", () => {
  const { home } = openShippedState();
  for (const name of ["base-map", "base-map-light"] as const) {
    expect(carries(name, home, 5.25)).toBe(true);
    expect(
      carries(
        name,
        [
          [12, 32],
          [14, 33],
        ],
        7,
      ),
    ).toBe(true);
    expect(
      carries(
        name,
        [
          [12, 32],
          [14, 33],
        ],
        9,
      ),
    ).toBe(false);
    expect(
      carries(
        name,
        [
          [36, 35],
          [38, 37],
        ],
        7,
      ),
    ).toBe(false);
  }
  expect(carries("base-map-world", home, 3)).toBe(true);
  expect(carries("base-map-world", home, 5.25)).toBe(false);
});
