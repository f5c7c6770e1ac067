/** Cuts the base map that a published dataset opens with: fine where it opens, a sketch of the world beyond. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3";
import type { MultiPolygon, Polygon } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { countriesAbout } from "../../model/about.ts";
import type { Atlas } from "../../model/atlas.ts";
import { baseMapFor } from "../../model/base-map-choice.ts";
import type { OpeningCut } from "../../model/base-map-files.ts";
import { KM_A_DEGREE, kmPerDegree } from "../../model/earth.ts";
import { type Bounds, squareAround } from "../../model/frame.ts";
import { homeOf } from "../../model/home.ts";
import { widened } from "../../model/parts/cells.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { countryFeatures, type WorldTopology } from "./countries.ts";
import { type Labels, labelled, points } from "./label-places.ts";
import { thin, type Zone } from "./thin.ts";
import { type Built, withFullCoast } from "./with-full-coast.ts";

const WORLD = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
const LABELS = new URL("../../../data/sources/base-map-labels.json", import.meta.url);
/** As often as the first frame's longer side. */
const TIMES = 2;
/** In km: a dataset of one place shows as much round it. */
const LEAST = 200;
/** In degrees from west to east: of a wider frame, the world's own map shows as much. */
const WIDEST = 60;
/** As many pixels as that is wide where the first frame fills a desk. */
const PIXELS = 2000;
/** In degrees: the line's own error, and a pixel at zoom 7.5. */
const FINEST = 0.004;
/** Steps of a third of a pixel there. */
const STEPS = 1e5;
/** In steradians: a smaller country, away from where the dataset opens, has neither outline nor name. */
const LEAST_AREA = 1e-3;

/** @returns null where a base map that ships is as good */
export function openingFor(atlas: Atlas): OpeningCut | null {
  const home = homeOf(atlas);
  const shipped = baseMapFor(home, countriesAbout(atlas, home), false);
  const [[west], [east]] = home;
  if (shipped !== "base-map-world" || east - west > WIDEST) return null;
  const close = squareAround(...roundOf(home));
  return { id: atlas.dataset.id, close: rounded(close), zoom: zoomFor(detailOf(close)) };
}

/** @returns in the form of data/base-map-world.json, from the finest world file */
export function buildOpeningMap({ close }: OpeningCut): Built {
  const countries = countryFeatures(read<WorldTopology>(WORLD));
  const labels = read<Labels>(LABELS);
  const features = countries.features.filter(
    (country) => geoArea(country) >= LEAST_AREA || touches(country.geometry, close),
  );
  for (const country of features) country.properties = labelled(country, labels);
  const whole = topology({
    countries: { type: "FeatureCollection", features },
    cities: points(labels.cities.filter(({ rank }) => rank === 1)),
    seas: points(labels.seas),
  });
  const { objects, ...map } = quantize(thin(whole, zonesOf(close)), STEPS);
  const districts = { type: "GeometryCollection" as const, geometries: [] };
  return withFullCoast({ ...map, objects: { ...objects, districts } });
}

/** What a window of any shape shows when the first frame is fitted to it. @returns the middle, and how far from it, in km */
function roundOf([[west, south], [east, north]]: Bounds): [LonLat, number] {
  const middle: LonLat = [(west + east) / 2, (south + north) / 2];
  const halves = [
    ((east - west) / 2) * kmPerDegree(middle[1]),
    ((north - south) / 2) * KM_A_DEGREE,
  ];
  return [middle, Math.max(LEAST, ...halves.map((half) => half * TIMES))];
}

function read<T>(path: string | URL): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function zonesOf(close: Bounds): readonly Zone[] {
  const detail = detailOf(close);
  const zones = [
    { bounds: close, detail, ring: detail ** 2 },
    { bounds: widened(close, 0.5), detail: 10 * detail, ring: 10 * detail ** 2 },
    { bounds: widened(close, 2), detail: Math.max(0.4, 10 * detail), ring: 0.3 },
  ];
  return [
    ...zones.flatMap(({ bounds, ...kept }) => boxesOf(bounds).map((box) => ({ box, ...kept }))),
    { box: [-180, -90, 180, 90], detail: 2, ring: 5 },
  ];
}

/** What of bounds lies within 180°: two boxes where they reach beyond. */
function boxesOf([[west, south], [east, north]]: Bounds): readonly Zone["box"][] {
  return [-360, 0, 360].flatMap((turn): Zone["box"][] => {
    const [left, right] = [Math.max(west + turn, -180), Math.min(east + turn, 180)];
    return left < right ? [[left, south, right, north]] : [];
  });
}

/** In degrees: half a pixel of a frame that is as wide. */
function detailOf([[west], [east]]: Bounds): number {
  return Math.max(FINEST, (east - west) / (2 * PIXELS));
}

/** Where two of its details are a pixel of web maps. */
function zoomFor(detail: number): number {
  return Math.round(10 * Math.log2(360 / (256 * 2 * detail))) / 10;
}

function rounded([[west, south], [east, north]]: Bounds): Bounds {
  const down = (degrees: number) => Math.floor(degrees * 100) / 100;
  const up = (degrees: number) => Math.ceil(degrees * 100) / 100;
  return [
    [down(west), down(south)],
    [up(east), up(north)],
  ];
}

function touches({ coordinates }: Polygon | MultiPolygon, bounds: Bounds): boolean {
  const numbers = (coordinates as unknown[]).flat(4) as number[];
  return boxesOf(bounds).some(([west, south, east, north]) =>
    numbers.some((lon, index) => {
      const lat = numbers[index + 1] ?? 0;
      return index % 2 === 0 && lon >= west && lon <= east && lat >= south && lat <= north;
    }),
  );
}
