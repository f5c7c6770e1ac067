/** GeoJSON (RFC 7946): a collection of features, one feature, or a bare geometry. */
import { parseZone } from "../../model/zone.ts";
import type { Imported } from "../imports/import.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { Gather } from "../trees/gather.ts";
import { listOf, textAt, treeOf } from "../trees/values.ts";
import { readFeatures } from "./read-features.ts";

/** @param value parsed JSON, whatever it is; other systems of coordinates than WGS 84 are told of and not converted */
export function readGeoJson(value: unknown, choices: TableChoices): Imported {
  const own = treeOf(value);
  const [language, zone] = [textAt(own, "language"), textAt(own, "zone")];
  const gather = new Gather("a GeoJSON file", {
    // What the atlas wrote says both.
    ...(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}),
    ...(isZone(zone) ? { zone } : {}),
    ...choices,
  });
  const crs = textAt(own, "crs", "properties", "name");
  if (crs !== "" && !/CRS84|4326/.test(crs))
    gather.problem("/crs", crs, "coordinates", "WGS 84, as RFC 7946 has it", "kept-as-written");
  if (own.type === "FeatureCollection") readFeatures(listOf(own.features), "/features", gather);
  else if (own.type === "Feature") readFeatures([own], "", gather);
  else readFeatures([{ type: "Feature", properties: {}, geometry: own }], "", gather);
  return gather.finish({
    plain: true,
    title: textAt(own, "title") || textAt(own, "name"),
    summary: textAt(own, "summary") || textAt(own, "description"),
    ...(textAt(own, "id") === "" ? {} : { id: textAt(own, "id") }),
  });
}

function isZone(zone: string): boolean {
  return parseZone(zone).ok;
}
