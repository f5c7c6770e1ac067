/** Opens a dataset in the built page, and measures what a hand does to it. */
import { setTimeout as pass } from "node:timers/promises";
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
      /** Processor time of a step: of the main thread, and of all of the browser's processes. */
      readonly main: number;
      readonly whole: number;
    }
  | { readonly missing: string };

export interface AtlasCosts {
  readonly events: number;
  /** From the navigation to the first frame in which the page is settled and says how many events there are. */
  readonly opening: number;
  readonly openingMain: number;
  readonly openingWhole: number;
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
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    // What runs this script gives functions their names so.
    await page.addInitScript("globalThis.__name = (one) => one");
    await page.addInitScript(installRecorder);
    const costs = await watchCosts(browser, page);
    const before = await costs.wholeTime();
    let opening = Number.NaN;
    const longest = await longestTaskDuring(browser, page, async () => {
      opening = await open(page, address, events);
    });
    const openingMain = await costs.mainTime();
    const openingWhole = (await costs.wholeTime()) - before;
    await settle(page);
    const memory = await costs.memory();
    const idle = await idleTime(page, costs);
    const gestures: Record<string, GestureCost> = {};
    for (const gesture of GESTURES)
      if (only.length === 0 || only.includes(gesture.name))
        gestures[gesture.name] = await measureGesture(page, costs, gesture, idle);
    const memoryAfter = await costs.memory();
    return { events, opening, openingMain, openingWhole, longest, memory, memoryAfter, gestures };
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

interface Spent {
  readonly main: number;
  readonly whole: number;
}

/** Processor time while `act` runs, and how long that took. */
async function spentOn(
  costs: Costs,
  act: () => Promise<void>,
): Promise<Spent & { passed: number }> {
  const [main, whole, from] = [await costs.mainTime(), await costs.wholeTime(), performance.now()];
  await act();
  const passed = performance.now() - from;
  return {
    main: (await costs.mainTime()) - main,
    whole: (await costs.wholeTime()) - whole,
    passed,
  };
}

/** Nothing is waited for: what a page costs in this time by itself is what is measured. */
const IDLE_MS = 1000;

/** What the page and its recorder cost while nothing happens, in milliseconds a millisecond. */
async function idleTime(page: Page, costs: Costs): Promise<Spent> {
  await page.evaluate(() => window.recorder.start());
  const { main, whole, passed } = await spentOn(costs, () => pass(IDLE_MS));
  await page.evaluate(() => window.recorder.stop());
  return { main: main / passed, whole: whole / passed };
}

async function measureGesture(
  page: Page,
  costs: Costs,
  gesture: Gesture,
  idle: Spent,
): Promise<GestureCost> {
  try {
    await rest(page);
    await gesture.prepare?.(page);
    await settle(page);
    await page.evaluate(() => window.recorder.start());
    const spent = await spentOn(costs, async () => {
      for (let index = 0; index < gesture.steps; index++) {
        await gesture.step(page, index);
        if (!gesture.isFlowing) await settle(page);
      }
      await settle(page);
    });
    const recording = await page.evaluate(() => window.recorder.stop());
    await gesture.leave?.(page);
    await settle(page);
    const responses = responsesTo(recording, gesture.input, gesture.shows);
    return {
      shown: spreadOf(responses.map(({ shown }) => shown)),
      settled: spreadOf(responses.map(({ settled }) => settled)),
      main: (spent.main - idle.main * spent.passed) / gesture.steps,
      whole: (spent.whole - idle.whole * spent.passed) / gesture.steps,
    };
  } catch (fault) {
    await gesture.leave?.(page).catch(() => {});
    const [line = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n");
    return { missing: line };
  }
}
