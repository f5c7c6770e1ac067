/**
 * Any file that somebody brings, recognised by its content and read: for the page, its worker and the command line alike. What
 * reads a format is loaded when a file of it comes.
 */

import { fromDataset } from "../model/draft/to-dataset.ts";
import { failure, type Problem, type Result, success } from "../model/result.ts";
import { recogniseAtlasCsv } from "./atlas-csv/recognise.ts";
import type { FormatName, Imported, Recognised } from "./imports/import.ts";
import type { TableChoices } from "./table/table-reader.ts";
import { HEAD_LENGTH, recogniseTree } from "./trees/recognise.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface AnyFile {
  /** Null where the content is that of no format that is read. */
  readonly recognised: Recognised | null;
  /**
   * @param choices without a name, the file's is taken
   * @param format another one, where a person knows better
   */
  read(choices?: Partial<TableChoices>, format?: FormatName): Promise<Result<Imported>>;
}

type Read = (bytes: Uint8Array, choices: TableChoices) => Promise<Result<Imported>>;

/** What reads each format. */
const READERS: { readonly [Format in FormatName]?: Read } = {
  "dispatch-atlas": readOwn,
  "atlas-csv": async (bytes) => {
    const text = decodeUtf8(bytes);
    if (!text.ok) return text;
    return success((await import("./atlas-csv/read-atlas-csv.ts")).readAtlasCsv(text.value));
  },
  timelinejs: json(async () => (await import("./timelinejs/read-timeline.ts")).readTimeline),
  storymapjs: json(async () => (await import("./storymapjs/read-storymap.ts")).readStoryMap),
  timemap: json(async () => (await import("./timemap/read-timemap.ts")).readTimeMap),
  geojson: json(async () => (await import("./geojson/read-geojson.ts")).readGeoJson),
  kml: readMap,
};

/** What tells a file by its content; the first that knows it is believed. Tables come last: whatever has rows is one. */
const RECOGNISERS: readonly ((bytes: Uint8Array) => Recognised | null)[] = [
  recogniseKmz,
  (bytes) => recogniseTree(headOf(bytes)),
  (bytes) => recogniseAtlasCsv(headOf(bytes)),
];

/** @param bytes the whole file @param name with its ending, which decides nothing */
export function openAny(bytes: Uint8Array, name: string): AnyFile {
  const recognised = RECOGNISERS.reduce<Recognised | null>(
    (found, tell) => found ?? tell(bytes),
    null,
  );
  const plainName = name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,8}$/, "");
  return {
    recognised,
    read: async (choices = {}, format = recognised?.format) => {
      const read = format && READERS[format];
      return read ? read(bytes, { name: plainName, ...choices }) : failure([unknown(bytes)]);
    },
  };
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, HEAD_LENGTH), { stream: true });
}

function unknown(bytes: Uint8Array): Problem {
  return {
    code: "invalid",
    path: "",
    found: JSON.stringify(headOf(bytes).trim().slice(0, 40)),
    expected: `a file of one of the formats ${Object.keys(READERS).join(", ")}`,
  };
}

/** A format in JSON: what the text has and its value has not is told among the problems. */
function json(load: () => Promise<(value: unknown, choices: TableChoices) => Imported>): Read {
  return async (bytes, choices) => {
    const text = decodeUtf8(bytes);
    if (!text.ok) return text;
    const { parseJson } = await import("./parse-json.ts");
    const parsed = parseJson(text.value);
    if (!parsed.ok) return parsed;
    const read = await load();
    const imported = read(parsed.value.value, choices);
    const lost = parsed.value.losses.map(({ path, found, expected, code }) => ({
      ...{ at: { pointer: path }, found, expected, outcome: "kept-in-part" as const },
      code: code === "duplicate" ? "duplicate-key" : "number",
    }));
    return success({ ...imported, problems: [...lost, ...imported.problems] });
  };
}

async function readOwn(bytes: Uint8Array): Promise<Result<Imported>> {
  const { readDatasetBytes } = await import("./read-dataset-text.ts");
  const { result } = readDatasetBytes(bytes);
  if (!result.ok) return result;
  const events = result.value.events.length;
  const rows = { read: events, events, inPart: 0, leftOut: 0 };
  return success({ draft: fromDataset(result.value), rows, problems: [], questions: [] });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** A zip file names what it holds as it stands, at its beginning and once more at its end. */
function recogniseKmz(bytes: Uint8Array): Recognised | null {
  if (!isZip(bytes)) return null;
  const ends = [bytes.subarray(0, HEAD_LENGTH), bytes.subarray(-HEAD_LENGTH)];
  const names = ends.map((part) => new TextDecoder("latin1").decode(part, { stream: true }));
  const name = names.map((text) => /[\w .-]{0,80}\.kml/i.exec(text)?.[0]).find(Boolean);
  return name ? { format: "kml", sure: "certain", by: [name] } : null;
}

async function readMap(bytes: Uint8Array, choices: TableChoices): Promise<Result<Imported>> {
  const { readKml } = await import("./kml/read-kml.ts");
  if (!isZip(bytes)) {
    const text = decodeUtf8(bytes);
    return text.ok ? readKml(text.value, choices) : text;
  }
  const { unpackKmz } = await import("./kml/unpack-kmz.ts");
  const inside = unpackKmz(bytes);
  if (!inside.ok) return inside;
  const text = decodeUtf8(inside.value);
  return text.ok ? readKml(text.value, choices) : text;
}
