/** `convert`: a file in one format written in another. */
import type { ImportProgress } from "../../formats/any/file-look.ts";
import { problemRows } from "../../formats/any/problem-rows.ts";
import { FORMATS } from "../../formats/imports/import.ts";
import { MEANING_NAMES } from "../../formats/table/meanings.ts";
import { WRITERS, type WriterName } from "../../formats/write-any.ts";
import { withInput } from "../convert/open-input.ts";
import { type Input, readInput } from "../convert/read-input.ts";
import { oneOf, READ_OPTIONS, readChoices } from "../convert/read-options.ts";
import { saidOfRetold } from "../convert/retold-words.ts";
import { problemTable } from "../convert/row-problems.ts";
import { type Command, OUTPUT_OPTION } from "../frame/command.ts";
import { keepInputs, STANDARD, writeOutput } from "../frame/files.ts";
import { linesOfFindings, oneLine } from "../frame/problem-lines.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, FINE, type Status } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

type Account = NonNullable<Input["foreign"]>["account"];

const READS = FORMATS.join(", ");
const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[];
const WRITES = WRITER_NAMES.join(", ");

export const convert: Command = {
  usage: ["FILE [--from NAME] --to NAME [-o FILE] [--problems FILE]"],
  about: [
    "The format of the file is told by its content; --from says it where that is not enough. Rows that cannot be read as they stand are listed on standard error; where any were left out, the rest is written all the same, and the status is 1.",
    `It reads: ${READS}.`,
    `It writes: ${WRITES}.`,
    `A workbook is read by its sheet, and Parquet by its columns. A column of any table can mean: ${MEANING_NAMES.join(", ")}.`,
  ].join("\n"),
  takes: { least: 1, most: 1 },
  options: {
    to: { value: "NAME", help: "the format to be written" },
    output: OUTPUT_OPTION("FILE", "where it is written; standard output without it"),
    problems: { value: "FILE", help: "writes the rows that have a problem as CSV, to be mended" },
    ...READ_OPTIONS,
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
    [
      "convert list.xlsx --sheet 2019 --map Datum=when --map Ort=place --day-first --to csv",
      "a sheet of a workbook, its columns named",
    ],
    [
      "convert next.csv --mapping list.mapping.json --to dispatch-atlas -o next.json",
      "the next table of the same shape",
    ],
  ],
  async run(order, terminal) {
    const [name = ""] = order.files;
    const to = oneOf("convert", "--to", order.value("to"), WRITER_NAMES);
    if (to === null) throw misused("convert", `it needs --to NAME, one of ${WRITES}`);
    const output = order.value("output") ?? STANDARD;
    const choices = await readChoices("convert", name, order);
    const problems = order.value("problems");
    if (order.has("json") && output === STANDARD)
      throw misused(
        "convert",
        "--json and the file would both go to standard output; give -o FILE",
      );
    if (problems === STANDARD) throw misused("convert", "--problems needs the name of a file");
    for (const each of [output, problems]) if (each !== null) keepInputs(each, [name]);
    return withInput(name, async (source) => {
      const tell = ({ bytes, of, rows }: ImportProgress) =>
        terminal.progress(`Reading: ${Math.floor((bytes / of) * 100)} %, ${rows} rows`);
      const input = await readInput(name, source, choices, tell);
      if (problems !== null)
        await writeOutput(
          problems,
          input.foreign ? await problemRows(source, input.foreign) : "",
          terminal,
        );
      return write(name, input, to, output, order.has("json"), terminal);
    });
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
  const { result, recognised, foreign, form, columns } = input;
  const account = foreign && listed(foreign.account);
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

/** For programs: which rows are past the list, the CSV of problems has. */
function listed({ moreRows: _, moreProblems = 0, ...account }: Account) {
  return { ...account, moreProblems };
}

function sayAccount(
  name: string,
  { recognised, foreign, form, columns }: Input,
  { warn }: Terminal,
): void {
  if (!foreign) return;
  const { rows, problems, moreProblems = 0, questions } = foreign.account;
  const by = recognised.by.length > 0 ? ` by ${recognised.by.join(", ")}` : "";
  const read = form ? `, read as ${form.encoding} with ${JSON.stringify(form.delimiter)}` : "";
  warn(oneLine(`${name}: ${recognised.format}, ${recognised.sure}${by}${read}`));
  warn(
    `${name}: ${rows.read} rows read; ${rows.events} events, ${saidOfRetold(rows)}${rows.inPart} rows kept in part, ${rows.leftOut} left out`,
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
