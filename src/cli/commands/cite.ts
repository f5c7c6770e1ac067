/** `cite`: the evidence for words of a document, or whether documents have all that a dataset quotes of them. */
import { fragmentsBySource } from "../../model/checks/stretches.ts";
import { citeWords } from "../data/cite-words.ts";
import { openDataset } from "../data/open-dataset.ts";
import { documentLine, validateDocument } from "../data/validate-document.ts";
import { type Command, JSON_OPTION, type Order } from "../frame/command.ts";
import { readBytes } from "../frame/files.ts";
import { linesOfFindings, oneLine } from "../frame/problem-lines.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, FINE, type Status } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

export const cite: Command = {
  usage: ["DOCUMENT FRAGMENT [--source ID]", "--check DATASET DOCUMENT [DOCUMENT ...]"],
  about:
    "Finds the fragment in the document, whatever its quotation marks, dashes and blanks, and writes a piece of evidence for each place where it stands, offsets in code points: paste one into the dataset. With --check, every piece of evidence in the dataset is looked up in its document.",
  takes: { least: 2, most: Number.POSITIVE_INFINITY },
  options: {
    source: {
      value: "ID",
      help: "the source's id; without it, one is made of the document's name",
    },
    check: { help: "checks a dataset against its documents" },
    json: JSON_OPTION,
  },
  examples: [
    ['cite log.txt "closed at dusk," --source log', "the evidence, a line for each place"],
    ["cite --check my-dataset.json log.txt notice.txt", "all evidence, in both documents"],
    ['pdftotext report.pdf - | dispatch-atlas cite - "high waves" --source report', "from a pipe"],
  ],
  run(order, terminal) {
    if (order.has("check")) {
      if (order.has("source")) throw misused("cite", "--source does not go with --check");
      return check(order, terminal);
    }
    if (order.files.length > 2)
      throw misused("cite", "it takes a document and a fragment: put the fragment between quotes");
    return find(order, terminal);
  },
};

async function find(order: Order, terminal: Terminal): Promise<Status> {
  const [name = "", fragment = ""] = order.files;
  const found = citeWords(name, await readBytes(name), fragment, order.value("source"));
  const { occurrences } = found;
  const usable = occurrences.filter(({ evidence }) => evidence !== null);
  if (order.has("json")) terminal.json(found);
  else {
    const times = occurrences.length === 1 ? "once" : `${occurrences.length} times`;
    const where = occurrences.length === 0 ? "does not stand in it" : `stands in it ${times}`;
    terminal.warn(`${name}: ${oneLine(JSON.stringify(fragment))} ${where}`);
    for (const { start, end, line, evidence, fault } of occurrences) {
      terminal.warn(`${name}: ${start} to ${end}, line ${line}${fault ? `: ${fault}` : ""}`);
      if (evidence) terminal.say(JSON.stringify(evidence));
    }
  }
  return usable.length > 0 ? FINE : FAULTY;
}

async function check(order: Order, terminal: Terminal): Promise<Status> {
  const [name = "", ...files] = order.files;
  const dataset = await openDataset(name);
  const documents = [];
  for (const file of files) {
    terminal.progress(file);
    documents.push(await validateDocument(name, dataset, file, await readBytes(file)));
  }
  const checked = new Set(documents.map(({ source }) => source));
  const unchecked = [...fragmentsBySource(dataset)]
    .filter(([source]) => !checked.has(source))
    .map(([source, { length }]) => ({ source, fragments: length }));
  terminal.progress("");
  if (order.has("json")) terminal.json({ file: name, documents, unchecked });
  else {
    for (const verdict of documents) {
      const line = documentLine(name, verdict);
      if (line !== null) terminal.say(line);
      for (const each of linesOfFindings(verdict.warnings, "warning: ")) terminal.say(each);
      for (const each of linesOfFindings(verdict.errors)) terminal.warn(each);
    }
    for (const { source, fragments } of unchecked)
      terminal.warn(
        `${name}: no document of "${source}" is given; ${fragments} fragments unchecked`,
      );
  }
  return documents.some(({ errors }) => errors.length > 0) ? FAULTY : FINE;
}
