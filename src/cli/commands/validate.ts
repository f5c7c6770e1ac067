/** `validate`: what is wrong with datasets, and whether their documents have what they quote. */

import { bytesOf } from "../../formats/any/file-bytes.ts";
import type { Reading } from "../../formats/format.ts";
import type { FormatName } from "../../formats/imports/import.ts";
import { readDatasetBytes } from "../../formats/read-dataset-text.ts";
import type { CountryCells } from "../../model/country-cells.ts";
import { failure, type Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { withInput } from "../convert/open-input.ts";
import { foreignFormat } from "../convert/read-input.ts";
import { readCells } from "../data/read-cells.ts";
import { validateDataset } from "../data/validate-dataset.ts";
import { type DocumentVerdict, documentLine, validateDocument } from "../data/validate-document.ts";
import { type Verdict, verdictLine } from "../data/verdict.ts";
import { type Command, JSON_OPTION } from "../frame/command.ts";
import { readBytes } from "../frame/files.ts";
import { linesOfFindings } from "../frame/problem-lines.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, FINE, Refusal, reasonOf, type Status, UNUSABLE, worst } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

export const validate: Command = {
  usage: ["DATASET [DATASET ...]", "DATASET --document FILE [--document FILE ...]"],
  about:
    "Lists every error with its JSON Pointer, what stands there and what was expected; and warnings, which leave the status 0.",
  takes: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    document: {
      value: "FILE",
      many: true,
      help: "a document that it was read from: every fragment is looked up",
    },
    json: JSON_OPTION,
  },
  examples: [
    ["validate my-dataset.json", "errors and warnings"],
    [
      "validate my-dataset.json --document log.txt",
      "and every fragment, compared with the document",
    ],
    [
      "validate data/*.json --json | jq '.files[] | select(.sound | not) | .file'",
      "the faulty ones",
    ],
  ],
  async run(order, terminal) {
    const documents = order.values("document");
    if (documents.length > 0 && order.files.length > 1)
      throw misused("validate", "--document goes with one dataset");
    const job: Job = { terminal, isJson: order.has("json"), cells: readCells(), documents };
    const reports: (Report | Unread)[] = [];
    for (const [at, name] of order.files.entries()) {
      terminal.progress(`${at + 1} of ${order.files.length}: ${name}`);
      reports.push(...(await readable(name, job, () => report(name, job))));
    }
    terminal.progress("");
    if (job.isJson) terminal.json({ files: reports });
    return worst(...reports.map(statusOf));
  },
};

interface Job {
  readonly terminal: Terminal;
  readonly isJson: boolean;
  readonly cells: CountryCells;
  readonly documents: readonly string[];
}

interface Report extends Verdict {
  readonly documents: readonly (DocumentVerdict | Unread)[];
}

/** A file that cannot be read: the others still are. */
interface Unread {
  readonly file: string;
  readonly unreadable: string;
}

async function report(name: string, job: Job): Promise<Report> {
  const { terminal, isJson } = job;
  const reading = await withInput(name, async (source) => {
    const format = await foreignFormat(source);
    return format ? foreign(name, format) : readDatasetBytes(await bytesOf(source));
  });
  const verdict = await validateDataset(name, reading, job.cells);
  if (!isJson) {
    if (verdict.sound) terminal.say(verdictLine(verdict));
    for (const line of linesOfFindings(verdict.errors)) terminal.warn(line);
    for (const line of linesOfFindings(verdict.warnings, "warning: ")) terminal.say(line);
  }
  const documents: (DocumentVerdict | Unread)[] = [];
  if (reading.result.ok)
    for (const document of job.documents) {
      const { value } = reading.result;
      documents.push(...(await readable(document, job, () => compare(name, value, document, job))));
    }
  return { ...verdict, documents };
}

/** Better than what is wrong with it as JSON. */
function foreign(name: string, format: FormatName): Reading {
  const problem: Problem = {
    code: "invalid",
    path: "",
    found: format === "atlas-csv" ? "a dataset as CSV" : `a file of the format ${format}`,
    expected: `a dataset in JSON; dispatch-atlas convert ${name} --to dispatch-atlas makes one of it`,
  };
  return { parsed: undefined, result: failure([problem]) };
}

async function compare(
  name: string,
  dataset: Dataset,
  document: string,
  { terminal, isJson }: Job,
): Promise<DocumentVerdict> {
  const verdict = await validateDocument(name, dataset, document, await readBytes(document));
  if (!isJson) sayDocument(name, verdict, terminal);
  return verdict;
}

export function sayDocument(name: string, verdict: DocumentVerdict, terminal: Terminal): void {
  const line = documentLine(name, verdict);
  if (line !== null) terminal.say(line);
  for (const warning of linesOfFindings(verdict.warnings, "warning: ")) terminal.say(warning);
  for (const error of linesOfFindings(verdict.errors)) terminal.warn(error);
}

async function readable<Done>(
  file: string,
  { terminal }: Job,
  read: () => Promise<Done>,
): Promise<readonly (Done | Unread)[]> {
  try {
    return [await read()];
  } catch (fault) {
    if (!(fault instanceof Refusal) && !isOfFiles(fault)) throw fault;
    const reason =
      fault instanceof Refusal
        ? fault.message
        : `${file}: its events cannot be read: ${reasonOf(fault)}`;
    terminal.warn(reason);
    return [{ file, unreadable: reason }];
  }
}

/** Whether it is the system's word on a file, and no mistake of ours. */
function isOfFiles(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && "syscall" in fault;
}

function statusOf(report: Report | DocumentVerdict | Unread): Status {
  if ("unreadable" in report) return UNUSABLE;
  const own = report.errors.length > 0 ? FAULTY : FINE;
  return "documents" in report ? worst(own, ...report.documents.map(statusOf)) : own;
}
