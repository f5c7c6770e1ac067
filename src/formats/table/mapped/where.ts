/** Where the rows of a table happened: by their own coordinates, or by those that a sheet of places has for their place. */
import type { LonLat } from "../../../model/schema/common.ts";
import type { Place, Where } from "../../../model/schema/place.ts";
import { toWords } from "../../imports/own-text.ts";
import { placeOf, positionOf } from "../../imports/places.ts";
import { unplaced } from "../../imports/reasons.ts";
import { readCoordinate } from "../read-coordinate.ts";
import type { SwapWatch } from "../swap-watch.ts";
import type { MappedRows } from "./rows.ts";

const PLACE_KINDS = ["city", "district", "region", "country", "site"] as const;

/** @param swaps is shown each position */
export function mappedWhere(rows: MappedRows, swaps: SwapWatch): Where {
  const name = rows.cell("place");
  const known = rows.choices.known?.places.get(name);
  const position =
    ownPosition(rows, swaps) ??
    (known ? positionOf(known.latitude ?? "", known.longitude ?? "") : null);
  const country = rows.cell("country") || (known?.country ?? "");
  if (!position) return nowhere(rows, name || country);
  const [lon, lat] = position;
  const where = rows.once(
    "where",
    [name, country, rows.cell("lat"), rows.cell("lon")],
    (): Where => {
      const place = placeOf(rows.builder, {
        name: rows.intern(toWords(name || `${lat}, ${lon}`)),
        lonLat: position,
        country,
        kind: kindOfPlace(known?.kind),
      });
      return { extent: "point", place, basis: "stated" };
    },
  );
  const doubt = swaps.watch(position, country);
  if (doubt) {
    const { code, expected } = doubt;
    rows.tell(rows.column("lat"), `${lat}, ${lon}`, code, expected, "kept-as-written");
  }
  return where;
}

function nowhere(rows: MappedRows, name: string): Where {
  return rows.once("nowhere", [name], () =>
    name === ""
      ? unplaced("The row gives no place.")
      : unplaced("The row gives “{}” and no coordinates.", name),
  );
}

function ownPosition(rows: MappedRows, swaps: SwapWatch): LonLat | null {
  const { swapped } = rows.choices.mapping;
  const [latColumn, lonColumn] = swapped ? (["lon", "lat"] as const) : (["lat", "lon"] as const);
  const [latCell, lonCell] = [rows.cell(latColumn), rows.cell(lonColumn)];
  if (latCell === "" && lonCell === "") return null;
  const { lat, lon } = rows.once("position", [latCell, lonCell], () => ({
    lat: readCoordinate(latCell, "lat"),
    lon: readCoordinate(lonCell, "lon"),
  }));
  if (lat !== null && lon !== null) return [lon, lat];
  swaps.watchUnread(latCell, lonCell);
  const column = lat === null ? latColumn : lonColumn;
  const found = lat === null ? latCell : lonCell;
  const expected = lat === null ? "a latitude from -90 to 90" : "a longitude from -180 to 180";
  rows.tell(rows.column(column), found, "no-position", expected);
  return null;
}

function kindOfPlace(word: string | undefined): Place["kind"] {
  return PLACE_KINDS.find((kind) => kind === word?.toLowerCase()) ?? "site";
}
