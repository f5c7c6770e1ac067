/** From which columns of a known format each aspect of its events comes, as they are called there. */
import type { FormatName } from "../../../formats/imports/import.ts";
import type { Aspect } from "./count-aspects.ts";

type AspectColumns = Readonly<Partial<Record<Aspect, readonly string[]>>>;

const UCDP: AspectColumns = {
  parties: ["side_a", "side_b"],
  when: ["date_start", "date_end"],
  whenPrecision: ["date_prec"],
  where: ["latitude", "longitude"],
  wherePrecision: ["where_prec"],
  deaths: ["low", "best", "high"],
  sources: ["source_office", "source_date"],
};

const ACLED: AspectColumns = {
  parties: ["actor1", "actor2"],
  when: ["event_date"],
  whenPrecision: ["time_precision"],
  where: ["latitude", "longitude"],
  wherePrecision: ["geo_precision"],
  deaths: ["fatalities"],
  sources: ["source"],
};

const GTD: AspectColumns = {
  parties: ["gname", "gname2", "gname3"],
  when: ["iyear", "imonth", "iday"],
  where: ["latitude", "longitude"],
  wherePrecision: ["specificity"],
  deaths: ["nkill"],
  sources: ["scite1", "scite2", "scite3"],
};

const SCAD: AspectColumns = {
  parties: ["actor1", "target1"],
  when: ["startdate", "enddate"],
  where: ["latitude", "longitude"],
  wherePrecision: ["location_precision"],
  deaths: ["ndeath"],
  sources: ["cite"],
};

const COLUMNS: Readonly<Partial<Record<FormatName, AspectColumns>>> = {
  "ucdp-ged": UCDP,
  acled: ACLED,
  gtd: GTD,
  scad: SCAD,
  timelinejs: { when: ["start_date", "end_date"] },
  storymapjs: { where: ["location"] },
  timemap: { when: ["date", "time"], where: ["latitude", "longitude"], sources: ["sources"] },
  geojson: { where: ["geometry"], when: ["properties"] },
  kml: { where: ["Point", "Polygon"], when: ["TimeStamp", "TimeSpan"] },
  template: { when: ["When", "Until"], where: ["Place"], parties: ["Side 1", "Side 2"] },
};

/** @returns none where the format has no columns, or other ones for each event */
export function columnsOf(format: FormatName, aspect: Aspect): readonly string[] {
  return COLUMNS[format]?.[aspect] ?? [];
}
