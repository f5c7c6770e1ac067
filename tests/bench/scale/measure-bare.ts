/** Measures the bare components on the events of a made-up dataset, each in a page of its own. */
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { edtfToInterval, parseEdtf } from "../../../src/model/edtf.ts";
import { must } from "../../../src/model/result.ts";
import { parseZone } from "../../../src/model/zone.ts";
import { COLUMN_NAMES, type Step } from "./bare/component.ts";
import type { ComponentName } from "./bare/page.ts";
import { makeDataset, type Shape } from "./made-dataset.ts";
import { type Costs, watchCosts } from "./page-costs.ts";
import { type Spread, spreadOf } from "./read-recording.ts";

export const COMPONENT_NAMES = [
  "vis-timeline, stacked",
  "vis-timeline, clustered",
  "Leaflet canvas",
  "markercluster",
  "supercluster",
  "crossfilter2",
  "the atlas's counts",
  "the atlas's groups",
] as const satisfies readonly ComponentName[];

const STEPS: readonly Step[] = ["brush", "toggle", "zoom", "pan"];
const ROUNDS = 6;
/** What takes longer than this is not waited for. */
const PATIENCE = 120_000;

/** In milliseconds to the painted frame, and of the main thread. */
export interface StepCost {
  readonly shown: Spread | null;
  readonly main: number;
}
export type ComponentCosts = Partial<
  Record<Step | "open", StepCost | { readonly missing: string }>
>;

/** The columns one after another, as 64-bit floats. */
function columnsOf(shape: Shape, count: number): Buffer {
  const { head, events } = makeDataset(shape, count);
  const zone = must(parseZone(head.zone));
  const places = new Map(head.places.map(({ id, lonLat }) => [id as string, lonLat]));
  const sides = head.factions.map(({ id }) => id as string);
  const actors = new Map(head.actors.map(({ id, faction }) => [id as string, faction as string]));
  const kinds: string[] = [];
  const values = new Float64Array(count * COLUMN_NAMES.length);
  let row = 0;
  for (const event of events()) {
    if ("accounts" in event) continue;
    const { start, end } = edtfToInterval(must(parseEdtf(event.when.edtf)), zone);
    const { where } = event;
    const isPoint = where.extent === "point" || where.extent === "near";
    const lonLat = isPoint ? places.get(where.place) : undefined;
    if (!kinds.includes(event.kind)) kinds.push(event.kind);
    const side = sides.indexOf(actors.get(event.participants[0]?.actor ?? "") ?? "");
    const cells = [start, end, lonLat?.[0] ?? Number.NaN, lonLat?.[1] ?? Number.NaN];
    for (const [at, cell] of [...cells, side, kinds.indexOf(event.kind)].entries())
      values[at * count + row] = cell;
    row++;
  }
  return Buffer.from(values.buffer);
}

/** The same events as records, piece by piece. */
function* recordsOf(shape: Shape, count: number): Generator<string> {
  const { head, events } = makeDataset(shape, count);
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let before = "";
  for (const event of events()) {
    yield before + JSON.stringify(event);
    before = ",";
  }
  yield "]}";
}

function barePage(columns: Buffer, records: () => Iterable<string>): Plugin {
  return {
    name: "bare-components",
    configureServer({ middlewares }) {
      middlewares.use("/columns.bin", (_request, response) => response.end(columns));
      middlewares.use("/dataset.json", (_request, response) => {
        Readable.from(records()).pipe(response);
      });
      middlewares.use("/bare", (_request, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(
          '<!doctype html><main style="width: 1000px; height: 500px"></main><script type="module" src="/tests/bench/scale/bare/page.ts"></script>',
        );
      });
    },
  };
}

async function serve(shape: Shape, count: number): Promise<ViteDevServer> {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    publicDir: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: `${root}node_modules/.vite/bare-components`,
    optimizeDeps: { entries: ["tests/bench/scale/bare/page.ts"] },
    build: { target: "es2022" },
    plugins: [barePage(columnsOf(shape, count), () => recordsOf(shape, count))],
    server: { port: 0, hmr: false, watch: null },
  });
  return server.listen();
}

export async function measureBare(
  browser: Browser,
  shape: Shape,
  count: number,
  names: readonly ComponentName[] = COMPONENT_NAMES,
): Promise<Readonly<Record<string, ComponentCosts>>> {
  const server = await serve(shape, count);
  const address = `${server.resolvedUrls?.local[0]}bare`;
  const found: Record<string, ComponentCosts> = {};
  try {
    for (const name of names) found[name] = await measureComponent(browser, address, name);
  } finally {
    await server.close();
  }
  return found;
}

async function measureComponent(
  browser: Browser,
  address: string,
  name: ComponentName,
): Promise<ComponentCosts> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const costs: ComponentCosts = {};
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "bare" in window, null, { timeout: 60_000 });
    await page.evaluate(() => window.bare.load());
    const watch = await watchCosts(browser, page);
    costs.open = await costOf(watch, 1, () => page.evaluate((one) => window.bare.open(one), name));
    if ("missing" in costs.open) return costs;
    for (const step of STEPS) {
      const cost = await costOf(watch, ROUNDS, (round) => take(page, step, round));
      if (!("shown" in cost) || cost.shown) costs[step] = cost;
      if ("missing" in cost) break;
    }
  } finally {
    await context.close();
  }
  return costs;
}

const YEAR = 365.25 * 86_400_000;

/** Windows of some years, moved by days; kinds by turns. */
function take(page: Page, step: Step, round: number): Promise<number | null> {
  const from = 30 * YEAR + round * 30 * 86_400_000;
  const values =
    step === "brush" ? [from, from + 5 * YEAR] : step === "toggle" ? [round % 5] : [round];
  return page.evaluate(([name, given]) => window.bare.step(name, ...given), [
    step,
    values,
  ] as const);
}

/** Impatient: where a step takes too long, that is said, and nothing more is asked of the page. */
async function costOf(
  costs: Costs,
  rounds: number,
  act: (round: number) => Promise<number | null>,
): Promise<StepCost | { readonly missing: string }> {
  const times: (number | null)[] = [];
  const before = await costs.mainTime();
  for (let round = 0; round < rounds; round++) {
    const late = new Promise<"late">((resolve) => setTimeout(resolve, PATIENCE, "late").unref());
    const time = await Promise.race([act(round), late]).catch((fault: Error) => fault);
    if (time === "late") return { missing: `not done in ${PATIENCE / 1000} s` };
    if (time instanceof Error) return { missing: time.message.split("\n")[0] ?? "" };
    times.push(time);
    if (time === null) break;
  }
  return { shown: spreadOf(times), main: ((await costs.mainTime()) - before) / rounds };
}
