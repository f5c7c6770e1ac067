/** A dataset's events as KML 2.2: a placemark each, with its time. What it cannot hold is listed in WHAT-FITS.md. */
import type { Geometry, Position } from "geojson";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { AtlasEvent, EventRecord } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";
import { type DateParts, edtfOf, spanOf } from "../date-parts.ts";
import { geometryOf } from "../geojson/geometry-of.ts";
import { toldOf } from "../told.ts";
import type { Written } from "../written.ts";
import { element, escapeXml } from "../xml-text.ts";

/** @param events all of the dataset's, or those that are kept */
export function writeKml(
  dataset: Dataset,
  events: readonly EventRecord[] = dataset.events,
): Written {
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    element("name", dataset.title) + element("description", dataset.summary),
    ...events.map((event) => placemark(toldOf(event), places)),
    "</Document></kml>\n",
  ].join("\n");
  return { text, leftOut: [] };
}

function placemark(told: AtlasEvent, places: ReadonlyMap<string, Place>): string {
  const { where } = told;
  const place = "place" in where ? (places.get(where.place) ?? null) : null;
  const geometry = geometryOf(where, place);
  return [
    "<Placemark>",
    element("name", told.title),
    element("description", escapeHtml(told.summary)),
    timeOf(told.when.edtf),
    dataOf(told, place),
    geometry ? shapeOf(geometry) : "",
    "</Placemark>",
  ].join("");
}

/** Readers of KML take a description for HTML. */
function escapeHtml(text: string | undefined): string | undefined {
  return text?.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
}

/** KML's times are those of XML Schema, for years from 1 to 9999; whatever else a date says is in the data, as EDTF. */
function timeOf(text: string): string {
  const { edtf, start, end } = spanOf(text);
  const [from, to] = [timeText(start), timeText(end)];
  if (edtf.type === "date" && end === null)
    return from ? `<TimeStamp>${element("when", from)}</TimeStamp>` : "";
  const only = edtf.earliest === null ? lastText(edtf.latest?.ms) : to;
  if (!from && !only) return "";
  return `<TimeSpan>${element("begin", from)}${element("end", only)}</TimeSpan>`;
}

function lastText(ms: number | undefined): string | undefined {
  if (ms === undefined) return undefined;
  const at = new Date(ms - 1);
  const parts = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return timeText(parts);
}

function timeText(parts: DateParts | null): string | undefined {
  if (!parts || parts.year < 1 || parts.year > 9999) return undefined;
  const text = edtfOf(parts) ?? undefined;
  return text && /T\d\d:\d\d$/.test(text) ? `${text}:00` : text;
}

function dataOf({ id, kind, when, where, short, tags }: AtlasEvent, place: Place | null): string {
  const data: Readonly<Record<string, string | number | undefined>> = {
    ...{ id, kind, when: when.edtf, short, extent: where.extent },
    place: place?.id,
    placeName: place?.name,
    radiusKm: "radiusKm" in where ? where.radiusKm : undefined,
    sense: "sense" in where ? where.sense : undefined,
    level: "level" in where ? where.level : undefined,
    reason: "reason" in where ? where.reason : undefined,
    placeKind: place?.kind,
    placeLonLat: place?.lonLat.join(","),
    country: place?.country,
    tags: tags?.some((tag) => tag.includes(";")) ? undefined : tags?.join(";"),
  };
  const items = Object.entries(data).map(([name, value]) =>
    value === undefined ? "" : `<Data name="${escapeXml(name)}">${element("value", value)}</Data>`,
  );
  return `<ExtendedData>${items.join("")}</ExtendedData>`;
}

function shapeOf(geometry: Geometry): string {
  if (geometry.type === "Point")
    return `<Point><coordinates>${pair(geometry.coordinates)}</coordinates></Point>`;
  if (geometry.type === "Polygon") return polygon(geometry.coordinates);
  if (geometry.type === "MultiPolygon")
    return `<MultiGeometry>${geometry.coordinates.map(polygon).join("")}</MultiGeometry>`;
  return "";
}

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const ring = (positions: readonly Position[]) =>
    `<LinearRing><coordinates>${positions.map(pair).join(" ")}</coordinates></LinearRing>`;
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`);
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner.join("")}</Polygon>`;
}

function pair([lon = 0, lat = 0]: Position): string {
  return `${lon},${lat}`;
}
