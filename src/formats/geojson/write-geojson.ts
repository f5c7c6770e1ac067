/** A dataset's events as GeoJSON (RFC 7946): a feature each. What it cannot hold is listed in WHAT-FITS.md. */
import type { Feature, Geometry } from "geojson";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";
import { toldOf } from "../told.ts";
import type { Written } from "../written.ts";
import { geometryOf } from "./geometry-of.ts";

/** @param events all of the dataset's, or those that are kept */
export function writeGeoJson(
  dataset: Dataset,
  events: readonly EventRecord[] = dataset.events,
): Written {
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]));
  const features = events.map((event) => JSON.stringify(featureOf(event, places)));
  const { id, title, summary, language, zone } = dataset;
  // Further members beside those of the standard are allowed, and passed over by who does not know them.
  const head = JSON.stringify({ type: "FeatureCollection", id, title, summary, language, zone });
  const text = `${head.slice(0, -1)},"features":[\n${features.join(",\n")}\n]}\n`;
  return { text, leftOut: [] };
}

function featureOf(
  event: EventRecord,
  places: ReadonlyMap<string, Place>,
): Feature<Geometry | null> {
  const told = toldOf(event);
  const { where } = told;
  const place = "place" in where ? (places.get(where.place) ?? null) : null;
  return {
    type: "Feature",
    id: event.id,
    geometry: geometryOf(where, place),
    properties: propertiesOf(told, place),
  };
}

/** Flat, so that a program for maps can filter by each of them. */
function propertiesOf(told: ReturnType<typeof toldOf>, place: Place | null) {
  const { title, short, summary, kind, when, where, fatalities } = told;
  const {
    extent,
    basis: _,
    inferences: __,
    translations: ___,
    ...more
  } = where as typeof where & {
    basis?: unknown;
    inferences?: unknown;
    translations?: unknown;
  };
  return {
    ...{ title, short, summary, kind, when: when.edtf, whenNote: when.note, extent, ...more },
    ...(place
      ? {
          placeName: place.name,
          placeKind: place.kind,
          placeLonLat: place.lonLat,
          country: place.country,
        }
      : {}),
    participants: told.participants.map((one) => `${one.role}:${one.actor}`),
    fatalitiesLow: fatalities?.low,
    fatalitiesBest: fatalities?.best,
    fatalitiesHigh: fatalities?.high,
    tags: told.tags,
    media: told.media?.map(({ url, title: name }) => ({ url, title: name })),
  };
}
