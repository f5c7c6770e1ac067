/** Which datasets the light base map is good enough for. */
import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/cli/base-map/thin.ts";
import type { Bounds } from "../../../../src/model/frame.ts";
import { lightWhereDetailed } from "../../../../src/surfaces/opening/base-maps.ts";
import { openShippedState } from "../../support/shipped-state.ts";

/** A zone's box, wider by some degrees on each side. */
function zoneBounds(zone: number, wider = 0): Bounds {
  const [west, south, east, north] = LIGHT[zone]?.box ?? [0, 0, 0, 0];
  return [
    [west - wider, south - wider],
    [east + wider, north + wider],
  ];
}

test("the shipped dataset has it, which is sent for before the dataset is read", () => {
  expect(lightWhereDetailed(openShippedState().home)).toBe("base-map-light");
});

test("a frame within the zones that the light map keeps detail in has it, and none beyond", () => {
  expect(lightWhereDetailed(zoneBounds(0))).toBe("base-map-light");
  expect(lightWhereDetailed(zoneBounds(1))).toBe("base-map-light");
  expect(lightWhereDetailed(zoneBounds(1, 1))).toBe("base-map");
  expect(lightWhereDetailed(zoneBounds(2))).toBe("base-map");
});

test("a close look has it in the closest zone alone, where coasts are drawn for it", () => {
  const around = (lon: number, lat: number): Bounds => [
    [lon - 1, lat - 1],
    [lon + 1, lat + 1],
  ];
  expect(lightWhereDetailed(around(13.2, 32.8))).toBe("base-map-light");
  expect(lightWhereDetailed(around(31.2, 30))).toBe("base-map");
  expect(lightWhereDetailed(around(-9, 16))).toBe("base-map");
});

test("a frame across the date line has the full map", () => {
  expect(
    lightWhereDetailed([
      [39, 16],
      [-4, 47],
    ]),
  ).toBe("base-map");
});
