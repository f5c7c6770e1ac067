/** What each column of the Social Conflict Analysis Database becomes. */
import { CODE, type Column, type Columns } from "../table/columns.ts";

const SAME: Column = { to: "not kept: other columns say the same" };

const COLUMNS = {
  eventid: { to: "`imported.id`, and with `id` the event's id as `scad-EVENTID-ID`" },
  id: { to: "part of the event's id", code: true },
  ccode: CODE,
  countryname: { to: "the place's country" },
  startdate: { to: "`when`, where year, month and day of the start are not there" },
  enddate: { to: "the end of `when`, where year, month and day of it are not there" },
  duration: SAME,
  stday: { to: "`when`, its first day" },
  stmo: { to: "`when`, its first day" },
  styr: { to: "`when`, its first day" },
  eday: { to: "`when`, its last day" },
  emo: { to: "`when`, its last day" },
  eyr: { to: "`when`, its last day" },
  etype: { to: "`kind`, declared", code: true },
  escalation: CODE,
  actor1: { to: "a faction and an actor, the principal" },
  actor2: { to: "a further principal" },
  actor3: { to: "a further principal" },
  target1: { to: "an actor, the target" },
  target2: { to: "a further target" },
  cgovtarget: CODE,
  rgovtarget: CODE,
  npart: CODE,
  ndeath: { to: "`fatalities.best`; below 0 it is not known", code: true },
  repress: CODE,
  elocal: { to: "the place's name" },
  ilocal: CODE,
  sublocal: CODE,
  locnum: CODE,
  gislocnum: CODE,
  issue1: CODE,
  issue2: CODE,
  issue3: CODE,
  issuenote: { to: "`summary`, where `notes` is empty", code: true },
  nsource: CODE,
  notes: { to: "`summary`" },
  female_event: CODE,
  lgbtq_issue: CODE,
  coder: CODE,
  acd_questionable: CODE,
  latitude: { to: "the place's position" },
  longitude: { to: "the place's position" },
  geo_comments: CODE,
  location_precision: {
    to: "`imported.wherePrecision`; the extent is a point, for its words are not at hand",
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ScadColumn = keyof typeof COLUMNS;
export const SCAD_COLUMNS: Columns<ScadColumn> = COLUMNS;
