/** A random walk over explore: after every gesture nothing has gone wrong, and all that is shown agrees with the address. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { crowdedDataset } from "../../browser/support/crowded-dataset.ts";
import { settle, type Watched, watch } from "../support/watch.ts";
import { doGesture } from "./do-gesture.ts";
import { differences, type Expect, expectationsOf } from "./expected.ts";
import { type Gesture, gesturesOf, sayGesture } from "./gestures.ts";
import { lookAt } from "./look.ts";
import { shrink } from "./shrink.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), "utf8"));

/** What is walked over: the two that ship, and one that is counted. */
export const GROUNDS = {
  libya: () => read("libya-2019-04-06"),
  harbour: () => read("harbour"),
  crowd: () => crowdedDataset({ events: 900, relations: 40 }),
} as const;
export type Ground = keyof typeof GROUNDS;

/** So many from one opening: short enough to be walked again and again where one fails. */
export const ROUND = 100;
const MOST_REPLAYS = 60;
/** More faults than these are most often one. */
const MOST_FAULTS = 3;

interface Walk {
  readonly browser: Browser;
  readonly options: BrowserContextOptions;
  readonly ground: Ground;
  readonly seed: number;
  readonly steps: number;
}

export interface Walked {
  readonly steps: number;
  /** Each with the shortest list of gestures that was found to bring it about. */
  readonly faults: readonly string[];
}

/** The same seed walks the same way. */
export async function walk(journey: Walk): Promise<Walked> {
  const { seed, steps, ground } = journey;
  const dataset = GROUNDS[ground]();
  const expect = await expectationsOf(dataset);
  const faults: string[] = [];
  let walked = 0;
  for (let round = 0; walked < steps && faults.length < MOST_FAULTS; round++) {
    const gestures = gesturesOf(seed + round, Math.min(ROUND, steps - walked));
    const fault = await walkRound(journey, dataset, expect, gestures);
    walked += fault ? fault.at + 1 : gestures.length;
    if (fault) faults.push(await sayFault(journey, dataset, expect, gestures, fault, round));
  }
  return { steps: walked, faults };
}

interface Fault {
  /** After which gesture. */
  readonly at: number;
  readonly what: string;
}

async function sayFault(
  journey: Walk,
  dataset: unknown,
  expect: Expect,
  gestures: readonly Gesture[],
  { at, what }: Fault,
  round: number,
): Promise<string> {
  const fails = async (some: readonly Gesture[]) =>
    (await walkRound(journey, dataset, expect, some)) !== null;
  const short = await shrink(gestures.slice(0, at + 1), fails, MOST_REPLAYS);
  const told = short.map((gesture) => `  ${sayGesture(gesture)}`).join("\n");
  return `${journey.ground}, seed ${journey.seed + round}, gesture ${at + 1}: ${what}\n${short.length} gestures bring it about:\n${told}`;
}

/** From a page of its own. */
async function walkRound(
  { browser, options, ground }: Walk,
  dataset: unknown,
  expect: Expect,
  gestures: readonly Gesture[],
): Promise<Fault | null> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const watched = await watch(page);
    await page.goto(`./${await addressOf(page, ground, dataset)}`);
    await settle(page);
    for (const [at, gesture] of gestures.entries()) {
      const what = await step(page, watched, expect, gesture);
      if (what) return { at, what };
    }
    return null;
  } finally {
    await context.close();
  }
}

async function addressOf(page: Page, ground: Ground, dataset: unknown): Promise<string> {
  if (ground === "libya") return "";
  if (ground === "harbour") return "?data=data/harbour.json";
  await page.route("**/made-for-tests/crowd.json", (route) => route.fulfill({ json: dataset }));
  return "?data=made-for-tests/crowd.json";
}

/** What comes with a frame or a moment's rest may be waited for; what has not come by then does not come. */
const PATIENCE_MS = 15_000;

/** So long a gesture may take that waits for the page. */
const HANG_MS = 60_000;

/** @throws where it does not end: a walk that hangs tells nobody at which gesture */
async function inTime(done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${HANG_MS} ms`)), HANG_MS);
  });
  await Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** @returns what is wrong after it; null where nothing is */
async function step(
  page: Page,
  watched: Watched,
  expect: Expect,
  gesture: Gesture,
): Promise<string | null> {
  try {
    await inTime(doGesture(page, gesture));
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = differences(await lookAt(page), expect);
      const faults = watched.takeFaults();
      if (faults.length > 0) return faults.join("\n");
      if (found.length === 0) return null;
      if (Date.now() > until) return found.join("\n");
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  } catch (fault) {
    return `${sayGesture(gesture)} could not be done: ${fault}`;
  }
}
