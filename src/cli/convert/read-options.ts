/** The options by which a command is told how a file is to be read, and what they come to. */
import { basename } from "node:path";
import { ANSWERS } from "../../formats/any/answers.ts";
import type { ReadSettings } from "../../formats/any/file-look.ts";
import { readMapping, type SavedMapping } from "../../formats/any/mapping-file.ts";
import { ENCODINGS, encodingNamed } from "../../formats/documents/encodings.ts";
import { FORMATS, type FormatName } from "../../formats/imports/import.ts";
import { DELIMITERS } from "../../formats/table/delimiter.ts";
import { MEANING_NAMES, type MeaningName } from "../../formats/table/meanings.ts";
import { readCells } from "../data/read-cells.ts";
import type { Option, Order } from "../frame/command.ts";
import { readBytes, STANDARD } from "../frame/files.ts";
import { nearest } from "../frame/nearest.ts";
import { linesOf } from "../frame/problem-lines.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, Refusal } from "../frame/status.ts";

export const READ_OPTIONS: Readonly<Record<string, Option>> = {
  from: { value: "NAME", help: "the format of the file; table for a plain one" },
  encoding: { value: "NAME", help: "of a text, such as windows-1251; found by rule without it" },
  delimiter: { value: "SIGN", help: "of a table: comma, semicolon, tab or bar" },
  sheet: { value: "NAME", help: "of a workbook; the first without it" },
  map: {
    value: "COLUMN=MEANING",
    many: true,
    help: "what a table's column is, such as Datum=when; COLUMN= keeps it as it is",
  },
  mapping: { value: "FILE", help: "what all columns are, as the import screen saves it" },
  "day-first": { help: "04/05/2019 is the 4th of May" },
  "month-first": { help: "04/05/2019 is the 5th of April" },
  answer: {
    value: "ID=CHOICE",
    many: true,
    help: "answers a question that was asked, such as decimal=comma",
  },
  zone: { value: "ZONE", help: "in which a table's days are read, such as Asia/Damascus; or UTC" },
  language: { value: "TAG", help: "of a table's words, such as ar; or en" },
};

export interface Choices {
  readonly from: FormatName | null;
  readonly settings: ReadSettings;
  readonly map: readonly { readonly column: string; readonly meaning: MeaningName | null }[];
  readonly saved: { readonly file: string; readonly mapping: SavedMapping } | null;
}

/**
 * @param command its name, for what is said of a word that is not understood
 * @param name of the file
 * @throws Refusal
 */
export async function readChoices(command: string, name: string, order: Order): Promise<Choices> {
  const from = oneOf<FormatName>(command, "--from", order.value("from"), FORMATS);
  const saved = await savedMapping(order.value("mapping"));
  const answers = { ...saved?.mapping.answers, ...answersOf(command, order) };
  const given = (option: "sheet" | "zone" | "language") => {
    const value = order.value(option);
    return value === null ? {} : { [option]: value };
  };
  return {
    from,
    saved,
    map: order.values("map").map((word) => mapped(command, word)),
    settings: {
      name: name === STANDARD ? "table" : basename(name),
      cells: readCells(),
      answers,
      ...textOf(command, order),
      ...given("sheet"),
      ...given("zone"),
      ...given("language"),
    },
  };
}

function textOf(command: string, order: Order): Pick<ReadSettings, "encoding" | "delimiter"> {
  const label = order.value("encoding");
  const encoding = label === null ? null : encodingNamed(label);
  if (label !== null && !encoding)
    throw misused(
      command,
      `--encoding ${label} is not known; it is one of ${ENCODINGS.join(", ")}`,
    );
  const sign = order.value("delimiter");
  const delimiter = sign === null ? null : (SIGNS[sign] ?? DELIMITERS.find((one) => one === sign));
  if (sign !== null && !delimiter)
    throw misused(command, "--delimiter is comma, semicolon, tab or bar");
  return { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) };
}

const SIGNS: Readonly<Record<string, (typeof DELIMITERS)[number]>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
};

function mapped(command: string, word: string): Choices["map"][number] {
  const [column, meaning] = parted(word);
  if (!column || meaning === null) throw misused(command, `--map ${word} is not COLUMN=MEANING`);
  if (meaning === "") return { column, meaning: null };
  return { column, meaning: oneOf(command, "--map", meaning, MEANING_NAMES, "meaning") };
}

function answersOf(command: string, order: Order): Readonly<Record<string, string>> {
  const orders = (["day-first", "month-first"] as const).filter((one) => order.has(one));
  if (orders.length > 1) throw misused(command, "--day-first and --month-first exclude each other");
  const answers: Record<string, string> = {};
  for (const one of orders) answers["day-first"] = one;
  for (const word of order.values("answer")) {
    const [id, choice] = parted(word);
    if (choice === null) throw misused(command, `--answer ${word} is not ID=CHOICE`);
    const known = oneOf(command, "--answer", id, Object.keys(ANSWERS), "question") as
      | keyof typeof ANSWERS
      | null;
    if (known)
      answers[known] =
        oneOf<string>(command, `--answer ${id}=`, choice, ANSWERS[known], "choice") ?? "";
  }
  return answers;
}

/** At the last sign: names of columns may have one. */
function parted(word: string): readonly [string, string | null] {
  const at = word.lastIndexOf("=");
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

async function savedMapping(file: string | null): Promise<Choices["saved"]> {
  if (file === null) return null;
  const mapping = readMapping(new TextDecoder().decode(await readBytes(file)));
  if (!mapping.ok) throw new Refusal(linesOf(file, mapping.error).join("\n"), FAULTY);
  return { file, mapping: mapping.value };
}

/** @returns null where there is no word @throws Refusal */
export function oneOf<Name extends string>(
  command: string,
  option: string,
  word: string | null,
  names: readonly Name[],
  what = "format",
): Name | null {
  const found = names.find((name) => name === word);
  if (word === null || found) return found ?? null;
  const meant = nearest(word, names);
  throw misused(
    command,
    `${option} ${word} is no ${what}; ${meant ? `did you mean ${meant}? It is one of` : "it is one of"} ${names.join(", ")}`,
  );
}
