/** A file in whatever format, as a dataset: the atlas's own JSON, with its events in it or beside it, or what there is a reader for. */
import { bytesOf, endsOf } from "../../formats/any/file-bytes.ts";
import type { AnyTableLook, FileLook, ImportProgress } from "../../formats/any/file-look.ts";
import { lookAtFile } from "../../formats/any/look-at-file.ts";
import { readFile } from "../../formats/any/read-file.ts";
import type { TextForm } from "../../formats/any/text-rows.ts";
import { recogniseFile } from "../../formats/documents/recognise.ts";
import type { FormatName, Imported, Recognised, Sureness } from "../../formats/imports/import.ts";
import type { ByteSource } from "../../formats/parquet/byte-source.ts";
import { readDatasetBytes } from "../../formats/read-dataset-text.ts";
import { type Mapping, proposedMapping } from "../../formats/table/map-columns.ts";
import { readDatasetHead } from "../../model/read-dataset.ts";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { Dataset, DatasetHead } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { validatePacked } from "../data/validate-packed.ts";
import { type Finding, inFile } from "../data/verdict.ts";
import { linesOf } from "../frame/problem-lines.ts";
import { FAULTY, Refusal } from "../frame/status.ts";
import { mappingIn } from "./chosen-mapping.ts";
import type { Choices } from "./read-options.ts";

export interface Input {
  readonly result: Result<Dataset, readonly Finding[]>;
  readonly recognised: Recognised;
  /** What the rows with a problem are found by again; null for the atlas's own JSON. */
  readonly foreign: {
    readonly look: FileLook;
    readonly format: FormatName;
    readonly account: Omit<Imported, "draft">;
  } | null;
  /** How a text is read as a table; null where it is none. */
  readonly form: TextForm | null;
  /** Of a table of nobody's format: what its columns were taken for. */
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  readonly meaning: string | null;
  readonly sure: Sureness | null;
}

/** @returns the format of a file that is none of the atlas's own JSON and yet can be read; null for any other file */
export async function foreignFormat(source: ByteSource): Promise<FormatName | null> {
  const look = await lookAtFile(source);
  const format = look.ok ? (look.value.recognised?.format ?? null) : null;
  return format === "dispatch-atlas" ? null : format;
}

/**
 * @param name of the file, as it was given
 * @throws Refusal where there is no reader for it, or it cannot be read as what it is
 */
export async function readInput(
  name: string,
  source: ByteSource,
  choices: Choices,
  onProgress: (progress: ImportProgress) => void,
): Promise<Input> {
  const { head } = await endsOf(source);
  const { type } = recogniseFile(head);
  if (type === "empty") throw new Refusal(`${name}: is empty`, FAULTY);
  const format = type !== "json" && choices.from === "dispatch-atlas" ? "atlas-csv" : choices.from;
  const settings = { ...choices.settings, ...(format ? { format } : {}) };
  const looked = await lookAtFile(source, settings);
  if (!looked.ok) throw refusal(name, looked.error);
  const look = looked.value;
  const found = look.recognised?.format ?? (type === "json" ? "dispatch-atlas" : null);
  if (type === "json" && found === "dispatch-atlas") return readJson(name, await bytesOf(source));
  if (!look.recognised || !found) throw unknown(name, kindOf(type, look.table));
  const mapping = look.table && mappingIn(name, look.table, choices);
  if (found === "table" && look.table && !isTelling(mapping ?? proposedMapping(look.table.columns)))
    throw unknown(name, kindOf(type, look.table));
  const read = await readFile(
    source,
    { ...settings, ...(mapping ? { mapping, format: mappable(found) } : {}) },
    { onProgress },
  );
  if (!read.ok) throw refusal(name, read.error);
  const { dataset, faults, account } = read.value;
  const { table } = read.value.look;
  const sure = choices.from ? ({ sure: "certain", by: ["--from"] } as const) : {};
  return {
    result: dataset ? success(dataset) : failure(inFile(name, faults)),
    recognised: { ...look.recognised, ...sure },
    foreign: { look: read.value.look, format: read.value.format, account },
    form: table ? formOf(table) : null,
    columns: table && read.value.format === "table" ? columnsOf(table, mapping) : [],
  };
}

/** A mapping is of columns that no format says the meaning of. */
function mappable(format: FormatName): FormatName {
  return format === "template" ? "template" : "table";
}

/** Whether its rows can be events: they have a time or a place. */
function isTelling({ columns }: Mapping): boolean {
  const isPlaced = columns.includes("lat") && columns.includes("lon");
  return isPlaced || columns.includes("when") || columns.includes("year");
}

function formOf({ encoding, delimiter }: AnyTableLook): TextForm | null {
  return encoding && delimiter
    ? { encoding: encoding.encoding, delimiter: delimiter.delimiter }
    : null;
}

/** What is but guessed of a column is said, and not used: it stays with the row. */
function columnsOf({ columns }: AnyTableLook, mapping: Mapping | undefined): readonly Column[] {
  return columns.map(({ name, meaning, sure }, at) => {
    const said = mapping?.columns[at];
    return said === undefined || said === meaning
      ? { name, meaning, sure: said ? "certain" : sure }
      : { name, meaning: said, sure: said ? "certain" : null };
  });
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
  return { recognised, result: whole, foreign: null, form: null, columns: [] };
}

async function withEvents(
  name: string,
  head: DatasetHead,
): Promise<Result<Dataset, readonly Finding[]>> {
  const events: EventRecord[] = [];
  const { errors } = await validatePacked(name, head, (record) => void events.push(record));
  return errors.length > 0 ? failure(errors) : success({ ...head, events });
}

function kindOf(type: string, table: AnyTableLook | undefined): string {
  if (table) return `a table with the columns ${table.header.join(", ")}`;
  return type === "foreign" ? "no text and no file of a known kind" : `a file of the kind ${type}`;
}

function refusal(name: string, problems: readonly Problem[]): Refusal {
  return new Refusal(linesOf(name, problems).join("\n"), FAULTY);
}

function unknown(name: string, what: string): Refusal {
  const known = "dispatch-atlas help convert lists the formats that are read";
  const mapped = "; where it is a table of events, --map COLUMN=MEANING says what its columns are";
  const hint = what.startsWith("a table") ? mapped : "";
  return new Refusal(
    `${name}: is ${what.slice(0, 500)}, for which there is no reader; ${known}${hint}`,
    FAULTY,
  );
}
