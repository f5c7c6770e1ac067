/** What the base map would like to name at a zoom, in order of importance. */

import { type Area, type BaseMap, type City, nameIn } from "../base-map.ts";
import type { Bounds } from "../frame.ts";
import type { Lang } from "../languages.ts";
import { type Box, boxRound, contains, holds, type XY } from "./box.ts";
import { type Located, outlineOf, turnArea } from "./extent.ts";
import { polar } from "./fan.ts";
import { type Ground, ringRadius, toRings } from "./ground.ts";
import { isInside, visibleCentre } from "./interior.ts";
import { around, type LabelRequest } from "./labels.ts";

export type LabelKind =
  | "caption"
  | "seat"
  | "flag"
  | "city"
  | "country"
  | "home"
  | "district"
  | "sea"
  /** A distance at its ring, a town beyond the frame, what the map does not have: see `surroundings.ts`. */
  | "distance"
  | "beyond"
  | "note";

export interface LabelText extends LabelRequest {
  readonly kind: LabelKind;
  readonly text: string;
  /** 1 to 3, for cities. */
  readonly rank: number;
  /** A faction's colour, for captions and seats. */
  readonly tone: string | null;
}

/** The width and height of a text in the style of a kind. */
export type Measure = (
  kind: LabelKind,
  rank: number,
  text: string,
) => { readonly width: number; readonly height: number };

interface Toned extends Located {
  readonly tone: { readonly color: string };
}

/** Something to name beside the base map itself. */
export interface Named {
  readonly lang: Lang;
  readonly marks: readonly (Toned & { readonly caption: string | null })[];
  readonly seats: readonly (Toned & { readonly label: string })[];
}

export interface LabelScene {
  readonly ground: Ground;
  readonly base: BaseMap;
  readonly model: Named;
  readonly measure: Measure;
  /** What the marks fill. */
  readonly obstacles: readonly Box[];
  readonly boxOf: (id: string) => Box | null;
  /** What flags of marks name already. */
  readonly flagged?: ReadonlySet<string>;
}

/** The zoom from which a city is named: by rank, at home and abroad. */
const CITY_ZOOM = { home: [3.5, 5.25, 6.75], abroad: [4, 6, 7.5] } as const;
/** Nearer, a district's schematic border would be read as a fact, and its name as one side's. */
const DISTRICT_ZOOM = { from: 6.75, to: 9 } as const;
const COUNTRY_ZOOM = { from: 3, to: 8 } as const;
const SEA_ZOOM = { from: 3.5, to: 9 } as const;
/** An event this near a city's point is in the city, in degrees; in a near frame, in pixels. */
const IN_CITY = { degrees: 0.15, pixels: 24 } as const;
/** A smaller ring, in pixels, has no caption: nobody sees what it is about. */
const LEAST_RING = 24;
/** Between a city's dot and its name. */
const CITY_GAP = 7;

/** What the ground itself names: it hangs on where the map lies, and on nothing that is shown on it. */
export interface GroundNames {
  readonly home: readonly LabelText[];
  readonly countries: readonly LabelText[];
  readonly districts: readonly LabelText[];
  readonly seas: readonly LabelText[];
}

/** Looks for the middles of what can be seen of every area, and for water under every sea's name: most of what names cost. */
export function nameGround(scene: LabelScene): GroundNames {
  return {
    home: countryLabels(scene, true),
    countries: countryLabels(scene, false),
    districts: districtLabels(scene),
    seas: seaLabels(scene),
  };
}

/**
 * Everything that wants a label, the most important first.
 * @param names those of the ground as it lies, where they are known already
 */
export function labelRequests(scene: LabelScene, names = nameGround(scene)): LabelText[] {
  const cities = scene.base.cities.filter((city) => isNamed(city, scene));
  const ranked = (rank: number, home: boolean) =>
    cities
      .filter((city) => city.rank === rank && city.home === home)
      .flatMap((c) => cityLabel(scene, c));
  return [
    ...captions(scene),
    ...ranked(1, true),
    ...names.home,
    ...seatLabels(scene),
    ...names.countries,
    ...ranked(1, false),
    ...ranked(2, true),
    ...names.seas,
    ...names.districts,
    ...ranked(2, false),
    ...ranked(3, true),
    ...ranked(3, false),
  ];
}

/** From this zoom on no base map names enough by itself. */
const NEAR_ZOOM = 7;
/** And from so many names in the frame on it does. */
const WELL_NAMED = 5;

/** Whether the base map's own names do: those of the country that it has in detail, seen from afar. */
export function isWellNamed({ ground, base }: LabelScene): boolean {
  const { zoom, frame, toFrame } = ground;
  const named = base.cities.filter((c) => c.home && holds(frame, toFrame(c.lonLat)));
  return zoom < NEAR_ZOOM && named.length >= WELL_NAMED;
}

/** A larger city that has events is named at any zoom. */
function isNamed(city: City, scene: LabelScene): boolean {
  const from = CITY_ZOOM[city.home ? "home" : "abroad"][city.rank - 1] ?? Infinity;
  return scene.ground.zoom >= from || (city.rank < 3 && isMarked(city, scene));
}

function isMarked(city: City, { model, ground }: LabelScene): boolean {
  const [lon, lat] = city.lonLat;
  const { x, y } = ground.toFrame(city.lonLat);
  return model.marks.some(({ lonLat, extent }) => {
    const isPlace = extent.type === "point" || "radiusKm" in extent;
    if (!isPlace || Math.hypot(lonLat[0] - lon, lonLat[1] - lat) >= IN_CITY.degrees) return false;
    const at = ground.toFrame(lonLat);
    return Math.hypot(at.x - x, at.y - y) < IN_CITY.pixels;
  });
}

/** A label with its size, in the style of its kind; where it may stand is another matter. */
export function labelOf(
  { measure }: LabelScene,
  kind: LabelKind,
  key: string,
  text: string,
  rank = 1,
): Omit<LabelText, "options"> {
  const { width, height } = measure(kind, rank, text);
  return { key, kind, rank, text, tone: null, width, height, sign: null };
}

/** Nothing for a city outside the frame. */
export function cityLabel(scene: LabelScene, city: City): LabelText[] {
  const { ground, model } = scene;
  const point = ground.toFrame(city.lonLat);
  if (!holds(ground.frame, point)) return [];
  const text = nameIn(city.names, model.lang);
  if (scene.flagged?.has(text)) return [];
  const label = labelOf(scene, "city", `city ${city.id}`, text, city.rank);
  const { width, height } = label;
  const dot = boxRound(point, 6);
  const hasMarks = isMarked(city, scene);
  const near = around(point, width, height, CITY_GAP);
  // Beside the marks of its own events a name may stand off a little, below them first.
  const far = [18, 26, 36, 46].flatMap((distance) => {
    const [right, left, above, below, ...corners] = around(point, width, height, distance);
    return [below, right, left, above, ...corners].filter((option) => option !== undefined);
  });
  const [right, left, above, below, ...corners] = near;
  const first = hasMarks ? [below, right, left, above, ...corners, ...far] : near;
  const options = first.filter((option) => option !== undefined);
  return [{ ...label, options, sign: hasMarks ? null : dot }];
}

function countryLabels(scene: LabelScene, isHome: boolean): LabelText[] {
  const { ground, base } = scene;
  const { zoom } = ground;
  if (zoom < COUNTRY_ZOOM.from || zoom > COUNTRY_ZOOM.to) return [];
  return Array.from(base.countries.values())
    .filter(({ code, label }) => label !== null && base.homeCodes.has(code) === isHome)
    .flatMap((country) => areaLabel(scene, country, isHome ? "home" : "country"));
}

function districtLabels(scene: LabelScene): LabelText[] {
  const { zoom } = scene.ground;
  if (zoom < DISTRICT_ZOOM.from || zoom > DISTRICT_ZOOM.to) return [];
  return Array.from(scene.base.districts.values()).flatMap((district) =>
    areaLabel(scene, district, "district"),
  );
}

function areaLabel(scene: LabelScene, from: Area, kind: LabelKind): LabelText[] {
  const { ground, model } = scene;
  const area = turnArea(from, middleOf(ground));
  const extent = extentOf(ground, area.bounds);
  const frame = ground.frame;
  const { x, y } = extent;
  if (x > frame.width || y > frame.height || x + extent.width < 0 || y + extent.height < 0)
    return [];
  const text = nameIn(area.names, model.lang);
  const label = labelOf(scene, kind, `${kind} ${area.code}`, text);
  const { width, height } = label;
  if (extent.width < width * 0.75) return [];
  const centre = labelCentre(scene, area, frame, extent, { width, height });
  if (centre === null) return [];
  const corner = { x: centre.x - width / 2, y: centre.y - height / 2 };
  const shifts = [0, -0.75, 0.75, -1.5, 1.5, -2.25, 2.25, -3, 3].map((step) => step * height);
  const options = shifts.map((dy) => ({ x: corner.x, y: corner.y + dy }));
  const sideways = [0.5, -0.5, 1, -1].map((step) => ({ x: corner.x + step * width, y: corner.y }));
  const all = kind === "district" ? options.slice(0, 5) : [...options, ...sideways];
  return [{ ...label, options: all }];
}

function middleOf({ frame, toLonLat }: Ground): number {
  return toLonLat({ x: frame.width / 2, y: frame.height / 2 })[0];
}

function extentOf(ground: Ground, [southWest, northEast]: Bounds): Box {
  const low = ground.toFrame(southWest);
  const high = ground.toFrame(northEast);
  return { x: low.x, y: high.y, width: high.x - low.x, height: low.y - high.y };
}

/** The file's own place for a label while all of it can be seen there, else the middle of what is in view. */
function labelCentre(
  { ground }: LabelScene,
  area: Area,
  frame: Box,
  extent: Box,
  size: { readonly width: number; readonly height: number },
): XY | null {
  const label = area.label && ground.toFrame(area.label);
  if (label !== null && contains(frame, boxRound(label, size.width + 8, size.height + 8)))
    return label;
  const rings = toRings(ground, area.geometry);
  const centre = visibleCentre(rings, frame);
  if (centre === null || contains(frame, extent)) return centre;
  // The name of what is only partly in view must not run over the border into the neighbour.
  const half = size.width / 2;
  const ends = [centre.x - half, centre.x + half].map((x) => ({ x, y: centre.y }));
  return ends.every((end) => isInside(rings, end)) ? centre : null;
}

function seaLabels(scene: LabelScene): LabelText[] {
  const { ground, base, model } = scene;
  const { zoom } = ground;
  if (zoom < SEA_ZOOM.from || zoom > SEA_ZOOM.to) return [];
  return base.seas.map(({ id, names, lonLat }) => {
    const label = labelOf(scene, "sea", `sea ${id}`, nameIn(names, model.lang));
    const { width, height } = label;
    const { x, y } = ground.toFrame(lonLat);
    const steps = zoom > 5 ? [0, -1, 1, -2, 2, -3] : [0, -1, 1];
    const options = steps
      .flatMap((dy) =>
        [0, 30, -30, 60, -60, 120, -120].map((dx) => ({
          x: x - width / 2 + dx,
          y: y - height / 2 + dy * height,
        })),
      )
      .filter((corner) => isAtSea(ground, base, corner, width, height));
    return { ...label, options };
  });
}

function isAtSea(
  ground: Ground,
  base: BaseMap,
  { x, y }: XY,
  width: number,
  height: number,
): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((part) =>
    [0, 1].every((line) => {
      const point = { x: x + part * width, y: y + line * height };
      return !base.isLand(ground.toLonLat(point));
    }),
  );
}

function captions(scene: LabelScene): LabelText[] {
  const { ground, model, boxOf } = scene;
  return model.marks.flatMap((mark): LabelText[] => {
    if (mark.caption === null) return [];
    const label = labelOf(scene, "caption", `caption ${mark.id}`, mark.caption);
    const { width, height } = label;
    const box = boxOf(mark.id);
    const options: XY[] = [];
    if ("radiusKm" in mark.extent) {
      const radius = ringRadius(ground, mark.lonLat, mark.extent.radiusKm);
      if (radius < LEAST_RING) return [];
      if (radius > 30) options.push(...onRing(ground.toFrame(mark.lonLat), radius, width, height));
    }
    if (box !== null) {
      const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      options.push(...around(centre, width, height, box.width / 2 + 3));
    }
    return [{ ...label, options, tone: mark.tone.color }];
  });
}

function onRing(centre: XY, radius: number, width: number, height: number): XY[] {
  return [-90, -45, -135, 90, 45, 135, 0, 180].map((degrees) => {
    const { x, y } = polar(radius, (degrees * Math.PI) / 180);
    return { x: centre.x + x - width / 2, y: centre.y + y - height / 2 };
  });
}

/** A seat's name never hides while its tint can be seen: it moves where it meets another. */
function seatLabels(scene: LabelScene): LabelText[] {
  const { base, ground } = scene;
  return scene.model.seats.flatMap((seat) => {
    const outline = outlineOf(base, seat);
    const point = ground.toFrame(seat.lonLat);
    const centre = outline ? visibleCentre(toRings(ground, outline), ground.frame) : point;
    return centre !== null && holds(ground.frame, centre, 0)
      ? [seatLabel(scene, seat, centre)]
      : [];
  });
}

function seatLabel(scene: LabelScene, seat: Named["seats"][number], centre: XY): LabelText {
  const { ground, model } = scene;
  const isPoint = seat.extent.type === "point";
  const key = `seat ${seat.id} ${model.seats.indexOf(seat)}`;
  const label = labelOf(scene, isPoint ? "flag" : "seat", key, seat.label);
  const { width, height } = label;
  const point = ground.toFrame(seat.lonLat);
  const beside = [8, 18, 26].flatMap((distance) => {
    const [right, left, above, below, ...corners] = around(point, width, height, distance);
    return [below, right, left, ...corners, above].filter((option) => option !== undefined);
  });
  // Under the name of the seat's own city.
  const under = [30, 36, 42, 48].flatMap((dy) =>
    [0.5, 0.25, 0.75].map((part) => ({ x: point.x - part * width, y: point.y + dy })),
  );
  // At its own place while that can be seen, else in what is in view of its area.
  const middle = holds(ground.frame, point, 0) ? point : centre;
  const corner = { x: middle.x - width / 2, y: middle.y - height / 2 };
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, 5].map((step) => step * height);
  const within = steps.map((dy) => ({ x: corner.x, y: corner.y + dy }));
  const options = isPoint ? [...beside, ...under] : within;
  return { ...label, options, tone: seat.tone.color, always: true };
}
