/** Where a row of ACLED happened: `geo_precision` tells a town, what is near one, and a region. */
import type { Where } from "../../model/schema/place.ts";
import { areaOf, placeOf, positionOf } from "../imports/places.ts";
import { unplaced } from "../imports/reasons.ts";
import type { DatasetRows } from "../table/dataset-rows.ts";
import type { AcledColumn } from "./columns.ts";

/** ACLED's second degree says near, and no distance. */
const NEAR_KM = 25;
const NEAR_NOTE =
  "The second degree of ACLED's precision says that a place is near, without a distance: 25 km is taken.";

export function acledWhere(rows: DatasetRows<AcledColumn>): Where {
  const [latitude, longitude] = [rows.cell("latitude"), rows.cell("longitude")];
  const lonLat = positionOf(latitude, longitude);
  if (!lonLat) {
    const expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
    rows.tell("latitude", `${latitude}, ${longitude}`, "no-position", expected);
    return unplaced("The row has no coordinates that can be read.");
  }
  const precision = rows.cell("geo_precision");
  const country = rows.cell("country");
  const location = rows.intern(rows.firstOf("location", "admin1", "country") || "place not named");
  if (precision === "3") {
    const name = rows.intern(rows.cell("admin1") || location);
    return areaOf(rows.builder, { name, lonLat, country, kind: "region", level: "governorate" });
  }
  const place = placeOf(rows.builder, { name: location, lonLat, country, kind: "city" });
  if (precision !== "2") return { extent: "point", place, basis: "stated" };
  const near = rows.builder.inference("acled-near", NEAR_NOTE);
  return { extent: "near", place, radiusKm: NEAR_KM, basis: "inferred", inferences: [near] };
}
