/**
 * What the ground of the map costs by itself: `tsx tests/bench/ground-moves.ts [CHECKOUT …]`, by default of this one; where
 * several are named, each is measured in the same run, by turns. A page has a map with nothing but the ground. For a pan of 200
 * pixels and for a step of the zoom, in ms: of the page's main thread, and of all of the browser's processes, beyond what the
 * page costs at rest.
 */
import { type Browser, chromium, type Page } from "@playwright/test";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { chromiumArguments } from "../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";

const ROUNDS = 3;
const STEPS = 12;
const SIZE = { width: 1000, height: 700 };

/** Latitude, longitude, zoom: at the densest coasts too. */
const FRAMES: Readonly<Record<string, readonly [number, number, number]>> = {
  "Tripoli, zoom 7": [32.9, 13.2, 7],
  "Norway's fjords, zoom 7": [61, 6, 7],
  "Tripoli, zoom 9": [32.9, 13.2, 9],
};

/** What the page of the bench runs; a checkout without finer ground has none of the second part. */
const HARNESS = `
import "/src/ui/tokens.css";
import { createFrame, createLeaflet } from "/src/views/map/leaflet-map.ts";
import { drawBase } from "/src/views/map/base-layer.ts";
import { decodeBaseMap } from "/src/model/base-map.ts";

const { frame, canvas } = createFrame(document.querySelector("main"));
frame.style.cssText = "width: ${SIZE.width}px; height: ${SIZE.height}px";
const base = decodeBaseMap(await (await fetch("/data/base-map.json")).json(), ["LY"]);
const map = createLeaflet(canvas);
const finer = Object.values(import.meta.glob("/src/surfaces/binding/refine-ground.ts"))[0];
let ground = null;
window.bench = {
  async open(lat, lon, zoom) {
    map.invalidateSize({ animate: false });
    map.setView([lat, lon], zoom, { animate: false });
    ground ??= drawBase(map, base);
    if (!finer) return;
    const { refineBy } = await finer();
    const bounds = map.getBounds();
    const now = {
      lonLat: [lon, lat],
      zoom,
      bounds: [[bounds.getWest(), bounds.getSouth()], [bounds.getEast(), bounds.getNorth()]],
    };
    const drawn = await refineBy("base-map", base)(now, () => ground.redraw());
    if (drawn === null) return;
    ground.refine(drawn);
    drawn.look(now);
  },
  pan: (step) => map.panBy([step % 2 ? -200 : 200, 0], { animate: false }),
  zoom: (step) => map.setZoom(map.getZoom() + (step % 2 ? -1 : 1), { animate: false }),
  rest: () => {},
};
`;

declare global {
  interface Window {
    bench: {
      readonly open: (lat: number, lon: number, zoom: number) => Promise<void>;
      readonly pan: (step: number) => void;
      readonly zoom: (step: number) => void;
      readonly rest: () => void;
    };
  }
}

type Move = "pan" | "zoom" | "rest";

interface Cost {
  readonly main: number;
  readonly all: number;
}

function harness(): Plugin {
  return {
    name: "ground-bench",
    resolveId: (id) => (id === "/harness.js" ? id : null),
    load: (id) => (id === "/harness.js" ? HARNESS : null),
    configureServer({ middlewares }) {
      middlewares.use("/bench", (_request, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(
          '<!doctype html><main></main><script type="module" src="/harness.js"></script>',
        );
      });
    },
  };
}

function serve(root: string): Promise<ViteDevServer> {
  const server = createServer({
    root,
    configFile: false,
    publicDir: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: `${root}/node_modules/.vite/ground-bench`,
    plugins: [harness()],
    server: { port: 0, hmr: false, watch: null },
  });
  return server.then((made) => made.listen());
}

/** Milliseconds a step. */
async function costOf(browser: Browser, page: Page, move: Move): Promise<Cost> {
  const [own, whole] = await Promise.all([
    page.context().newCDPSession(page),
    browser.newBrowserCDPSession(),
  ]);
  await own.send("Performance.enable");
  const spent = async (): Promise<Cost> => {
    const { metrics } = await own.send("Performance.getMetrics");
    const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
    const all = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    const main = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
    return { main: main * 1000, all: all * 1000 };
  };
  const before = await spent();
  await page.evaluate(
    async ([name, steps]) => {
      for (let step = 0; step < steps; step += 1) {
        window.bench[name](step);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    },
    [move, STEPS] as const,
  );
  const after = await spent();
  return { main: (after.main - before.main) / STEPS, all: (after.all - before.all) / STEPS };
}

async function measure(browser: Browser, address: string, at: readonly [number, number, number]) {
  const page = await browser.newPage({
    serviceWorkers: "block",
    viewport: SIZE,
    reducedMotion: "reduce",
  });
  await page.goto(`${address}bench`);
  await page.waitForFunction(() => "bench" in window);
  await page.evaluate((frame) => window.bench.open(...frame), at);
  await page.waitForLoadState("networkidle");
  // The first are dearer: what they have made is kept.
  for (const move of ["pan", "zoom"] as const) await costOf(browser, page, move);
  const rest = await costOf(browser, page, "rest");
  const costs = [];
  for (const move of ["pan", "zoom"] as const) {
    const { main, all } = await costOf(browser, page, move);
    costs.push({ main: main - rest.main, all: all - rest.all });
  }
  await page.close();
  return costs;
}

/** The least of the rounds: what else the machine does makes each dearer, and none cheaper. */
function least(costs: readonly Cost[]): string {
  const of = (key: keyof Cost) => Math.min(...costs.map((cost) => cost[key])).toFixed(0);
  return `${of("main")} (${of("all")})`;
}

const roots = process.argv.slice(2);
const servers = await Promise.all((roots.length > 0 ? roots : [process.cwd()]).map(serve));
const browser = await chromium.launch({
  executablePath: findChromium() ?? "",
  args: chromiumArguments(),
});
for (const [name, frame] of Object.entries(FRAMES)) {
  const costs = servers.map((): Cost[][] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, server] of servers.entries())
      costs[index]?.push(await measure(browser, server.resolvedUrls?.local[0] ?? "", frame));
  for (const [index, { config }] of servers.entries()) {
    const [pan, zoom] = [0, 1].map((move) =>
      least((costs[index] ?? []).flatMap((round) => round[move] ?? [])),
    );
    console.log(`${name}, ${config.root}: pan ${pan} ms, zoom step ${zoom} ms`);
  }
}
await browser.close();
await Promise.all(servers.map((server) => server.close()));
