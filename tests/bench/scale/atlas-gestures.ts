/** What a hand does to the atlas, by role and name, so that it holds whatever draws the views. */
import type { Locator, Page } from "@playwright/test";
import { en } from "../../../src/i18n/en.ts";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";
import type { Shows } from "./read-recording.ts";

export interface Gesture {
  readonly name: string;
  /** The input whose answer is measured, and what has to change. */
  readonly input: string;
  readonly shows: Shows;
  /** Gets everything in place, unmeasured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly steps: number;
  readonly step: (page: Page, index: number) => Promise<void>;
  /** Puts everything back, unmeasured. */
  readonly leave?: (page: Page) => Promise<void>;
  /** Steps follow each other as a hand's do, without waiting for the picture to settle. */
  readonly isFlowing?: boolean;
}

const WORDS = FILTER_WORDS.en;
const { regions } = en;

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function boxOf(one: Locator) {
  const box = await one.first().boundingBox();
  if (!box) throw new Error("not there");
  return box;
}

/** Where on the strip something is, as a part of its width; in the middle of its height, off the axis. */
async function stripAt(page: Page, part: number) {
  const strip = await boxOf(page.getByRole("group", { name: "All events over time" }));
  return { x: strip.x + strip.width * part, y: strip.y + 20 };
}

async function brush(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await stripAt(page, from), await stripAt(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

/** Takes every filter off. */
async function clear(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  const button = page.getByRole("button", { name: /^Clear/ });
  for (const one of await button.all()) await one.click({ timeout: 2000 }).catch(() => {});
}

/** Takes hold of a brush's middle and moves by a pixel or two at each step, as a hand does. */
const brushStep: Gesture = {
  name: "brush step",
  input: "pointermove",
  shows: "status",
  steps: 60,
  isFlowing: true,
  async prepare(page) {
    await brush(page, 0.4, 0.55);
    await settle(page);
    const hold = await stripAt(page, 0.47);
    await page.mouse.move(hold.x, hold.y);
    await settle(page);
    await page.mouse.down();
    await settle(page);
  },
  async step(page, index) {
    const { x, y } = await stripAtOnce(page, 0.47);
    await page.mouse.move(x + 2 * index, y);
  },
  async leave(page) {
    await page.mouse.up();
    await settle(page);
    await clear(page);
  },
};

const spots = new WeakMap<Page, Spot>();
/** The same without asking the page, which would take its time. */
async function stripAtOnce(page: Page, part: number) {
  const spot = spots.get(page) ?? (await stripAt(page, part));
  spots.set(page, spot);
  return spot;
}

const brushRelease: Gesture = {
  name: "brush release",
  input: "pointerup",
  shows: "status",
  steps: 6,
  step: (page, index) => brush(page, 0.15 + 0.1 * index, 0.27 + 0.1 * index),
  leave: clear,
};

async function openKinds(page: Page) {
  await region(page, regions.filters)
    .locator("summary")
    .filter({ hasText: regions.filters })
    .click({ timeout: 5000 });
  await region(page, regions.filters)
    .locator("summary")
    .filter({ hasText: WORDS.kind })
    .click({ timeout: 5000 });
}

const kindToggle: Gesture = {
  name: "kind toggle",
  input: "click",
  shows: "status",
  steps: 10,
  prepare: openKinds,
  async step(page, index) {
    const group = region(page, regions.filters)
      .getByRole("group", { name: WORDS.kind, exact: true })
      .last();
    await group
      .getByRole("checkbox")
      .nth(index % 5)
      .click({ timeout: 60_000 });
  },
  async leave(page) {
    await page.keyboard.press("Escape");
    await clear(page);
  },
};

const searchFirst: Gesture = {
  name: "search, first letter",
  input: "input",
  shows: "status",
  steps: 1,
  prepare: (page) => page.getByRole("searchbox").first().click(),
  step: (page) => page.keyboard.press("s"),
};

const searchNext: Gesture = {
  name: "search, next letter",
  input: "input",
  shows: "status",
  steps: 8,
  async step(page, index) {
    await page.keyboard.press(
      ["h", "a", "Backspace", "Backspace", "e", "i", "Backspace", "l"][index] ?? "a",
    );
  },
  leave: (page) => page.getByRole("searchbox").first().fill(""),
};

const selectByKey: Gesture = {
  name: "select by key",
  input: "keydown",
  shows: "anything",
  steps: 12,
  async prepare(page) {
    await region(page, regions.events)
      .getByRole("row")
      .nth(5)
      .getByRole("button")
      .first()
      .click({ timeout: 5000 });
  },
  step: (page) => page.keyboard.press("j"),
  leave: (page) => page.keyboard.press("Escape"),
};

/** From one mark or group of the map to the next, past what is not in its frame. */
const hoverMark: Gesture = {
  name: "hover mark",
  input: "pointermove",
  shows: "anything",
  steps: 16,
  async prepare(page) {
    const buttons = await mapGround(page).getByRole("button").all();
    const boxes = await Promise.all(buttons.slice(0, 60).map((button) => button.boundingBox()));
    const middles = boxes.flatMap((box) =>
      box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [],
    );
    const map = await boxOf(region(page, regions.map));
    const inside = middles.filter(
      ({ x, y }) => x > map.x + 260 && x < map.x + map.width && y > map.y && y < map.y + map.height,
    );
    if (inside.length < 2) throw new Error("no marks on the map");
    marks.set(page, inside);
  },
  async step(page, index) {
    const found = marks.get(page) ?? [];
    const { x, y } = found[index % found.length] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
  },
};

interface Spot {
  readonly x: number;
  readonly y: number;
}
const marks = new WeakMap<Page, readonly Spot[]>();

const hoverActor: Gesture = {
  name: "hover actor",
  input: "pointermove",
  shows: "anything",
  steps: 12,
  async step(page, index) {
    const actors = region(page, regions.factions).getByRole("button", { name: /\d events?$/ });
    const box = await boxOf(actors.nth(1 + (index % 6)));
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
  },
  leave: (page) => page.mouse.move(2, 2),
};

const mapGround = (page: Page) =>
  region(page, regions.map).getByRole("group", { name: /^Map of the events/ });

const mapPan: Gesture = {
  name: "map pan",
  input: "keydown",
  shows: "anything",
  steps: 10,
  prepare: (page) => mapGround(page).focus({ timeout: 5000 }),
  step: (page, index) => page.keyboard.press(index % 2 ? "ArrowRight" : "ArrowLeft"),
};

const mapZoom: Gesture = {
  name: "map zoom",
  input: "keydown",
  shows: "anything",
  steps: 8,
  prepare: (page) => mapGround(page).focus({ timeout: 5000 }),
  step: (page, index) => page.keyboard.press(index % 4 < 2 ? "+" : "-"),
};

async function tableSpot(page: Page) {
  const table = page.getByRole("table", { name: regions.events });
  await table.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await boxOf(table);
  const view = page.viewportSize();
  return {
    x: box.x + box.width / 2,
    y: Math.min(Math.max(box.y, 0) + 120, (view?.height ?? 900) - 40),
  };
}

const tableScroll: Gesture = {
  name: "table scroll",
  input: "wheel",
  shows: "anything",
  steps: 20,
  async prepare(page) {
    const { x, y } = await tableSpot(page);
    await page.mouse.move(x, y);
  },
  step: (page, index) => page.mouse.wheel(0, index < 14 ? 400 : -400),
};

const tableSort: Gesture = {
  name: "table sort",
  input: "click",
  shows: "anything",
  steps: 6,
  prepare: async (page) => void (await tableSpot(page)),
  async step(page, index) {
    const name = ["Event", "Place", "Time"][index % 3] ?? "Time";
    const head = page
      .getByRole("table", { name: regions.events })
      .getByRole("columnheader", { name });
    await head.getByRole("button").click({ timeout: 60_000 });
  },
};

export const GESTURES: readonly Gesture[] = [
  searchFirst,
  searchNext,
  brushStep,
  brushRelease,
  kindToggle,
  selectByKey,
  hoverMark,
  hoverActor,
  mapPan,
  mapZoom,
  tableScroll,
  tableSort,
];

/** The pointer on nothing, the page at its top. */
export async function rest(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.evaluate(() => window.scrollTo(0, 0));
  await settle(page);
}

/** Nothing has changed for a fifth of a second; two minutes are the most that is waited for. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.recorder.still(200, 120_000));
}
