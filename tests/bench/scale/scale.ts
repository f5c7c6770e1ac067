/**
 * Measures the built page at every size, and bare components on the same events: `npm run bench:scale -- [--sizes 10000,…]
 * [--shape few|pairs] [--bare 10000,…] [--only GESTURE] [--data FILE.json --events N] [--out FILE]`. Prints tables with the
 * bars, and writes all figures as JSON.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { chromiumArguments } from "../../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../../.ci/find-chromium.mjs";
import { partRatiosOf, ratiosOf, verdictsOn } from "./bars.ts";
import { SHAPES, type Shape } from "./made-dataset.ts";
import { type AtlasCosts, measureAtlas } from "./measure-atlas.ts";
import { type ComponentCosts, measureBare } from "./measure-bare.ts";
import { atlasTable, bareTable, ratioTable, verdictTable } from "./print-tables.ts";
import { serveBuild } from "./serve-build.ts";
import { writeDataset } from "./write-dataset.ts";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000,100000,1000000" },
    bare: { type: "string", default: "10000,100000,1000000" },
    shape: { type: "string", default: "few" },
    only: { type: "string", multiple: true, default: [] },
    data: { type: "string" },
    events: { type: "string" },
    out: { type: "string", default: join(tmpdir(), "dispatch-atlas-scale.json") },
  },
});

const numbers = (text: string) => text.split(",").filter(Boolean).map(Number);
const shape = options.shape as Shape;
if (!Object.hasOwn(SHAPES, shape)) throw new Error(`--shape is one of ${Object.keys(SHAPES)}`);

/** A browser for each, so that none is measured with what another has left behind. */
async function withBrowser<Done>(use: (browser: Browser) => Promise<Done>): Promise<Done> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: chromiumArguments(),
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const saidBy = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

/** @returns null, and says so, where the page cannot be measured */
async function measureFile(origin: string, file: string, events: number) {
  try {
    const address = `${origin}?data=scale/${basename(file)}`;
    return await withBrowser((browser) => measureAtlas(browser, address, events, options.only));
  } catch (fault) {
    console.log(`${events.toLocaleString("en")} events: not measured: ${saidBy(fault)}\n`);
    return null;
  }
}

interface Figures {
  readonly atlas: AtlasCosts[];
  readonly bare: Record<number, Readonly<Record<string, ComponentCosts>>>;
}

function print(costs: AtlasCosts): void {
  console.log(`${atlasTable(costs)}\n`);
  const verdicts = verdictsOn(costs);
  if (verdicts.length > 0) console.log(`${verdictTable(costs.events, verdicts)}\n`);
}

async function measureMade(figures: Figures): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dispatch-atlas-scale-"));
  const served = await serveBuild(folder);
  try {
    for (const size of numbers(options.sizes)) {
      const file = await writeDataset(folder, `made-${size}`, shape, size);
      const costs = await measureFile(served.origin, file, size);
      if (!costs) continue;
      figures.atlas.push(costs);
      print(costs);
    }
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureBareOnes(figures: Figures): Promise<void> {
  for (const size of numbers(options.bare)) {
    const bare = await withBrowser((browser) => measureBare(browser, shape, size));
    figures.bare[size] = bare;
    console.log(`${bareTable(size, bare)}\n`);
    const costs = figures.atlas.find(({ events }) => events === size);
    if (costs) console.log(`${ratioTable(size, "The whole page", ratiosOf(costs, bare))}\n`);
    const parts = partRatiosOf(bare, size);
    console.log(`${ratioTable(size, "The same work alone", parts)}\n`);
  }
}

async function measureOne(figures: Figures, data: string): Promise<void> {
  const served = await serveBuild(dirname(resolve(data)));
  const costs = await measureFile(served.origin, data, Number(options.events));
  await served.close();
  if (!costs) return;
  figures.atlas.push(costs);
  print(costs);
}

const figures: Figures = { atlas: [], bare: {} };
if (options.data) await measureOne(figures, options.data);
else {
  await measureMade(figures);
  await measureBareOnes(figures);
}
writeFileSync(options.out, `${JSON.stringify(figures, null, 1)}\n`);
console.log(`All figures: ${options.out}`);
