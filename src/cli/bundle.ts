/**
 * Writes the atlas with one dataset as one HTML file: `npm run bundle -- DATASET -o FILE.html`. Exit status 1 where the dataset
 * has errors, 2 where the command is not understood, or a file cannot be read or written.
 */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeOneFile } from "../formats/one-file.ts";
import { groundIslands } from "../formats/one-file-ground.ts";
import { readDatasetBytes } from "../formats/read-dataset-text.ts";
import { indexDataset } from "../model/atlas.ts";
import { linesOf } from "./problem-lines.ts";

const FAULTY = 1;
const UNUSABLE = 2;
const USAGE = "Usage: npm run bundle -- DATASET -o FILE.html [--template FILE]";

/** Ends the command with a line that says why. */
class Refusal extends Error {
  readonly status: number;

  constructor(message: string, status = UNUSABLE) {
    super(message);
    this.status = status;
  }
}

interface Order {
  readonly dataset: string;
  readonly output: string;
  /** Null for one made now. */
  readonly template: string | null;
}

function readOrder(words: string[]): Order {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { output: { type: "string", short: "o" }, template: { type: "string" } },
    });
    const [dataset, ...more] = positionals;
    if (dataset && values.output && more.length === 0)
      return { dataset, output: values.output, template: values.template ?? null };
  } catch {
    // An option that there is not; the usage says which there are.
  }
  throw new Refusal(USAGE);
}

function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch (fault) {
    throw new Refusal(`${name}: cannot be read: ${reasonOf(fault)}`);
  }
}

/** Without one, it is made anew: what an earlier build has left may be older than the sources. */
async function readTemplate(name: string | null): Promise<string> {
  if (name !== null) return new TextDecoder().decode(readBytes(name));
  const { buildTemplate } = await import("../../.ci/build/one-file.ts");
  return buildTemplate();
}

/** A file that is read must not be what is written over. */
function refuseInput(output: string, inputs: readonly (string | null)[]): void {
  if (!existsSync(output)) return;
  const over = realpathSync(output);
  if (inputs.some((input) => input !== null && realpathSync(input) === over))
    throw new Refusal(`${output}: is read, and would be written over`);
}

async function bundle({ dataset: name, output, template }: Order): Promise<string> {
  const { result } = readDatasetBytes(readBytes(name));
  if (!result.ok) throw new Refusal(linesOf(name, result.error).join("\n"), FAULTY);
  refuseInput(output, [name, template]);
  const ground = await groundIslands(indexDataset(result.value), readOwn);
  const html = writeOneFile(await readTemplate(template), result.value, ground);
  if (html === null) throw new Refusal(`${template}: is no template; npm run build writes one`);
  try {
    writeFileSync(output, html);
  } catch (fault) {
    throw new Refusal(`${output}: cannot be written: ${reasonOf(fault)}`);
  }
  return `${output}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`;
}

/** One of the atlas's own files. */
async function readOwn(path: string): Promise<unknown> {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8"));
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

try {
  console.log(await bundle(readOrder(argv.slice(2))));
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault;
  console.error(fault.message);
  process.exitCode = fault.status;
}
