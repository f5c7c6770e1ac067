/** What each column of the UCDP Georeferenced Event Dataset becomes. */
import { CODE, type Column, type Columns } from "../table/columns.ts";

const SAME: Column = { to: "not kept: other columns say the same" };

const COLUMNS = {
  id: { to: "`imported.id`, and the event's id as `ged-ID`" },
  relid: CODE,
  year: SAME,
  active_year: CODE,
  code_status: CODE,
  type_of_violence: { to: "`kind`: state-based, non-state or one-sided", code: true },
  conflict_dset_id: CODE,
  conflict_new_id: CODE,
  conflict_name: { to: "a tag" },
  dyad_dset_id: CODE,
  dyad_new_id: CODE,
  dyad_name: SAME,
  side_a_dset_id: CODE,
  side_a_new_id: CODE,
  side_a: { to: "a faction and an actor; party of side 1, in one-sided violence the principal" },
  side_b_dset_id: CODE,
  side_b_new_id: CODE,
  side_b: { to: "a faction and an actor; party of side 2, in one-sided violence the target" },
  number_of_sources: CODE,
  source_article: {
    to: "a named source, where `source_office` is empty; otherwise not kept: other columns say the same",
  },
  source_office: { to: "named sources, one for each office and day, that the event cites" },
  source_date: { to: "when a named source was published, where the lists are of one length" },
  source_headline: { to: "`summary`" },
  source_original: CODE,
  where_prec: {
    to: "`where`: 1 a point; 2 near, within 25 km; 3 to 7 an area (district, governorate, without set bounds, country, at sea or in the air); `imported.wherePrecision`",
  },
  where_coordinates: { to: "the place's name" },
  where_description: CODE,
  adm_1: CODE,
  adm_2: CODE,
  latitude: { to: "the place's position" },
  longitude: { to: "the place's position" },
  geom_wkt: SAME,
  priogrid_gid: CODE,
  country: { to: "the place's country" },
  country_id: CODE,
  region: CODE,
  event_clarity: { to: "`when`: 1 one of the days, 2 all of the stretch", code: true },
  date_prec: { to: "`imported.whenPrecision`" },
  date_start: { to: "`when`, its earliest day" },
  date_end: { to: "`when`, its latest day" },
  deaths_a: { to: "`fatalities.parties`, of side a" },
  deaths_b: { to: "`fatalities.parties`, of side b" },
  deaths_civilians: { to: "`fatalities.civilians`" },
  deaths_unknown: { to: "`fatalities.unknown`" },
  best: { to: "`fatalities.best`" },
  high: { to: "`fatalities.high`" },
  low: { to: "`fatalities.low`" },
  gwnoa: CODE,
  gwnob: CODE,
} as const satisfies Readonly<Record<string, Column>>;

export type UcdpColumn = keyof typeof COLUMNS;
export const UCDP_COLUMNS: Columns<UcdpColumn> = COLUMNS;
