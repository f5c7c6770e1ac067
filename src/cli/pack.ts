/**
 * Packs a dataset for large numbers of events: `npm run pack -- DATASET -o NAME` writes `NAME.json`, the dataset without its
 * events, and `NAME.parquet`, the events in columns. Exit status 1 where the dataset has errors, 2 where the command is not
 * understood, or a file cannot be read or written.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { argv } from "node:process";
import { parseArgs } from "node:util";
import { readDatasetBytes } from "../formats/read-dataset-text.ts";
import { packDataset } from "./pack-dataset.ts";
import { linesOf } from "./problem-lines.ts";

const FAULTY = 1;
const UNUSABLE = 2;
const USAGE = "Usage: npm run pack -- DATASET -o NAME";

interface Order {
  readonly dataset: string;
  readonly name: string;
}

/** Null where the words are no order. */
function readOrder(words: string[]): Order | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { output: { type: "string", short: "o" } },
    });
    const [dataset, ...more] = positionals;
    if (!dataset || !values.output || more.length > 0) return null;
    return { dataset, name: values.output.replace(/\.(json|parquet)$/, "") };
  } catch {
    return null;
  }
}

/** @returns the exit status */
function pack({ dataset: input, name }: Order): number {
  const output = `${name}.json`;
  if (existsSync(output) && existsSync(input) && realpathSync(output) === realpathSync(input)) {
    console.error(`${output}: is read, and would be written over`);
    return UNUSABLE;
  }
  try {
    const { result } = readDatasetBytes(readFileSync(input));
    if (!result.ok) {
      console.error(linesOf(input, result.error).join("\n"));
      return FAULTY;
    }
    const { events, ...head } = result.value;
    const packed = packDataset(head, events, name);
    console.log(`${packed.dataset} and ${packed.events}: ${packed.rows} events`);
    return 0;
  } catch (fault) {
    console.error(`${input}: ${fault instanceof Error ? fault.message : fault}`);
    return UNUSABLE;
  }
}

const order = readOrder(argv.slice(2));
if (order) process.exitCode = pack(order);
else {
  console.error(USAGE);
  process.exitCode = UNUSABLE;
}
