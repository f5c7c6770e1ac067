/**
 * What the readers of files take, beside the bare parser on the same file in the same run: `npm run bench:formats -- [--only
 * NAME] [--out FILE]`. Real files lie in `ATLAS_SAMPLES=DIR`, else in `../shared/samples`; those that are not there are passed
 * over. Times are the processor's. Prints tables with the bars, and writes all figures as JSON.
 */
import { fork } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Costs } from "./costs.ts";
import { JOBS } from "./jobs.ts";
import { printCosts, printValidation } from "./print-costs.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    out: { type: "string", default: join(tmpdir(), "dispatch-atlas-formats.json") },
  },
});
const SAMPLES = resolve(process.env.ATLAS_SAMPLES ?? "../shared/samples");

/** In a process of its own, so that its peak of memory is nobody else's. */
function measure(name: string): Promise<Costs> {
  const child = fork(new URL("measure.ts", import.meta.url), [name, SAMPLES]);
  return new Promise((done, fail) => {
    child.once("message", (costs) => done(costs as Costs));
    child.once("exit", (code) => fail(new Error(`${name}: ended with ${code} and no figures`)));
  });
}

const wanted = JOBS.filter(({ name }) => options.only === undefined || options.only === name);
if (wanted.length === 0)
  throw new Error(`--only is one of ${JOBS.map(({ name }) => name).join(", ")}`);
const figures: Costs[] = [];
for (const { name, file } of wanted)
  if (file === null || existsSync(join(SAMPLES, file))) figures.push(await measure(name));
  else console.log(`${name}: not measured, ${file} is not among the samples\n`);

printCosts(figures.filter((costs) => costs.bare !== null));
printValidation(figures.filter((costs) => costs.bare === null));
writeFileSync(options.out, `${JSON.stringify(figures, null, 1)}\n`);
console.log(`All figures: ${options.out}`);
