/** Which format a table is in, by the names of its columns: the field's datasets, the sheets that people fill in, or any table. */
import type { FormatName, Recognised, Sureness } from "../imports/import.ts";
import { UCDP_COLUMNS } from "../ucdp/columns.ts";
import { foldName } from "./columns.ts";

interface Signs {
  readonly format: FormatName;
  /** Columns that a file of the format has; folded. */
  readonly keys: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);

const SIGNS: readonly Signs[] = [
  {
    format: "ucdp-ged",
    keys: words(`type_of_violence conflict_name dyad_name side_a side_b where_prec where_coordinates
      event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low`),
  },
  {
    format: "acled",
    keys: words(`event_id_cnty event_date time_precision event_type actor1 actor2 inter1 inter2 interaction
      admin1 location geo_precision fatalities notes source`),
  },
  {
    format: "gtd",
    keys: words(`eventid iyear imonth iday country_txt provstate city specificity vicinity
      attacktype1_txt targtype1_txt gname success crit1`),
  },
  {
    format: "scad",
    keys: words(
      `eventid ccode startdate enddate stday stmo styr eday emo eyr etype npart ndeath elocal locnum issue1`,
    ),
  },
  {
    format: "timelinejs-sheet",
    keys: words("year headline text media media_credit media_caption end_year display_date"),
  },
  // Of the sheet of events of our template; its other columns may be left out.
  { format: "template", keys: words("when what kind_of_event side_1 side_2 who_says_so") },
];

/** With fewer of a format's columns, a file is any table: a format can still be chosen by hand. */
const LEAST = 0.8;

/** @param header the names of the columns, as they stand there */
export function recogniseTable(header: readonly string[]): Recognised {
  const folded = new Map(header.map((name) => [foldName(name), name.trim()]));
  for (const { format, keys } of SIGNS) {
    const found = keys.filter((key) => folded.has(key));
    const share = found.length / keys.length;
    if (share >= LEAST)
      return {
        format,
        sure: share === 1 ? "certain" : "likely",
        by: found.slice(0, 8).map((key) => folded.get(key) ?? key),
      };
  }
  const sure: Sureness = header.length > 1 ? "likely" : "guess";
  return { format: "table", sure, by: [] };
}

/** UCDP has published files without a header; by width and content they are known. */
export function headerless(
  cells: readonly string[],
): { readonly recognised: Recognised; readonly header: readonly string[] } | null {
  const names = Object.keys(UCDP_COLUMNS);
  const at = (name: keyof typeof UCDP_COLUMNS) => cells[names.indexOf(name)] ?? "";
  const isRow =
    cells.length === names.length &&
    /^\d+$/.test(at("id")) &&
    /^[123]$/.test(at("type_of_violence")) &&
    /^\d{4}-\d\d-\d\d/.test(at("date_start")) &&
    /^[1-7]$/.test(at("where_prec"));
  if (!isRow) return null;
  return {
    header: names,
    recognised: { format: "ucdp-ged", sure: "likely", by: ["49 columns without names"] },
  };
}
