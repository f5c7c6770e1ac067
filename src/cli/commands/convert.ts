/** `convert`: a file in one format written in another. */
import { ENCODINGS, encodingNamed } from "../../formats/documents/encodings.ts";
import type { FormatName } from "../../formats/imports/import.ts";
import { DELIMITERS } from "../../formats/table/delimiter.ts";
import { WRITERS, type WriterName } from "../../formats/write-any.ts";
import {
  type Choices,
  type Input,
  READER_NAMES,
  readInput,
  titleOf,
} from "../convert/read-input.ts";
import { problemCsv, problemTable } from "../convert/row-problems.ts";
import { readCells } from "../data/read-cells.ts";
import { type Command, type Order, OUTPUT_OPTION } from "../frame/command.ts";
import { keepInputs, readBytes, STANDARD, writeOutput } from "../frame/files.ts";
import { nearest } from "../frame/nearest.ts";
import { linesOfFindings, oneLine } from "../frame/problem-lines.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, FINE, type Status } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

const READS = READER_NAMES.join(", ");
const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[];
const WRITES = WRITER_NAMES.join(", ");

export const convert: Command = {
  usage: ["FILE [--from NAME] --to NAME [-o FILE] [--problems FILE]"],
  about: [
    "The format of the file is told by its content; --from says it where that is not enough. Rows that cannot be read as they stand are listed on standard error; where any were left out, the rest is written all the same, and the status is 1.",
    `It reads: ${READS}.`,
    `It writes: ${WRITES}.`,
  ].join("\n"),
  takes: { least: 1, most: 1 },
  options: {
    from: { value: "NAME", help: "the format of the file" },
    to: { value: "NAME", help: "the format to be written" },
    output: OUTPUT_OPTION("FILE", "where it is written; standard output without it"),
    problems: { value: "FILE", help: "writes the rows that have a problem as CSV, to be mended" },
    encoding: { value: "NAME", help: "of a table, such as windows-1251; found by rule without it" },
    delimiter: { value: "SIGN", help: "of a table: comma, semicolon, tab or bar" },
    zone: {
      value: "ZONE",
      help: "in which a table's days are read, such as Asia/Damascus; or UTC",
    },
    language: { value: "TAG", help: "of a table's words, such as ar; or en" },
    json: { help: "says as JSON what came of the rows; needs -o" },
  },
  examples: [
    ["convert ged.csv --to dispatch-atlas -o syria.json", "a file of UCDP GED as a dataset"],
    [
      "convert ged.csv --to dispatch-atlas --problems rows.csv | dispatch-atlas pack - -o data/syria",
      "a large one, and the rows to be looked at",
    ],
    [
      "convert my-dataset.json --to csv -o my-dataset.csv",
      "a sheet of events, to be changed and taken back",
    ],
  ],
  async run(order, terminal) {
    const [name = ""] = order.files;
    const to = oneOf("--to", order.value("to"), WRITER_NAMES);
    if (to === null) throw misused("convert", `it needs --to NAME, one of ${WRITES}`);
    const output = order.value("output") ?? STANDARD;
    const choices = choicesOf(name, order);
    const problems = order.value("problems");
    if (order.has("json") && output === STANDARD)
      throw misused(
        "convert",
        "--json and the file would both go to standard output; give -o FILE",
      );
    if (problems === STANDARD) throw misused("convert", "--problems needs the name of a file");
    for (const each of [output, problems]) if (each !== null) keepInputs(each, [name]);
    const bytes = await readBytes(name);
    const input = await readInput(name, bytes, choices, (read) =>
      terminal.progress(`Reading: ${Math.floor((read / bytes.length) * 100)} %`),
    );
    const { account, form } = input;
    if (problems !== null)
      await writeOutput(problems, problemCsv(bytes, form, account?.problems ?? []), terminal);
    return write(name, input, to, output, order.has("json"), terminal);
  },
};

async function write(
  name: string,
  input: Input,
  to: WriterName,
  output: string,
  isJson: boolean,
  terminal: Terminal,
): Promise<Status> {
  const { result, recognised, account, form, columns } = input;
  const written = result.ok ? (await WRITERS[to].load())(result.value) : null;
  if (written) await writeOutput(output, written.text, terminal);
  const errors = result.ok ? [] : result.error;
  const leftOut = written?.leftOut ?? [];
  if (isJson)
    terminal.json({
      file: name,
      recognised,
      form,
      columns,
      ...account,
      errors,
      leftOut,
      output: written ? output : null,
    });
  else {
    sayAccount(name, input, terminal);
    for (const line of linesOfFindings(errors)) terminal.warn(line);
    for (const { event, reason } of leftOut)
      terminal.warn(oneLine(`${name}: event "${event}" is not in it: ${reason}`));
  }
  return errors.length > 0 || (account?.rows.leftOut ?? 0) > 0 ? FAULTY : FINE;
}

function sayAccount(
  name: string,
  { recognised, account, form, columns }: Input,
  { warn }: Terminal,
): void {
  if (!account) return;
  const { rows, problems, moreProblems, questions } = account;
  const by = recognised.by.length > 0 ? ` by ${recognised.by.join(", ")}` : "";
  const read = form ? `, read as ${form.encoding} with ${JSON.stringify(form.delimiter)}` : "";
  warn(oneLine(`${name}: ${recognised.format}, ${recognised.sure}${by}${read}`));
  warn(
    `${name}: ${rows.read} rows read; ${rows.events} events, ${rows.inPart} rows kept in part, ${rows.leftOut} left out`,
  );
  for (const { name: column, meaning, sure } of columns) {
    const taken = sure === "guess" ? `kept as it is; a guess: ${meaning}` : `${meaning} (${sure})`;
    warn(oneLine(`${name}: column ${column}: ${meaning === null ? "kept as it is" : taken}`));
  }
  for (const line of problemTable(problems, moreProblems)) warn(line);
  for (const { id, taken, choices, because } of questions)
    warn(
      oneLine(
        `${name}: ${id}: taken as ${taken} of ${choices.map((one) => one.id).join(", ")}: ${because}`,
      ),
    );
}

const SIGNS: Readonly<Record<string, (typeof DELIMITERS)[number]>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
};

function choicesOf(name: string, order: Order): Choices {
  const from = oneOf<FormatName>("--from", order.value("from"), READER_NAMES);
  const label = order.value("encoding");
  const encoding = label === null ? null : encodingNamed(label);
  if (label !== null && !encoding)
    throw misused(
      "convert",
      `--encoding ${label} is not known; it is one of ${ENCODINGS.join(", ")}`,
    );
  const sign = order.value("delimiter");
  const delimiter = sign === null ? null : (SIGNS[sign] ?? DELIMITERS.find((one) => one === sign));
  if (sign !== null && !delimiter)
    throw misused("convert", "--delimiter is comma, semicolon, tab or bar");
  const [zone, language] = [order.value("zone"), order.value("language")];
  return {
    from,
    form: { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) },
    table: {
      name: titleOf(name),
      cells: readCells(),
      ...(zone === null ? {} : { zone }),
      ...(language === null ? {} : { language }),
    },
  };
}

function oneOf<Name extends string>(
  option: string,
  word: string | null,
  names: readonly Name[],
): Name | null {
  const found = names.find((name) => name === word);
  if (word === null || found) return found ?? null;
  const meant = nearest(word, names);
  throw misused(
    "convert",
    `${option} ${word} is no format; ${meant ? `did you mean ${meant}? It is one of` : "it is one of"} ${names.join(", ")}`,
  );
}
