/** Measures one of the jobs, in the process that it is started in, and sends what it found to the one that started it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Imported } from "../../../src/formats/imports/import.ts";
import { inLists } from "../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import { makeDataset } from "../scale/made-dataset.ts";
import type { Costs } from "./costs.ts";
import { JOBS, type TreeWork } from "./jobs.ts";
import { bareTable, readTable } from "./table-work.ts";

/** The first turn compiles what the others run. */
const TURNS = 5;
/** A file of a few records is read so often that the clock has something to show. */
const TREE_REPEATS = 50;
const MADE = 100_000;

const [name = "", samples = ""] = process.argv.slice(2);
const job = JOBS.find((one) => one.name === name);
if (!job) throw new Error(`nobody knows a job called ${name}`);

/** Of the processor, with the collecting of what is left behind. */
function timed<Done>(work: () => Done): { readonly ms: number; readonly done: Done } {
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, done };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** In MB; Linux counts in kB. */
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

function check(value: unknown): void {
  const result = readDataset(value);
  if (!result.ok) throw new Error(`no sound dataset: ${JSON.stringify(result.error[0])}`);
}

/** @param read gives how many rows there were, and the last draft @param each how often the work is done in a turn */
function beside(bare: () => unknown, read: () => Imported, each = 1): Omit<Costs, "name"> {
  const turns = { bare: [] as number[], read: [] as number[], validate: [] as number[] };
  const often = <Done>(work: () => Done): Done => {
    for (let time = 1; time < each; time++) work();
    return work();
  };
  bare();
  const peakBare = peak();
  let rows = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    turns.bare.push(timed(() => often(bare)).ms / each);
    const reading = timed(() => often(read));
    turns.read.push(reading.ms / each);
    rows = reading.done.rows.read;
    turns.validate.push(timed(() => often(() => check(inLists(reading.done.draft)))).ms / each);
  }
  const [bareMs, readMs, validateMs] = [turns.bare, turns.read, turns.validate].map(median);
  return {
    rows,
    bare: bareMs ?? 0,
    read: readMs ?? 0,
    validate: validateMs ?? 0,
    peakBare,
    peak: peak(),
  };
}

function ofTree(text: string, { read }: TreeWork): Omit<Costs, "name"> {
  const bare = (): unknown => JSON.parse(text);
  return beside(bare, () => read(bare(), { name }), TREE_REPEATS);
}

/** Once, as a page does: what it takes the first time is what is waited for. */
function ofMade(): Omit<Costs, "name"> {
  const { head, events } = makeDataset("pairs", MADE);
  const value: unknown = JSON.parse(JSON.stringify({ ...head, events: [...events()] }));
  const peakBare = peak();
  const { ms } = timed(() => check(value));
  return { rows: MADE, bare: null, read: 0, validate: ms, peakBare, peak: peak() };
}

function measure(): Omit<Costs, "name"> {
  if (!job || job.file === null || job.work.type === "validate") return ofMade();
  const { work } = job;
  const bytes = readFileSync(join(samples, job.file));
  if (work.type === "tree") return ofTree(new TextDecoder().decode(bytes), work);
  return beside(
    () => bareTable(bytes, work),
    () => readTable(bytes, work),
  );
}

process.send?.({ name, ...measure() } satisfies Costs);
