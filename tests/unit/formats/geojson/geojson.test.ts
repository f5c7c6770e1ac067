/** GeoJSON: what is written keeps to RFC 7946 and is read back; whatever is read becomes a sound dataset. */
import fc from "fast-check";
import type { Feature, FeatureCollection, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { splitPolygons } from "../../../../src/formats/geojson/split-at-meridian.ts";
import { writeGeoJson } from "../../../../src/formats/geojson/write-geojson.ts";
import { toldOf } from "../../../../src/formats/told.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { eventsOf, everyField, importOf } from "../every-field.ts";
import { anyEvents, datasetOf } from "../parquet/any-event.ts";

function written(dataset: Dataset): readonly Feature[] {
  return (JSON.parse(writeGeoJson(dataset).text) as FeatureCollection).features;
}

function ringsOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Twice the area on the plane: above 0 counterclockwise. */
function turnOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? [];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}

function expectValid(features: readonly Feature[]): void {
  for (const ring of features.flatMap(ringsOf)) {
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
    expect(turnOf(ring)).toBeGreaterThan(0);
  }
}

const circleAt = (lonLat: readonly [number, number], radiusKm: number): Dataset => {
  const dataset = everyField();
  const [event] = eventsOf(dataset);
  if (!event) throw new Error("no event");
  const places = dataset.places.map((place) =>
    place.id === "portside" ? { ...place, lonLat } : place,
  );
  const where = { extent: "near", place: "portside" as never, radiusKm, basis: "stated" } as const;
  return { ...dataset, places, events: [{ ...event, where }] };
};

describe("writing", () => {
  it("draws rings and near as circles, regions and areas by their outline, and nothing for what has no shape", () => {
    const shapes = written(everyField()).map(({ properties, geometry }) => [
      properties?.extent,
      geometry?.type ?? null,
    ]);
    expect(shapes).toEqual([
      ["point", "Point"],
      ["ring", "Polygon"],
      ["region", null],
      ["country", null],
      ["unplaced", null],
      ["near", "Polygon"],
      ["area", "Polygon"],
      ["area", null],
      ["area", null],
      ["region", "Polygon"],
    ]);
  });

  it("cuts a circle at 180° into two", () => {
    const [feature] = written(circleAt([179.9, -17], 50));
    expect(feature?.geometry?.type).toBe("MultiPolygon");
    expectValid(feature ? [feature] : []);
  });

  it("closes a circle round a pole along it", () => {
    const [feature] = written(circleAt([20, 89.5], 300));
    expectValid(feature ? [feature] : []);
    expect(
      feature &&
        ringsOf(feature)
          .flat()
          .some(([, lat]) => lat === 90),
    ).toBe(true);
  });

  it("writes rings of any circle by the standard", () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, fc.double({ min: 1, max: 3000, noNaN: true }), (lonLat, radiusKm) => {
        expectValid(written(circleAt(lonLat, radiusKm)));
      }),
    );
  });

  it("turns outer rings one way and holes the other, and cuts both", () => {
    const square = (west: number, east: number, reach: number): Position[] => [
      [west, -reach],
      [west, reach],
      [east, reach],
      [east, -reach],
      [west, -reach],
    ];
    const geometry = splitPolygons([[square(170, 190, 10), square(175, 185, 2)]]);
    if (geometry?.type !== "MultiPolygon") throw new Error("not cut");
    expect(geometry.coordinates.map((rings) => rings.map(turnOf).map(Math.sign))).toEqual([
      [1, -1],
      [1, -1],
    ]);
  });

  it("gives back ids, titles, times, kinds, places and links of any events", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const dataset = datasetOf(events);
        const { dataset: back } = await importOf(writeGeoJson(dataset).text);
        const kept = events.map(toldOf);
        expect(back).toMatchObject({ id: dataset.id, title: dataset.title, zone: dataset.zone });
        expect(
          eventsOf(back).map(({ id, title, when, media }) => [id, title, when.edtf, media]),
        ).toEqual(
          // A time that is not known at all needs no reading.
          kept.map(({ id, title, when, media }) => [
            id,
            title.trim().replaceAll("\n", " "),
            when.edtf,
            media,
          ]),
        );
        expect(eventsOf(back).map(({ where }) => where.extent)).toEqual(
          // Districts are the base map's: without an outline, a region has nothing that GeoJSON could draw.
          kept.map(({ where }) => (where.extent === "region" ? "unplaced" : where.extent)),
        );
        expect(eventsOf(back).map(({ kind }) => kind)).toEqual(
          kept.map(({ kind }) => (kind === "raid" ? "entry" : kind)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const feature = (geometry: unknown, properties: object = {}) => ({
  type: "Feature",
  geometry,
  properties,
});
const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });

describe("reading", () => {
  it("makes places of points and polygons, and says how far a line reaches about its middle", async () => {
    const ring = [
      [10, 30],
      [12, 30],
      [12, 32],
      [10, 32],
      [10, 30],
    ];
    const { dataset, problems } = await importOf(
      collection(
        feature(
          { type: "Point", coordinates: [13, 32, 40] },
          { name: "Quay", date: "2019-04-05", depth: 4 },
        ),
        feature({ type: "Polygon", coordinates: [ring] }, { title: "Bay" }),
        feature(
          {
            type: "LineString",
            coordinates: [
              [13, 32],
              [14, 32],
            ],
          },
          { name: "Road", start: "2019-04", end: "2019-05" },
        ),
        feature(null, { name: "Nowhere", description: "<p>Some <b>words</b></p>" }),
      ),
    );
    const [quay, bay, road, nowhere] = eventsOf(dataset);
    expect(quay).toMatchObject({
      when: { edtf: "2019-04-05" },
      where: { extent: "point", place: "quay" },
      imported: { codes: { depth: "4" } },
    });
    expect(bay).toMatchObject({ when: { edtf: "/" }, where: { extent: "region", place: "bay" } });
    expect(dataset.places[1]).toMatchObject({
      kind: "region",
      lonLat: [11, 31],
      outline: { type: "Polygon", coordinates: [ring] },
    });
    expect(road).toMatchObject({
      when: { edtf: "2019-04/2019-05" },
      where: { extent: "near", radiusKm: expect.closeTo(47.2, 0) },
    });
    expect(nowhere).toMatchObject({ summary: "Some words", where: { extent: "unplaced" } });
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["line", { pointer: "/features/2" }],
    ]);
  });

  it("does not guess at a date that can be read both ways, and keeps it", async () => {
    const point = { type: "Point", coordinates: [13, 32] };
    const { dataset, problems } = await importOf(
      collection(feature(point, { name: "A", date: "4/5/2019" })),
    );
    expect(eventsOf(dataset)[0]?.when).toMatchObject({ edtf: "/", note: "The file has: 4/5/2019" });
    expect(problems).toMatchObject([{ code: "no-date", outcome: "kept-as-written" }]);
  });

  it("tells of positions that are none on Earth, and takes longitudes past 180° from the other side", async () => {
    const { dataset, problems } = await importOf(
      collection(
        feature({ type: "Point", coordinates: [32, 113] }, { name: "Swapped" }),
        feature({ type: "Point", coordinates: [190, 5] }, { name: "Far" }),
      ),
    );
    expect(eventsOf(dataset).map(({ where: { extent } }) => extent)).toEqual(["unplaced", "point"]);
    expect(dataset.places.map(({ lonLat }) => lonLat)).toEqual([[-170, 5]]);
    expect(problems).toMatchObject([
      { code: "no-position", found: "[32,113]", at: { pointer: "/features/0" } },
    ]);
  });

  it("makes a sound dataset of whatever stands in it", async () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        "2019",
        [13, 32],
        [
          [1, 2],
          [3, 4],
        ],
        "__proto__",
      ),
    );
    const geometries = fc.record({
      type: fc.constantFrom(
        "Point",
        "LineString",
        "Polygon",
        "MultiPolygon",
        "GeometryCollection",
        "x",
      ),
      coordinates: values,
      geometries: values,
    });
    const properties = fc.dictionary(
      fc.constantFrom(
        "name",
        "date",
        "when",
        "extent",
        "placeLonLat",
        "tags",
        "media",
        "kind",
        "id",
        "__proto__",
        "constructor",
      ),
      values,
    );
    const features = fc.array(
      fc.oneof(
        values,
        fc.record({ type: fc.constant("Feature"), geometry: geometries, properties }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(features, async (all) => {
        const { rows } = await importOf(
          JSON.stringify({ type: "FeatureCollection", features: all }),
        );
        expect(rows.read).toBe(all.length);
        expect(rows.events + rows.leftOut).toBe(all.length);
      }),
    );
  });
});
