/**
 * Says what is wrong with dataset files: `npm run validate -- DATASET [DATASET ...]`, or with one and the document that it was
 * read from: `npm run validate -- DATASET --document FILE`. Exit status 1 on errors, 2 where a file cannot be read; warnings
 * alone leave it 0.
 */
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { parseArgs } from "node:util";
import { readDatasetBytes } from "../formats/read-dataset-text.ts";
import type { CountryCells } from "../model/country-cells.ts";
import { readDatasetHead } from "../model/read-dataset.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { linesOf } from "./problem-lines.ts";
import { validateDataset } from "./validate-dataset.ts";
import { validateDocument } from "./validate-document.ts";
import { validatePacked } from "./validate-packed.ts";

const SOUND = 0;
const FAULTY = 1;
const UNREADABLE = 2;
const USAGE =
  "Usage: npm run validate -- DATASET [DATASET ...]\n       npm run validate -- DATASET --document FILE [--document FILE ...]";

const CELLS = new URL("../../data/country-cells.json", import.meta.url);

interface Order {
  readonly datasets: readonly string[];
  readonly documents: readonly string[];
}

/** Null where the words are no order. */
function readOrder(words: string[]): Order | null {
  try {
    const { values, positionals: datasets } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { document: { type: "string", multiple: true } },
    });
    const { document: documents = [] } = values;
    const isClear = datasets.length === 1 || (datasets.length > 1 && documents.length === 0);
    return isClear ? { datasets, documents } : null;
  } catch {
    return null;
  }
}

/** Null, and said, where it cannot be read. */
function readBytes(name: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(name));
  } catch (fault) {
    console.error(`${name}: cannot be read: ${fault instanceof Error ? fault.message : fault}`);
    return null;
  }
}

async function validate({ datasets, documents }: Order): Promise<number> {
  const cells = JSON.parse(readFileSync(CELLS, "utf8")) as CountryCells;
  let status = SOUND;
  for (const name of datasets) {
    const bytes = readBytes(name);
    const packed = bytes && (await readPacked(name, bytes));
    if (packed) {
      status = Math.max(status, packed.status);
      continue;
    }
    const verdict = bytes && validateDataset(name, bytes, cells);
    for (const line of verdict?.lines ?? []) (verdict?.dataset ? console.log : console.error)(line);
    for (const line of verdict?.warnings ?? []) console.log(line);
    status = Math.max(status, verdict ? (verdict.dataset ? SOUND : FAULTY) : UNREADABLE);
    if (!verdict?.dataset) continue;
    for (const document of documents)
      status = Math.max(status, await compare(name, verdict.dataset, document));
  }
  return status;
}

/** @returns the status, all that is to be said being said; null for a dataset that has its events in it */
async function readPacked(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly status: number } | null> {
  const { parsed, result } = readDatasetBytes(bytes);
  const head = readDatasetHead(parsed);
  if (!head) return null;
  // That its events are elsewhere is no fault here; what its JSON loses is.
  const lost = result.ok ? [] : result.error.filter(({ path }) => path !== "/events");
  try {
    const { isSound, lines } =
      head.ok && lost.length === 0
        ? await validatePacked(name, head.value)
        : { isSound: false, lines: linesOf(name, head.ok ? lost : head.error) };
    for (const line of lines) (isSound ? console.log : console.error)(line);
    return { status: isSound ? SOUND : FAULTY };
  } catch (fault) {
    console.error(
      `${name}: its events cannot be read: ${fault instanceof Error ? fault.message : fault}`,
    );
    return { status: UNREADABLE };
  }
}

async function compare(name: string, dataset: Dataset, document: string): Promise<number> {
  const bytes = readBytes(document);
  if (!bytes) return UNREADABLE;
  const { lines, errors, warnings } = await validateDocument(name, dataset, document, bytes);
  for (const line of [...lines, ...warnings]) console.log(line);
  for (const line of errors) console.error(line);
  return errors.length > 0 ? FAULTY : SOUND;
}

const order = readOrder(argv.slice(2));
if (order) process.exitCode = await validate(order);
else {
  console.error(USAGE);
  process.exitCode = UNREADABLE;
}
