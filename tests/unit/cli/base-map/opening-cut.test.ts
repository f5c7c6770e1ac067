import { geoContains } from "d3";
import type { FeatureCollection, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { buildOpeningMap, openingFor } from "../../../../src/cli/base-map/opening-cut.ts";
import { type Atlas, indexDataset } from "../../../../src/model/atlas.ts";
import { type BaseMapFile, decodeBaseMap } from "../../../../src/model/base-map.ts";
import { baseMapFor, carries } from "../../../../src/model/base-map-choice.ts";
import { homeOf } from "../../../../src/model/home.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import { eventOf, ferryDataset } from "../../../browser/support/datasets.ts";
import { SHIPPED } from "../../support/shipped-state.ts";

function datasetAt(...places: readonly LonLat[]): Atlas {
  const reading = readDataset({
    ...ferryDataset(
      places.map((_, at) =>
        eventOf({ id: `event-${at}`, title: "An event", edtf: "2024-05-02", place: `place-${at}` }),
      ),
    ),
    places: places.map((lonLat, at) => ({
      id: `place-${at}`,
      name: "A place",
      kind: "city",
      lonLat,
    })),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return indexDataset(reading.value);
}

function cutFor(atlas: Atlas) {
  const cut = openingFor(atlas);
  if (cut === null) throw new Error("no cut");
  const map = buildOpeningMap(cut);
  return { cut, map };
}

test("Aleppo's opens with Syria as the world file has it, within the frame and a window round it", () => {
  const atlas = datasetAt([37.16, 36.2]);
  const { cut, map } = cutFor(atlas);
  expect(baseMapFor(homeOf(atlas), ["SY"], false, cut)).toBe(cut);
  const { countries } = map.objects as Record<string, GeometryCollection>;
  const areas = feature(
    map as Topology,
    countries as GeometryCollection,
  ) as FeatureCollection<MultiPolygon>;
  const holder = (lonLat: LonLat) =>
    areas.features.find((area) => geoContains(area, [...lonLat]))?.id;
  // A town four kilometres from the border, and its neighbour on the other side.
  expect(holder([36.71, 36.65])).toBe("SY");
  expect(holder([37.11, 36.72])).toBe("TR");
  expect(JSON.stringify(map).length).toBeLessThan(60_000);
  expect(decodeBaseMap(map as unknown as BaseMapFile, ["SY"]).isLand([37.16, 36.2])).toBe(true);
});

test("one across 180° is fine on both sides", () => {
  const { cut, map } = cutFor(datasetAt([178.44, -18.14], [-179.9, -16.8]));
  expect(cut.close[1][0]).toBeGreaterThan(180);
  const base = decodeBaseMap(map as unknown as BaseMapFile, ["FJ"]);
  // Taveuni, which 180° goes through.
  expect(base.isLand([179.98, -16.85])).toBe(true);
  expect(base.isLand([-179.99, -16.85])).toBe(true);
});

test("a frame within what it draws needs nothing finer until its zoom", () => {
  const { cut } = cutFor(datasetAt([37.16, 36.2]));
  const frame = [
    [36, 35.5],
    [38, 37],
  ] as const;
  expect(carries(cut, frame, 7)).toBe(true);
  expect(carries(cut, frame, 8)).toBe(false);
  expect(
    carries(
      cut,
      [
        [2, 48],
        [3, 49],
      ],
      5,
    ),
  ).toBe(false);
});

test("Libya's, and one of the whole world, have what ships", () => {
  expect(openingFor(SHIPPED)).toBeNull();
  expect(openingFor(datasetAt([-122.4, 37.8], [139.7, 35.6]))).toBeNull();
});
