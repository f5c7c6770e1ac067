/** The shipped base map: what is in it, that it is sound, and that the builder still makes it. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { geoArea, geoBounds, geoContains, max, sum } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { alpha2 } from "../../../src/cli/base-map/country-codes.ts";
import { joinOutline } from "../../../src/cli/base-map/join-districts.ts";
import { buildBaseMap, buildCountryCells, LIGHT_MAP } from "../../../src/cli/build-base-map.ts";
import { type CountryCells, isNear } from "../../../src/model/country-cells.ts";

type Layer = "countries" | "districts" | "cities" | "seas";
type Properties = {
  readonly name?: string | { readonly en: string; readonly ar?: string; readonly ru?: string };
  readonly name_en?: string;
  readonly name_ar?: string;
  readonly names?: { readonly en: string; readonly ar?: string; readonly ru?: string };
  readonly label?: [number, number];
  readonly region?: string;
  readonly rank?: number;
  readonly country?: string;
};
type BaseMap = Topology<Record<Layer, GeometryCollection<Properties>>>;
type Area = Feature<Polygon | MultiPolygon, Properties>;

const text = readFileSync(new URL("../../../data/base-map.json", import.meta.url), "utf8");
const map = JSON.parse(text) as BaseMap;
const areas = (layer: Layer) =>
  (feature(map, map.objects[layer]) as FeatureCollection<Polygon | MultiPolygon, Properties>)
    .features;
const points = (layer: Layer) =>
  (feature(map, map.objects[layer]) as FeatureCollection<Point, Properties>).features;
const countries = areas("countries");
const districts = areas("districts");
const ids = (features: readonly Feature[]) => features.map(({ id }) => id);
const country = (id: string): Area => {
  const found = countries.find((area) => area.id === id);
  if (!found) throw new Error(`${id} is not on the map`);
  return found;
};
const rings = ({ geometry }: Area): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

describe("the countries of the base map", () => {
  it("have ids of two capital letters, each once", () => {
    expect(new Set(ids(countries)).size).toBe(countries.length);
    expect(countries.filter(({ id }) => !/^[A-Z]{2}$/.test(String(id)))).toEqual([]);
    expect(countries.length).toBeGreaterThan(235);
  });

  it("include Libya, the lands around it and Russia", () => {
    expect(ids(countries)).toEqual(
      expect.arrayContaining(["LY", "TN", "DZ", "NE", "TD", "SD", "EG", "MT", "IT", "TR", "RU"]),
    );
  });

  it("share Libya's border line with its six neighbours and no one else", () => {
    const geometries = map.objects.countries.geometries;
    const libya = geometries.findIndex(({ id }) => id === "LY");
    const beside = neighbors(geometries)[libya]?.map((index) => geometries[index]?.id);
    expect(beside?.toSorted()).toEqual(["DZ", "EG", "NE", "SD", "TD", "TN"]);
  });

  it("put Crimea and the north of Cyprus where ISO 3166 lists them", () => {
    expect(geoContains(country("UA"), [34.1, 45.1])).toBe(true);
    expect(geoContains(country("RU"), [34.1, 45.1])).toBe(false);
    expect(geoContains(country("CY"), [33.6, 35.25])).toBe(true);
  });

  it("carry names in three languages and an anchor on their own land where they are labelled", () => {
    const labelled = countries.filter(({ properties }) => properties.label);
    expect(labelled.length).toBeGreaterThanOrEqual(25);
    for (const { id, properties } of labelled) {
      expect(Object.keys(properties.names ?? {}).sort(), String(id)).toEqual(["ar", "en", "ru"]);
    }
    const afloat = labelled.filter((area) => !geoContains(area, area.properties.label ?? [0, 0]));
    // Malta's label stands in the sea below the islands, clear of Valletta's.
    expect(ids(afloat)).toEqual(["MT"]);
  });

  it.each([
    ["Moscow", [37.62, 55.75], "RU"],
    ["Tripoli", [13.187, 32.887], "LY"],
    ["Sabha", [14.43, 27.04], "LY"],
    ["Djerba, an island of the middle zone", [10.9, 33.8], "TN"],
    ["Maseru, inside South Africa", [27.8, -29.5], "LS"],
  ] as const)("hold %s", (_, lonLat, id) => {
    expect(ids(countries.filter((area) => geoContains(area, [...lonLat])))).toEqual([id]);
  });
});

describe("the districts of the base map", () => {
  it("are the 22 of Libya, each once, with names and a region", () => {
    expect(new Set(ids(districts)).size).toBe(22);
    for (const { id, properties } of districts) {
      expect(id).toMatch(/^LY-[A-Z]{2}$/);
      expect(properties.name_en).toMatch(/\w/);
      expect(properties.name_ar).toMatch(/\p{Script=Arabic}/u);
      expect(properties.region).toMatch(/^(East|West|South)$/);
    }
  });

  it("fill Libya", () => {
    const filled = sum(districts, (district) => geoArea(district)) / geoArea(country("LY"));
    expect(Math.abs(filled - 1)).toBeLessThan(0.0001);
  });

  it("have Libya's own coast and border, arc for arc", () => {
    const uses = new Map<number, number>();
    const count = (arcs: unknown): void => {
      if (Array.isArray(arcs)) arcs.forEach(count);
      else if (typeof arcs === "number") {
        const arc = arcs < 0 ? ~arcs : arcs;
        uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
    };
    for (const geometry of map.objects.districts.geometries) {
      if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") count(geometry.arcs);
    }
    const outer = [...uses].filter(([, times]) => times === 1).map(([arc]) => arc);
    uses.clear();
    const libya = map.objects.countries.geometries.find(({ id }) => id === "LY");
    if (libya?.type === "Polygon" || libya?.type === "MultiPolygon") count(libya.arcs);
    expect(outer.toSorted()).toEqual([...uses.keys()].toSorted());
  });
});

describe("the shapes of the base map", () => {
  const shapes = [...countries, ...districts];

  it("are closed rings within the bounds of the world", () => {
    for (const shape of shapes) {
      expect(rings(shape).length, String(shape.id)).toBeGreaterThan(0);
      for (const ring of rings(shape)) {
        expect(ring.length, String(shape.id)).toBeGreaterThanOrEqual(4);
        expect(ring.at(0)).toEqual(ring.at(-1));
        for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
      }
    }
  });

  it("turn so that d3 takes the inside for the inside", () => {
    expect(max(shapes, (shape) => geoArea(shape))).toBeLessThan(0.5);
    expect(geoBounds(country("LY")).flat().map(Math.round)).toEqual([9, 19, 25, 33]);
  });
});

describe("the labels of the base map", () => {
  const cities = points("cities");
  const seas = points("seas");

  it("name each city and sea once, in English and Arabic at least", () => {
    expect(new Set(ids([...cities, ...seas])).size).toBe(cities.length + seas.length);
    for (const { id, properties } of [...cities, ...seas]) {
      const { en, ar, ru } = typeof properties.name === "object" ? properties.name : { en: "" };
      expect(en, String(id)).toMatch(/\w/);
      expect(ar, String(id)).toMatch(/\p{Script=Arabic}/u);
      expect(ru ?? "Имя", String(id)).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it("place every city within a few kilometres of its own country", () => {
    expect(cities.filter(({ properties }) => properties.country === "LY")).toHaveLength(16);
    for (const { id, geometry, properties } of cities) {
      expect([1, 2, 3]).toContain(properties.rank);
      const [lon = 0, lat = 0] = geometry.coordinates;
      const around = [-0.08, 0, 0.08].flatMap((dx) =>
        [-0.08, 0, 0.08].map((dy): [number, number] => [lon + dx, lat + dy]),
      );
      const home = country(properties.country ?? "");
      expect(
        around.some((near) => geoContains(home, near)),
        String(id),
      ).toBe(true);
    }
  });

  it("place Libya's cities on land, and the seas off it", () => {
    const libya = country("LY");
    const wet = cities.filter(
      ({ geometry, properties }) =>
        properties.country === "LY" &&
        !geoContains(libya, geometry.coordinates as [number, number]),
    );
    expect(ids(wet)).toEqual([]);
    const dry = seas.filter(({ geometry }) =>
      countries.some((area) => geoContains(area, geometry.coordinates as [number, number])),
    );
    expect(ids(dry)).toEqual([]);
  });
});

describe("the base map's file", () => {
  let rebuilt: Topology<Objects<object>>;
  beforeAll(() => {
    rebuilt = buildBaseMap();
  }, 30_000);

  it("is at most 45 kB after gzip", () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  it("is what the builder makes", () => {
    expect(`${JSON.stringify(rebuilt)}\n` === text, "run src/cli/build-base-map.ts").toBe(true);
  });
});

describe("the cells of the countries", () => {
  const cells = readFileSync(new URL("../../../data/country-cells.json", import.meta.url), "utf8");
  const table = JSON.parse(cells) as CountryCells;

  it("is what the builder makes, and at most 6 kB after gzip", () => {
    const made = `${JSON.stringify(buildCountryCells())}\n`;
    expect(made === cells, "run src/cli/build-base-map.ts").toBe(true);
    expect(gzipSync(cells, { level: 9 }).length).toBeLessThanOrEqual(6_000);
  }, 30_000);

  it("hold every corner of every country on the map, and every city", () => {
    for (const area of countries)
      for (const [lon = 0, lat = 0] of rings(area).flat())
        expect(isNear(table, String(area.id), [lon, lat]), `${area.id} ${lon} ${lat}`).toBe(true);
    for (const { properties, geometry } of points("cities")) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(isNear(table, properties.country ?? "", [lon, lat]), String(properties.name)).toBe(
        true,
      );
    }
  });

  it("tell most of the Earth from a country", () => {
    const corners = countries.filter(({ id }) => id !== "LY").flatMap((area) => rings(area).flat());
    const near = corners.filter(([lon = 0, lat = 0]) => isNear(table, "LY", [lon, lat]));
    expect(near.length / corners.length).toBeLessThan(0.2);
  });
});

describe("the light base map", () => {
  const lightText = readFileSync(
    new URL("../../../data/base-map-light.json", import.meta.url),
    "utf8",
  );
  const light = JSON.parse(lightText) as BaseMap;
  const featuresOf = (layer: Layer) =>
    (feature(light, light.objects[layer]) as FeatureCollection<Polygon | MultiPolygon, Properties>)
      .features;

  it("is at most 17 kB after gzip", () => {
    expect(gzipSync(lightText, { level: 9 }).length).toBeLessThanOrEqual(17_000);
  });

  it("is what the builder makes", () => {
    const made = `${JSON.stringify(buildBaseMap(LIGHT_MAP))}\n`;
    expect(made === lightText, "run src/cli/build-base-map.ts").toBe(true);
  }, 30_000);

  it("has the shape of the full one, with every district and every labelled country", () => {
    expect(Object.keys(light.objects).sort()).toEqual(Object.keys(map.objects).sort());
    expect(ids(featuresOf("districts"))).toEqual(ids(districts));
    const labelled = countries.filter(({ properties }) => properties.label);
    expect(ids(featuresOf("countries"))).toEqual(expect.arrayContaining(ids(labelled)));
    expect(light.objects.cities.geometries.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["tripoli", "benghazi", "sirte", "moscow"]),
    );
  });

  it("keeps Libya's area and its districts' within a hundredth", () => {
    const libya = featuresOf("countries").find(({ id }) => id === "LY");
    const area = libya === undefined ? 0 : geoArea(libya);
    expect(Math.abs(area / geoArea(country("LY")) - 1)).toBeLessThan(0.01);
    const filled = sum(featuresOf("districts"), (district) => geoArea(district)) / area;
    expect(Math.abs(filled - 1)).toBeLessThan(0.001);
  });

  it("turns every shape so that d3 takes the inside for the inside", () => {
    const shapes = [...featuresOf("countries"), ...featuresOf("districts")];
    expect(max(shapes, (shape) => geoArea(shape))).toBeLessThan(0.5);
  });
});

describe("the builder's parts", () => {
  it("refuse a unit of the world that no table knows", () => {
    expect(alpha2("434", "Libya")).toBe("LY");
    expect(() => alpha2(undefined, "Atlantis")).toThrow("Atlantis");
    expect(() => alpha2("000", "Nowhere")).toThrow("000");
  });

  it("give a ring the finer outline and move the neighbour's line along", () => {
    const coarse: Position[][] = [
      [
        [0, 0],
        [0, 2],
        [2, 2],
      ],
      [
        [2, 2],
        [2, 0],
        [0, 0],
      ],
      [
        [2, 2],
        [9, 9],
      ],
    ];
    const fine = [
      [0.1, 0],
      [2, 0.1],
      [2.1, 2],
      [1, 2.1],
      [0, 2],
      [0.1, 0],
    ];
    expect(joinOutline(coarse, [0, 1], fine)).toEqual([
      [
        [0.1, 0],
        [0, 2],
        [1, 2.1],
        [2.1, 2],
      ],
      [
        [2.1, 2],
        [2, 0.1],
        [0.1, 0],
      ],
      [
        [2.1, 2],
        [9, 9],
      ],
    ]);
    expect(() => joinOutline(coarse, [~0], fine)).toThrow("backwards");
  });
});
