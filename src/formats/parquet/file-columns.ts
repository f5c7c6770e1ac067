/** The columns of a file of events, by their names in it; PARQUET.md says what each of them means. */

/**
 * `text` is a string, `texts` a list of them, `json` a string that holds JSON, `moment` a timestamp or a day. Any of them may be
 * null or left out of the file, but for those that are `due`.
 */
export interface FileColumn {
  readonly name: string;
  readonly type: "text" | "texts" | "json" | "number" | "flag" | "moment";
  readonly due?: true;
  /** Read of every event before anything is shown; the others are read of single events when they are asked for. */
  readonly counted?: true;
}

export const FILE_COLUMNS = [
  { name: "id", type: "text", due: true, counted: true },
  { name: "kind", type: "text", due: true, counted: true },
  { name: "when", type: "text", counted: true },
  { name: "when_inferences", type: "texts", counted: true },
  { name: "extent", type: "text", counted: true },
  { name: "place", type: "text", counted: true },
  { name: "radius_km", type: "number", counted: true },
  { name: "level", type: "text", counted: true },
  { name: "where_inferences", type: "texts", counted: true },
  { name: "actors", type: "texts", counted: true },
  { name: "roles", type: "texts", counted: true },
  { name: "speakers", type: "texts", counted: true },
  { name: "cites", type: "texts", counted: true },
  { name: "quoted", type: "texts", counted: true },
  { name: "inferred", type: "flag", counted: true },
  { name: "reliability", type: "text", counted: true },
  { name: "credibility", type: "number", counted: true },
  { name: "known_as_of", type: "text", counted: true },
  { name: "accounts", type: "json", counted: true },
  { name: "title", type: "text", due: true },
  { name: "short", type: "text" },
  { name: "summary", type: "text" },
  { name: "reason", type: "text" },
  { name: "hows", type: "texts" },
  { name: "tags", type: "texts" },
  { name: "fatalities_low", type: "number" },
  { name: "fatalities_best", type: "number" },
  { name: "fatalities_high", type: "number" },
  { name: "absent_evidence", type: "text" },
  { name: "absent_attribution", type: "text" },
  { name: "absent_participants", type: "text" },
  { name: "record", type: "json" },
  // For whoever asks the file itself; the atlas works them out of `when`, and does not read them.
  { name: "start", type: "moment" },
  { name: "end", type: "moment" },
] as const satisfies readonly FileColumn[];

export type ColumnName = (typeof FILE_COLUMNS)[number]["name"];

/** The columns that a record is made of. */
export const RECORD_COLUMNS = FILE_COLUMNS.filter(({ type }) => type !== "moment");
export const COUNTED_COLUMNS = FILE_COLUMNS.filter((column) => "counted" in column);

/** One event's values; a column that is null for it may be left out. */
export interface FileRow {
  id: string;
  title: string;
  kind: string;
  when?: string | null;
  when_inferences?: readonly string[] | null;
  extent?: string | null;
  place?: string | null;
  radius_km?: number | null;
  level?: string | null;
  where_inferences?: readonly string[] | null;
  actors?: readonly string[] | null;
  roles?: readonly string[] | null;
  speakers?: readonly (string | null)[] | null;
  cites?: readonly string[] | null;
  quoted?: readonly string[] | null;
  inferred?: boolean | null;
  reliability?: string | null;
  credibility?: number | null;
  known_as_of?: string | null;
  accounts?: string | null;
  short?: string | null;
  summary?: string | null;
  reason?: string | null;
  hows?: readonly string[] | null;
  tags?: readonly string[] | null;
  fatalities_low?: number | null;
  fatalities_best?: number | null;
  fatalities_high?: number | null;
  absent_evidence?: string | null;
  absent_attribution?: string | null;
  absent_participants?: string | null;
  record?: string | null;
}

/** What an actor is to an event, as the column `roles` has it: a party stands there with its side. */
export const PARTY_ROLES = { "party-1": 1, "party-2": 2 } as const;
