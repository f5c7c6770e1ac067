/** Opens a dataset in the built page, and measures what a hand does to it. */
import type { Browser, Page } from "@playwright/test";
import { GESTURES, type Gesture, rest, settle } from "./atlas-gestures.ts";
import {
  type Costs,
  type LongestTask,
  longestTaskDuring,
  type Memory,
  watchCosts,
} from "./page-costs.ts";
import { responsesTo, type Spread, spreadOf } from "./read-recording.ts";
import { installRecorder } from "./recorder.ts";

/** What a gesture costs, in milliseconds; or why it could not be made. */
export type GestureCost =
  | {
      /** From the input to the frame that shows it; null where it was never shown. */
      readonly shown: Spread | null;
      readonly settled: Spread | null;
      /** Processor time of the main thread a step. */
      readonly main: number;
    }
  | { readonly missing: string };

export interface AtlasCosts {
  readonly events: number;
  /** From the navigation to the first frame in which the page is settled and says how many events there are. */
  readonly opening: number;
  readonly openingMain: number;
  readonly longest: LongestTask;
  readonly memory: Memory;
  /** After all gestures. */
  readonly memoryAfter: Memory;
  readonly gestures: Readonly<Record<string, GestureCost>>;
}

const OPENING_LIMIT = 300_000;

/** @param only names of gestures; all where there are none */
export async function measureAtlas(
  browser: Browser,
  address: string,
  events: number,
  only: readonly string[] = [],
): Promise<AtlasCosts> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    // What runs this script gives functions their names so.
    await page.addInitScript("globalThis.__name = (one) => one");
    await page.addInitScript(installRecorder);
    const costs = await watchCosts(page);
    let opening = Number.NaN;
    const longest = await longestTaskDuring(browser, page, async () => {
      opening = await open(page, address, events);
    });
    const openingMain = await costs.mainTime();
    await settle(page);
    const memory = await costs.memory();
    const idle = await idleTime(page, costs);
    const gestures: Record<string, GestureCost> = {};
    for (const gesture of GESTURES)
      if (only.length === 0 || only.includes(gesture.name))
        gestures[gesture.name] = await measureGesture(page, costs, gesture, idle);
    const memoryAfter = await costs.memory();
    return { events, opening, openingMain, longest, memory, memoryAfter, gestures };
  } finally {
    await context.close();
  }
}

async function open(page: Page, address: string, events: number): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    () => document.documentElement?.dataset.atlas?.match(/ready|error/),
    null,
    { timeout: OPENING_LIMIT },
  );
  const state = await page.evaluate(() => document.documentElement.dataset.atlas);
  if (state !== "ready") throw new Error(`the page says "${state}"`);
  await settle(page);
  const { frames } = await page.evaluate(() => window.recorder.stop());
  const count = events.toLocaleString("en");
  const first = frames.find(({ isReady, status }) => isReady && status.includes(count));
  if (!first) throw new Error(`the page never said ${count}; last: ${frames.at(-1)?.status}`);
  return first.at;
}

/** What the recorder itself costs the main thread, in milliseconds a millisecond. */
async function idleTime(page: Page, costs: Costs): Promise<number> {
  await page.evaluate(() => window.recorder.start());
  const [before, from] = [await costs.mainTime(), performance.now()];
  await page.waitForTimeout(1000);
  const idle = (await costs.mainTime()) - before;
  const passed = performance.now() - from;
  await page.evaluate(() => window.recorder.stop());
  return idle / passed;
}

async function measureGesture(
  page: Page,
  costs: Costs,
  gesture: Gesture,
  idle: number,
): Promise<GestureCost> {
  try {
    await rest(page);
    await gesture.prepare?.(page);
    await settle(page);
    await page.evaluate(() => window.recorder.start());
    const [before, from] = [await costs.mainTime(), performance.now()];
    for (let index = 0; index < gesture.steps; index++) {
      await gesture.step(page, index);
      if (!gesture.isFlowing) await settle(page);
    }
    await settle(page);
    const spent = (await costs.mainTime()) - before - idle * (performance.now() - from);
    const recording = await page.evaluate(() => window.recorder.stop());
    await gesture.leave?.(page);
    await settle(page);
    const responses = responsesTo(recording, gesture.input, gesture.shows);
    return {
      shown: spreadOf(responses.map(({ shown }) => shown)),
      settled: spreadOf(responses.map(({ settled }) => settled)),
      main: spent / gesture.steps,
    };
  } catch (fault) {
    await gesture.leave?.(page).catch(() => {});
    const [line = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n");
    return { missing: line };
  }
}
