/** A file in whatever format, as a dataset: the atlas's own JSON, with its events in it or beside it, or what there is a reader for. */
import { basename } from "node:path";
import { isAtlasHeader } from "../../formats/atlas-csv/recognise.ts";
import { recogniseFile } from "../../formats/documents/recognise.ts";
import type { FormatName, Recognised } from "../../formats/imports/import.ts";
import { openAny } from "../../formats/read-any.ts";
import { readDatasetBytes } from "../../formats/read-dataset-text.ts";
import { headerless, recogniseTable } from "../../formats/table/recognise.ts";
import type { TableChoices } from "../../formats/table/table-reader.ts";
import { readDataset, readDatasetHead } from "../../model/read-dataset.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Dataset, DatasetHead } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { validatePacked } from "../data/validate-packed.ts";
import { type Finding, inFile } from "../data/verdict.ts";
import { STANDARD } from "../frame/files.ts";
import { linesOf } from "../frame/problem-lines.ts";
import { FAULTY, Refusal } from "../frame/status.ts";
import { formOf, type TableForm } from "./each-row.ts";
import { type Account, type Foreign, foreignOf } from "./foreign.ts";
import { headOf, readTable, TABLE_NAMES } from "./read-table.ts";

/** Of those that are no tables. */
const TREE_NAMES: readonly FormatName[] = ["timelinejs", "storymapjs", "timemap", "geojson", "kml"];

/** The formats that are read. */
export const READER_NAMES: readonly FormatName[] = [
  "dispatch-atlas",
  ...TABLE_NAMES,
  ...TREE_NAMES,
];

export interface Choices {
  readonly from: FormatName | null;
  readonly form: Partial<TableForm>;
  readonly table: TableChoices;
}

/** Where nobody has said anything. */
export function plainChoices(name: string): Choices {
  return { from: null, form: {}, table: { name: titleOf(name) } };
}

/** Of a dataset that has no other: the file's name, without its ending. */
export function titleOf(name: string): string {
  return name === STANDARD ? "table" : basename(name).replace(/\.[^.]+$/, "");
}

export interface Input extends Pick<Foreign, "recognised" | "form" | "columns"> {
  readonly result: Result<Dataset, readonly Finding[]>;
  /** Null for the atlas's own JSON. */
  readonly account: Account | null;
}

/** @returns the format of a file that is none of the atlas's own JSON and yet can be read; null for any other file */
export function foreignFormat(name: string, bytes: Uint8Array): FormatName | null {
  const { type } = recogniseFile(bytes);
  const format = openAny(bytes, name).recognised?.format;
  if (format) return type === "json" && format === "dispatch-atlas" ? null : format;
  if (type !== "text") return null;
  const [first = []] = headOf({ bytes, form: formOf(bytes, {}) });
  if (isAtlasHeader(first)) return "dispatch-atlas";
  const table = headerless(first)?.recognised ?? recogniseTable(first);
  return table.format === "table" && table.sure === "guess" ? null : table.format;
}

/**
 * @param name of the file, as it was given
 * @param onRead told how many of the bytes have been read
 * @throws Refusal where there is no reader for it, or it cannot be read as what it is
 */
export async function readInput(
  name: string,
  bytes: Uint8Array,
  choices: Choices,
  onRead: (read: number) => void,
): Promise<Input> {
  const { type } = recogniseFile(bytes);
  const { from, table } = choices;
  if (type === "empty") throw new Refusal(`${name}: is empty`, FAULTY);
  const any = openAny(bytes, name);
  const format = from ?? any.recognised?.format ?? (type === "json" ? "dispatch-atlas" : null);
  if (format === "dispatch-atlas" && type === "json") return readJson(name, bytes);
  if (format && TREE_NAMES.includes(format)) {
    const imported = await any.read(table, format);
    if (!imported.ok) throw new Refusal(linesOf(name, imported.error).join("\n"), FAULTY);
    const recognised: Recognised = from
      ? { format: from, sure: "certain", by: ["--from"] }
      : (any.recognised ?? { format, sure: "guess", by: [] });
    return checked(name, foreignOf(recognised, null, imported.value));
  }
  if (type !== "text") throw unknown(name, kindOf(type));
  const form = formOf(bytes, choices.form);
  const read = readTable({ bytes, form, from, choices: table, onRead });
  if (read) return checked(name, read);
  const [header = []] = headOf({ bytes, form });
  throw unknown(name, `a table with the columns ${header.join(", ")}`);
}

function checked(name: string, { value, ...read }: Foreign): Input {
  const result = readDataset(value);
  return { ...read, result: result.ok ? result : failure(inFile(name, result.error)) };
}

async function readJson(name: string, bytes: Uint8Array): Promise<Input> {
  const { parsed, result } = readDatasetBytes(bytes);
  const recognised: Recognised = { format: "dispatch-atlas", sure: "certain", by: ["JSON"] };
  const head = readDatasetHead(parsed);
  const faults = (head && !head.ok ? head.error : null) ?? (result.ok ? [] : result.error);
  const whole = head?.ok
    ? await withEvents(name, head.value)
    : result.ok
      ? result
      : failure(inFile(name, faults));
  return { recognised, result: whole, account: null, form: null, columns: [] };
}

async function withEvents(
  name: string,
  head: DatasetHead,
): Promise<Result<Dataset, readonly Finding[]>> {
  const events: EventRecord[] = [];
  const { errors } = await validatePacked(name, head, (record) => void events.push(record));
  return errors.length > 0 ? failure(errors) : success({ ...head, events });
}

function kindOf(type: string): string {
  return type === "foreign" ? "no text and no file of a known kind" : `a file of the kind ${type}`;
}

function unknown(name: string, what: string): Refusal {
  const known = "dispatch-atlas help convert lists the formats that are read";
  return new Refusal(
    `${name}: is ${what.slice(0, 500)}, for which there is no reader; ${known}`,
    FAULTY,
  );
}
