/** The columns of the sheet that TimelineJS is filled in by, and what each becomes. */
import { CODE, type Columns } from "../table/columns.ts";

type Name =
  | "Year"
  | "Month"
  | "Day"
  | "Time"
  | "End Year"
  | "End Month"
  | "End Day"
  | "End Time"
  | "Display Date"
  | "Headline"
  | "Text"
  | "Media"
  | "Media Credit"
  | "Media Caption"
  | "Media Thumbnail"
  | "Type"
  | "Group"
  | "Background";

export const TIMELINE_SHEET_COLUMNS: Columns<Name> = {
  Year: { to: "`when`, its year" },
  Month: { to: "`when`, its month" },
  Day: { to: "`when`, its day" },
  Time: { to: "`when`, its time" },
  "End Year": { to: "the end of `when`, its year" },
  "End Month": { to: "the end of `when`, its month" },
  "End Day": { to: "the end of `when`, its day" },
  "End Time": { to: "the end of `when`, its time" },
  "Display Date": {
    to: "`when`, where it is EDTF; else what is noted of a date that cannot be read",
  },
  Headline: { to: "`title`" },
  Text: { to: "`summary`, without its markup; its links among `media`" },
  Media: { to: "`media`" },
  "Media Credit": { to: "the title of the medium" },
  "Media Caption": { to: "the title of the medium" },
  "Media Thumbnail": CODE,
  Type: { to: "`title`: the dataset's own title and text; `era`: an event of the kind Era" },
  Group: { to: "a tag" },
  Background: CODE,
};
