/** Features, of GeoJSON or made of KML, as events at their places. */
import type { Place, Where } from "../../model/schema/place.ts";
import { AREA_LEVELS } from "../../model/vocabulary.ts";
import { unplaced } from "../imports/reasons.ts";
import type { Gather } from "../trees/gather.ts";
import { readWhen, stretch } from "../trees/read-when.ts";
import {
  isTree,
  jsonOf,
  listOf,
  numberAt,
  type Tree,
  textAt,
  treeOf,
  valueAt,
} from "../trees/values.ts";
import { type Shape, shapeOf } from "./shape-of.ts";

/** The names that properties have, ours first; small and capital letters are one. */
const NAMES = {
  title: ["title", "name", "headline", "label"],
  text: ["summary", "description", "desc", "text", "popupcontent"],
  when: ["when", "edtf", "date", "datetime", "timestamp", "time", "event_date"],
  start: ["start", "begin", "start_date", "startdate", "date_start", "from"],
  end: ["end", "end_date", "enddate", "date_end", "to"],
  place: ["placename", "place_name", "location", "place", "address"],
  url: ["url", "link", "website"],
} as const;
type Meaning = keyof typeof NAMES;

/** What the atlas writes besides: never codes of a row. */
const OWN = new Set(
  "id short kind extent place placename placekind placelonlat country radiuskm sense level reason participants tags media whennote timespan coordinateproperties gx_media_links styleurl stylehash".split(
    " ",
  ),
);

/** @param base the pointer of the list that the features stand in @param isMarkup whether a text is HTML, as in KML */
export function readFeatures(
  features: readonly unknown[],
  base: string,
  gather: Gather,
  isMarkup = false,
): void {
  for (const [index, feature] of features.entries()) {
    const pointer = `${base}/${index}`;
    if (isTree(feature)) readFeature(feature, pointer, gather, isMarkup);
    else {
      gather.report.row();
      gather.problem(pointer, "", "no-object", "a feature: an object in braces", "left-out");
    }
  }
}

function readFeature(feature: Tree, pointer: string, gather: Gather, isMarkup: boolean): void {
  const properties = treeOf(feature.properties);
  const find = finder(properties);
  const written = find("when") || [find("start"), find("end")].filter(Boolean).join(" – ");
  const when = whenOf(properties, find);
  const title = find("title");
  const id = textAt(feature, "id") || textAt(properties, "id");
  const url = find("url");
  gather.entry({
    ...{ pointer, title, text: textOf(properties, find), when, kind: textAt(properties, "kind") },
    // The atlas writes no markup; others write some in a text, and in KML that is the rule.
    plain: isOwn(properties) && !isMarkup ? "all" : "title",
    ...(id === "" ? {} : { id }),
    short: textAt(properties, "short"),
    whenWritten: when === null ? written : "",
    where: whereOf(feature, find("place") || title, pointer, gather),
    tags: tagsOf(properties.tags),
    media: [...mediaOf(properties.media), ...(url === "" ? [] : [{ url, title: "" }])],
    codes: codesOf(properties),
  });
}

function isOwn(properties: Tree): boolean {
  return textAt(properties, "extent") !== "";
}

/** @returns the first property of a meaning that says something */
function finder(properties: Tree): (meaning: Meaning) => string {
  const folded = new Map(Object.keys(properties).map((key) => [key.toLowerCase(), key]));
  return (meaning) => {
    for (const name of NAMES[meaning]) {
      const key = folded.get(name);
      const text = key === undefined ? "" : textAt(properties, key);
      if (text !== "") return text;
    }
    return "";
  };
}

/** KML's description may be said to be HTML. */
function textOf(properties: Tree, find: (meaning: Meaning) => string): string {
  return find("text") || textAt(properties, "description", "value");
}

function whenOf(properties: Tree, find: (meaning: Meaning) => string): string | null {
  const one = readWhen(find("when"));
  if (one !== null) return one;
  const span = treeOf(properties.timespan);
  const start = readWhen(find("start") || textAt(span, "begin"));
  const end = readWhen(find("end") || textAt(span, "end"));
  const both = stretch(start, end);
  if (both !== null || start !== null) return both ?? start;
  const times = listOf(valueAt(properties, "coordinateProperties", "times")).flat();
  const [first, last] = [times[0], times.at(-1)].map((time) => readWhen(textAt({ time }, "time")));
  return stretch(first ?? null, last ?? null);
}

function whereOf(feature: Tree, name: string, pointer: string, gather: Gather): Where {
  const properties = treeOf(feature.properties);
  const shape = shapeOf(feature.geometry);
  const own = ownWhere(properties, shape, name, gather);
  if (own) return own;
  switch (shape.type) {
    case "none":
      return unplaced("The feature has no geometry.");
    case "faulty": {
      const expected = "positions [longitude, latitude] in degrees; are the two swapped?";
      gather.problem(pointer, shape.found, "no-position", expected, "kept-in-part");
      return unplaced("The feature's geometry has a position that is none on Earth.");
    }
    case "spread":
      gather.problem(
        pointer,
        "",
        "line",
        "a point or a polygon; how far it reaches is kept",
        "kept-in-part",
      );
      return {
        ...{ extent: "near", place: placeOf(shape, name, "site", gather), basis: "stated" },
        radiusKm: Math.min(shape.radiusKm, 20_015),
      };
    case "outline":
      return { extent: "region", place: placeOf(shape, name, "region", gather), basis: "stated" };
    case "point":
      return { extent: "point", place: placeOf(shape, name, "site", gather), basis: "stated" };
  }
}

type Drawn = Exclude<Shape, { type: "none" | "faulty" }>;

function placeOf(shape: Drawn, given: string, kind: Place["kind"], gather: Gather) {
  const { lonLat } = shape;
  const name = given || `${lonLat[1]}, ${lonLat[0]}`;
  const outline = shape.type === "outline" ? { outline: shape.outline } : {};
  const key = `${name}\0${lonLat}\0${JSON.stringify(outline)}`;
  return gather.place(key, { name, kind, lonLat, ...outline });
}

const KINDS: readonly Place["kind"][] = ["city", "district", "region", "country", "site"];

/** What the atlas has written itself says more than a geometry can. */
function ownWhere(properties: Tree, shape: Shape, name: string, gather: Gather): Where | null {
  const extent = textAt(properties, "extent");
  const reason = textAt(properties, "reason");
  if (extent === "unplaced" && reason !== "") return { extent, reason };
  const [lon, lat] = (
    typeof properties.placeLonLat === "string"
      ? properties.placeLonLat.split(",")
      : listOf(properties.placeLonLat)
  ).map((value) => numberAt({ value }, "value"));
  if (lon === undefined || lat === undefined || lon === null || lat === null) return null;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  const country = textAt(properties, "country");
  const isRegion = extent === "region" || extent === "area";
  const outline = isRegion && shape.type === "outline" ? { outline: shape.outline } : {};
  const kind = KINDS.find((one) => one === textAt(properties, "placeKind")) ?? "site";
  const code = /^[A-Z]{2}$/.test(country) ? { country } : {};
  const put = () =>
    gather.place(`${name}\0${lon},${lat}\0${kind}\0${JSON.stringify(outline)}`, {
      ...{ name: name || `${lat}, ${lon}`, kind, lonLat: [lon, lat] },
      ...outline,
      ...code,
    });
  return ownExtent(extent, properties, { outline, code }, put);
}

function ownExtent(
  extent: string,
  properties: Tree,
  has: { readonly outline: object; readonly code: object },
  put: () => ReturnType<Gather["place"]>,
): Where | null {
  const basis = "stated" as const;
  const radiusKm = numberAt(properties, "radiusKm");
  const isRadius = radiusKm !== null && radiusKm > 0 && radiusKm <= 20_015;
  const level = AREA_LEVELS.find((one) => one === textAt(properties, "level"));
  if (extent === "point") {
    const sense = (["at", "toward"] as const).find((one) => one === textAt(properties, "sense"));
    return { extent, place: put(), basis, ...(sense ? { sense } : {}) };
  }
  if ((extent === "ring" || extent === "near") && isRadius)
    return { extent, place: put(), radiusKm, basis };
  if (extent === "area" && level) return { extent, place: put(), level, basis };
  if (extent === "region" && "outline" in has.outline) return { extent, place: put(), basis };
  if (extent === "country" && "country" in has.code) return { extent, place: put(), basis };
  return null;
}

function tagsOf(value: unknown): readonly string[] {
  const items = typeof value === "string" ? value.split(";") : listOf(value);
  return items.map((item) => textAt({ item }, "item")).filter((word) => word !== "");
}

function mediaOf(value: unknown): readonly { readonly url: string; readonly title: string }[] {
  return listOf(value)
    .map((one) => ({ url: textAt(one, "url"), title: textAt(one, "title") }))
    .filter(({ url }) => url !== "");
}

/** What no meaning is known for stays with the event, as it stands there. */
function codesOf(properties: Tree): Readonly<Record<string, string>> {
  const known = new Set<string>(Object.values(NAMES).flat());
  return Object.fromEntries(
    Object.keys(properties)
      .filter((key) => !known.has(key.toLowerCase()) && !OWN.has(key.toLowerCase()))
      .filter((key) => key !== "" && key.length <= 200)
      .map((key) => [key.toWellFormed(), codeOf(properties[key])])
      .filter(([, value]) => value !== ""),
  );
}

function codeOf(value: unknown): string {
  if (typeof value === "string") return value.toWellFormed();
  return value === undefined || value === null ? "" : jsonOf(value);
}
