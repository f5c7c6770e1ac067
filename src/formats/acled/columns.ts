/** What each column of ACLED becomes: today's columns and those of older files, which wrote them in capitals. */
import { CODE, type Column, type Columns } from "../table/columns.ts";

const SAME: Column = { to: "not kept: other columns say the same" };

const COLUMNS = {
  event_id_cnty: { to: "`imported.id`, and the event's id as `acled-ID`" },
  data_id: CODE,
  gwno: CODE,
  event_id_no_cnty: CODE,
  event_date: { to: "`when`" },
  year: SAME,
  time_precision: {
    to: "`when`: 1 the day; 2 one of the seven days round it; 3 its month; `imported.whenPrecision`",
  },
  disorder_type: CODE,
  event_type: { to: "`kind`, declared" },
  sub_event_type: { to: "a tag" },
  actor1: { to: "a faction and an actor; party of side 1" },
  assoc_actor_1: { to: "further actors of side 1" },
  ally_actor_1: { to: "further actors of side 1, in older files" },
  inter1: { to: "the kind of the actor", code: true },
  actor2: { to: "a faction and an actor; party of side 2" },
  assoc_actor_2: { to: "further actors of side 2" },
  ally_actor_2: { to: "further actors of side 2, in older files" },
  inter2: { to: "the kind of the actor", code: true },
  interaction: CODE,
  civilian_targeting: CODE,
  iso: CODE,
  iso3: CODE,
  region: CODE,
  country: { to: "the place's country" },
  admin1: { to: "the place's name, where `geo_precision` is 3", code: true },
  admin2: CODE,
  admin3: CODE,
  location: { to: "the place's name" },
  latitude: { to: "the place's position" },
  longitude: { to: "the place's position" },
  geo_precision: {
    to: "`where`: 1 a point; 2 near, inferred to be within 25 km; 3 an area, a governorate; `imported.wherePrecision`",
  },
  source: { to: "named sources that the event cites" },
  source_scale: CODE,
  notes: { to: "`summary`; kept whole with the row where it is too long for one" },
  fatalities: { to: "`fatalities.best`" },
  tags: { to: "tags" },
  timestamp: CODE,
  population_1km: CODE,
  population_2km: CODE,
  population_5km: CODE,
  population_best: CODE,
} as const satisfies Readonly<Record<string, Column>>;

export type AcledColumn = keyof typeof COLUMNS;
export const ACLED_COLUMNS: Columns<AcledColumn> = COLUMNS;
