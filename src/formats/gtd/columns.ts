/** What each column of the Global Terrorism Database becomes; columns that are not listed are kept with the row. */
import { CODE, type Column, type Columns } from "../table/columns.ts";

const COLUMNS = {
  eventid: { to: "`imported.id`, and the event's id as `gtd-ID`" },
  iyear: { to: "`when`, its year" },
  imonth: { to: "`when`, its month; 0 is not known" },
  iday: { to: "`when`, its day; 0 is not known" },
  approxdate: { to: "`when.note`", code: true },
  extended: CODE,
  resolution: {
    to: "the end of `when`, where the event lasted and both days are known",
    code: true,
  },
  country: CODE,
  country_txt: { to: "the place's country" },
  region: CODE,
  region_txt: CODE,
  provstate: { to: "the place's name, where `specificity` is 4", code: true },
  city: { to: "the place's name" },
  latitude: { to: "the place's position" },
  longitude: { to: "the place's position" },
  specificity: {
    to: "`where`: 1 a point; 2 and 3 an area, a district; 4 an area, a governorate; 5 not on the map; `imported.wherePrecision`",
  },
  vicinity: CODE,
  location: CODE,
  summary: { to: "`summary`" },
  attacktype1: CODE,
  attacktype1_txt: { to: "`kind`, declared" },
  attacktype2_txt: { to: "a tag" },
  attacktype3_txt: { to: "a tag" },
  targtype1_txt: { to: "a tag" },
  target1: CODE,
  gname: { to: "a faction and an actor, the principal; “Unknown” is nobody, for a reason" },
  gname2: { to: "a further principal" },
  gname3: { to: "a further principal" },
  nkill: { to: "`fatalities.best`" },
  nkillter: { to: "`fatalities.parties`, of the first principal" },
  nwound: { to: "`wounded.best`" },
  scite1: { to: "a named source that the event cites" },
  scite2: { to: "a named source that the event cites" },
  scite3: { to: "a named source that the event cites" },
} as const satisfies Readonly<Record<string, Column>>;

export type GtdColumn = keyof typeof COLUMNS;
export const GTD_COLUMNS: Columns<GtdColumn> = COLUMNS;
