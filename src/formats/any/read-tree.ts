/** Files of JSON or XML that tell of events: their text by a rule for encodings, then the reader of their format. */
import { type Result, success } from "../../model/result.ts";
import { decodeAs, type EncodingReading, readEncoding } from "../documents/encodings.ts";
import type { FormatName, Imported, RowProblem } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { parseJson } from "../parse-json.ts";
import type { TextChoices } from "../table/import-table.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { readTimeline } from "../timelinejs/read-timeline.ts";
import { bytesOf } from "./file-bytes.ts";
import type { Watch } from "./file-look.ts";
import { refuse } from "./refuse.ts";
import { encodingQuestion } from "./text-questions.ts";

type ReadJson = (value: unknown, choices: TableChoices) => Imported;

const JSON_READERS: { readonly [Format in FormatName]?: () => Promise<ReadJson> } = {
  // The sheet of it is read by the same, and is there with the tables.
  timelinejs: async () => readTimeline,
  storymapjs: async () => (await import("../storymapjs/read-storymap.ts")).readStoryMap,
  timemap: async () => (await import("../timemap/read-timemap.ts")).readTimeMap,
  geojson: async () => (await import("../geojson/read-geojson.ts")).readGeoJson,
};

/** Whether it is one that `readTree` reads. */
export function isTree(format: FormatName): boolean {
  return format === "kml" || format in JSON_READERS;
}

export interface TreeText {
  readonly text: string;
  readonly reading: EncodingReading;
  readonly bytes: Uint8Array;
}

/** @param isMarkup whether the file may say its encoding itself */
export function textOf(bytes: Uint8Array, { encoding }: TextChoices, isMarkup: boolean): TreeText {
  const reading = encoding
    ? { encoding, ground: "declared" as const }
    : readEncoding(bytes, isMarkup);
  return { text: decodeAs(bytes, reading.encoding), reading, bytes };
}

export async function readTree(
  source: ByteSource,
  format: FormatName,
  choices: TableChoices & TextChoices,
  watch: Watch,
): Promise<Result<Imported>> {
  const bytes = await bytesOf(source, watch);
  if (format === "kml") return readMap(bytes, choices);
  const load = JSON_READERS[format];
  if (!load) return refuse(format, `one of ${Object.keys(JSON_READERS).join(", ")}, kml`);
  const tree = textOf(bytes, choices, false);
  const parsed = parseJson(tree.text);
  if (!parsed.ok) return parsed;
  const imported = (await load())(parsed.value.value, choices);
  // What the text has and its value has not.
  const lost = parsed.value.losses.map(
    ({ path, found, expected, code }): RowProblem => ({
      ...{ at: { pointer: path }, found, expected, outcome: "kept-in-part" },
      code: code === "duplicate" ? "duplicate-key" : "number",
    }),
  );
  return success(withQuestion({ ...imported, problems: [...lost, ...imported.problems] }, tree));
}

async function readMap(
  bytes: Uint8Array,
  choices: TableChoices & TextChoices,
): Promise<Result<Imported>> {
  const { readKml } = await import("../kml/read-kml.ts");
  const inside = bytes[0] === 0x50 && bytes[1] === 0x4b ? await unpacked(bytes) : success(bytes);
  if (!inside.ok) return inside;
  const tree = textOf(inside.value, choices, true);
  const imported = readKml(tree.text, choices);
  return imported.ok ? success(withQuestion(imported.value, tree)) : imported;
}

async function unpacked(bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const { unpackKmz } = await import("../kml/unpack-kmz.ts");
  return unpackKmz(bytes);
}

function withQuestion(imported: Imported, { reading, bytes }: TreeText): Imported {
  const question = encodingQuestion(bytes, reading);
  return question ? { ...imported, questions: [...imported.questions, question] } : imported;
}
