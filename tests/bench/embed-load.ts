/**
 * How fast an embed shows and answers in an article on a phone: `npm run bench:embed`, after a build. A processor four times
 * slower and a network as Lighthouse's "Slow 4G" (1,638.4 kbit/s, a round trip of 150 ms), and as the "Slow 4G" of Chromium's
 * tools, which puts 562.5 ms before each answer; everything is sent gzipped. Times run from the article's own navigation.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import { chromiumArguments } from "../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";
import { serveArticle } from "../browser/embed/article-server.ts";

const RUNS = 5;
const EVENT = "phone-call";
/** What an embed promises on the slowed machine, in milliseconds. */
const LIMITS: Partial<Times> = {
  picture: 2500,
  pictureInFrame: 2500,
  answer: 4000,
  answerInFrame: 4000,
};

interface Conditions {
  readonly name: string;
  readonly slowDown: number;
  /** In milliseconds before each answer, and bytes a second; null for the machine's own. */
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

const kbit = (number: number) => (number * 1024) / 8;
const CONDITIONS: readonly Conditions[] = [
  { name: "this machine", slowDown: 1, network: null },
  {
    name: "4x slower, Lighthouse's Slow 4G",
    slowDown: 4,
    network: { latency: 150, down: kbit(1600), up: kbit(675) },
  },
  {
    name: "4x slower, DevTools' Slow 4G",
    slowDown: 4,
    network: { latency: 562.5, down: kbit(1440), up: kbit(675) },
  },
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const PACKED = [".html", ".js", ".css", ".json", ".svg"];

/** Serves the build as a web server on the network does: gzipped, and kept by the browser. */
async function serveBuild() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      const body = readFileSync(join("dist", file));
      const isPacked = PACKED.includes(extname(file));
      response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
      response.setHeader("Cache-Control", "max-age=600");
      if (isPacked) response.setHeader("Content-Encoding", "gzip");
      response.end(isPacked ? gzipSync(body, { level: 9 }) : body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

interface Times {
  /** The plain frame: until borders and a mark on the map have been painted, if only by what stands in for the live map. */
  readonly picture: number;
  /** The same from the frame's own navigation. */
  readonly pictureInFrame: number;
  /** The script, with the article's own picture until then: until the live map has been painted. */
  readonly map: number;
  /** Until a selection that the article asked for from the start was carried out and told. */
  readonly answer: number;
  /** The same from the frame's own navigation. */
  readonly answerInFrame: number;
}

/** What is measured in one article. */
const SNIPPETS = [
  { page: "iframe", names: ["picture", "pictureInFrame"] },
  { page: "script", names: ["map", "answer", "answerInFrame"] },
] as const satisfies readonly { page: string; names: readonly (keyof Times)[] }[];

/** Runs in every frame: notes the first picture in the atlas's, and asks and listens in the article's. */
function watch(event: string): void {
  if (window.parent !== window) {
    // Not asked for in every frame: that would make the browser draw frames that it has no need for.
    const watchFor = (name: string, selector: string) => {
      const tell = () => window.parent.postMessage({ [name]: Date.now() }, "*");
      const look = () => {
        if (!document.querySelector(".map path") || !document.querySelector(selector)) return;
        observer.disconnect();
        // The frame after next begins when the one that they are drawn in has been painted.
        requestAnimationFrame(() => requestAnimationFrame(tell));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    };
    window.parent.postMessage({ frame: performance.timeOrigin }, "*");
    watchFor("picture", ".first-picture .map-mark__sign");
    watchFor("map", "button.map-mark");
    return;
  }
  const times = { picture: 0, pictureInFrame: 0, map: 0, answer: 0, answerInFrame: 0 };
  Object.assign(window, { times });
  let frame = 0;
  window.addEventListener("message", ({ data }) => {
    if (data?.frame) frame = data.frame;
    if (data?.map) times.map ||= data.map - performance.timeOrigin;
    if (!data?.picture) return;
    times.picture ||= data.picture - performance.timeOrigin;
    times.pictureInFrame ||= data.picture - frame;
  });
  document.addEventListener("atlas:selected", () => {
    times.answer ||= Date.now() - performance.timeOrigin;
    times.answerInFrame ||= Date.now() - frame;
  });
  const ask = () => {
    const atlas = window.DispatchAtlas?.find(
      document.querySelector<HTMLElement>("[data-dispatch-atlas]") ?? "",
    );
    if (atlas) atlas.select(event);
    else setTimeout(ask, 20);
  };
  ask();
}

async function shape(page: Page, { slowDown, network }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await session.send("Network.enable");
  if (network)
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down,
      uploadThroughput: network.up,
    });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const build = await serveBuild();
const served = await serveArticle({
  address: `${build.origin}/?view=embed`,
  script: `${build.origin}/embed.js`,
});
const browser = await chromium.launch({
  executablePath: findChromium() ?? "",
  args: [
    ...chromiumArguments({ off: ["IsolateOrigins", "site-per-process"] }),
    // Article and atlas in one process, so that what slows the one slows the other.
    "--disable-site-isolation-trials",
  ],
});

async function measure(conditions: Conditions): Promise<Times> {
  const times: Partial<Times>[] = [];
  for (const { page, names } of SNIPPETS) times.push(await visit(page, names, conditions));
  return Object.assign({}, ...times);
}

async function visit(
  article: string,
  names: readonly (keyof Times)[],
  conditions: Conditions,
): Promise<Partial<Times>> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  // The runner that this is started with marks functions so.
  await page.addInitScript("globalThis.__name = (one) => one");
  await page.addInitScript(watch, EVENT);
  await shape(page, conditions);
  await page.goto(`${served.origin}/${article}`, { waitUntil: "commit" });
  const handle = await page.waitForFunction(
    (wanted) => {
      const { times } = window as unknown as { times?: Times };
      return times && wanted.every((name) => times[name]) ? times : null;
    },
    names,
    { timeout: 60_000 },
  );
  const all = await handle.jsonValue();
  await context.close();
  return Object.fromEntries(names.map((name) => [name, all?.[name]]));
}

/** A figure's median with its limit, and how many times its round's unthrottled figure it is (the median of the rounds). */
function describe(name: keyof Times, runs: readonly Times[], bases: readonly Times[]): string {
  const ratios = runs.map((run, round) => run[name] / (bases[round]?.[name] ?? Number.NaN));
  const isSlowed = runs !== bases;
  const most = LIMITS[name];
  const limit = isSlowed && most !== undefined ? ` of ${most}` : "";
  const ratio = isSlowed ? `, ${median(ratios).toFixed(1)}x` : "";
  return `${Math.round(median(runs.map((run) => run[name])))}${limit} ms${ratio}`;
}

// Every round measures each condition once, so that a machine which is busy for a while slows all of them.
const measured: Times[][] = CONDITIONS.map(() => []);
for (let round = 0; round < RUNS; round++)
  for (const [at, conditions] of CONDITIONS.entries())
    measured[at]?.push(await measure(conditions));
const bases = measured[0] ?? [];
for (const [at, { name }] of CONDITIONS.entries()) {
  const runs = measured[at] ?? [];
  const say = (figure: keyof Times) => describe(figure, runs, bases);
  console.log(
    `${name}, from the article's navigation (from the frame's own); median of ${RUNS}:\n` +
      `  first picture ${say("picture")} (${say("pictureInFrame")})\n` +
      `  live map ${say("map")}\n` +
      `  answers ${say("answer")} (${say("answerInFrame")})`,
  );
}
await browser.close();
await served.close();
build.close();
