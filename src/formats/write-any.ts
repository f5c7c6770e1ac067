/** The formats that a dataset is written in, each loaded when it is asked for. */
import type { Dataset } from "../model/schema/dataset.ts";
import type { EventRecord } from "../model/schema/event.ts";
import type { Written } from "./written.ts";

type Write = (dataset: Dataset, events?: readonly EventRecord[]) => Written;

export interface Writer {
  /** Of the file's name, without a dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly load: () => Promise<Write>;
}

/** In the order in which they are offered. */
export const WRITERS = {
  "dispatch-atlas": {
    ending: "json",
    type: "application/json",
    load: async () => {
      const { canonicalJson } = await import("../model/draft/canonical-json.ts");
      return (dataset, events) => ({
        text: canonicalJson(events ? { ...dataset, events } : dataset),
        leftOut: [],
      });
    },
  },
  csv: {
    ending: "csv",
    type: "text/csv",
    load: async () => (await import("./atlas-csv/write-rows.ts")).writeAtlasCsv,
  },
  geojson: {
    ending: "geojson",
    type: "application/geo+json",
    load: async () => (await import("./geojson/write-geojson.ts")).writeGeoJson,
  },
  timelinejs: {
    ending: "json",
    type: "application/json",
    load: async () => (await import("./timelinejs/write-timeline.ts")).writeTimeline,
  },
  kml: {
    ending: "kml",
    type: "application/vnd.google-earth.kml+xml",
    load: async () => (await import("./kml/write-kml.ts")).writeKml,
  },
  icalendar: {
    ending: "ics",
    type: "text/calendar",
    load: async () => {
      const { writeCalendar } = await import("./icalendar/write-calendar.ts");
      return (dataset, events) => writeCalendar(dataset, new Date(), events);
    },
  },
  graphml: {
    ending: "graphml",
    type: "application/graphml+xml",
    load: async () => (await import("./graphml/write-graph.ts")).writeGraph,
  },
} as const satisfies Readonly<Record<string, Writer>>;
export type WriterName = keyof typeof WRITERS;
