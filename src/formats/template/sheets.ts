/** The template that a person fills in: its sheets, what stands in each column, with an explanation and the choices that there are. */
import type { MeaningName } from "../table/meanings.ts";

export interface TemplateColumn {
  readonly name: string;
  /** For whoever fills it in. */
  readonly help: string;
  readonly example: string;
  readonly choices?: readonly string[];
  /** Names of a sheet's first column: what is chosen there is looked up. */
  readonly from?: SheetName;
  /** Of the events, what the column means. */
  readonly meaning?: MeaningName;
}

export type SheetName = "events" | "actors" | "sources" | "places";

const EVENTS = [
  {
    name: "When",
    help: "A day, month, year or range: 2019-04-05, 2019-04, 4–6 April 2019. As it is known, no nearer.",
    example: "2019-04-05",
    meaning: "when",
  },
  { name: "Until", help: "The last day, where it lasted.", example: "", meaning: "until" },
  {
    name: "What",
    help: "What happened, in a few words.",
    example: "The harbour is closed",
    meaning: "title",
  },
  { name: "More", help: "A sentence or two.", example: "", meaning: "note" },
  {
    name: "Kind of event",
    help: "Your own word, the same for all events of a kind.",
    example: "Closure",
    meaning: "kind",
  },
  {
    name: "Place",
    help: "A name of the sheet of places.",
    example: "The quay",
    from: "places",
    meaning: "place",
  },
  {
    name: "Latitude",
    help: "Only where the place is not in the sheet of places. Degrees, north positive.",
    example: "",
    meaning: "lat",
  },
  {
    name: "Longitude",
    help: "Only where the place is not in the sheet of places. Degrees, east positive.",
    example: "",
    meaning: "lon",
  },
  {
    name: "Side 1",
    help: "Who did it, or one of two sides. Several are parted by semicolons.",
    example: "The port",
    from: "actors",
    meaning: "side",
  },
  {
    name: "Side 2",
    help: "The other side, where there are two on equal terms.",
    example: "",
    from: "actors",
    meaning: "opposed",
  },
  {
    name: "Killed",
    help: "A number; 0 for none, empty where nobody says.",
    example: "",
    meaning: "deaths",
  },
  {
    name: "Wounded",
    help: "A number; 0 for none, empty where nobody says.",
    example: "",
    meaning: "wounded",
  },
  {
    name: "Who says so",
    help: "A name of the sheet of sources. Several are parted by semicolons.",
    example: "Harbour log",
    from: "sources",
    meaning: "source",
  },
  { name: "Tags", help: "Your own words, parted by semicolons.", example: "", meaning: "tag" },
  { name: "ID", help: "Yours, where events have one.", example: "", meaning: "id" },
] as const satisfies readonly TemplateColumn[];

const ACTORS = [
  { name: "Name", help: "As it stands in the sheet of events.", example: "The port" },
  {
    name: "Side",
    help: "The side that it stands on; several actors may share one. Empty for none.",
    example: "Harbour",
  },
  { name: "Note", help: "What a reader should know.", example: "" },
] as const satisfies readonly TemplateColumn[];

const SOURCES = [
  { name: "Name", help: "As it stands in the sheet of events.", example: "Harbour log" },
  { name: "Address", help: "https://…", example: "" },
  { name: "Published", help: "A day, as it is known.", example: "2019-04-06" },
] as const satisfies readonly TemplateColumn[];

const PLACES = [
  { name: "Name", help: "As it stands in the sheet of events.", example: "The quay" },
  { name: "Latitude", help: "Degrees, north positive.", example: "59.9" },
  { name: "Longitude", help: "Degrees, east positive.", example: "10.74" },
  { name: "Country", help: "Its name, or two letters.", example: "Norway" },
  {
    name: "Kind",
    help: "What sort of place.",
    example: "site",
    choices: ["city", "district", "region", "country", "site"],
  },
] as const satisfies readonly TemplateColumn[];

export const TEMPLATE: Readonly<Record<SheetName, readonly TemplateColumn[]>> = {
  events: EVENTS,
  actors: ACTORS,
  sources: SOURCES,
  places: PLACES,
};
export const SHEET_NAMES = Object.keys(TEMPLATE) as SheetName[];
