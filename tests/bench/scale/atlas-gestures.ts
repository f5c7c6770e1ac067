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
    .click({ timeout: 30_000 });
  await region(page, regions.filters)
    .locator("summary")
    .filter({ hasText: WORDS.kind })
    .click({ timeout: 30_000 });
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
      .click({ timeout: 120_000 });
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
      .click({ timeout: 30_000 });
  },
  step: (page) => page.keyboard.press("j"),
  leave: (page) => page.keyboard.press("Escape"),
};

/** Where the pointer meets buttons: their middles, of those that nothing lies over and that are in sight. */
async function spotsOf(buttons: Locator): Promise<readonly Spot[]> {
  const spots = await buttons.evaluateAll((all) =>
    all.slice(0, 400).flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const spot = { x: x + width / 2, y: y + Math.min(height / 2, 12) };
      const top = document.elementFromPoint(spot.x, spot.y);
      return top && (one.contains(top) || top.contains(one)) ? [spot] : [];
    }),
  );
  if (spots.length < 2) throw new Error("none in sight");
  return spots.slice(0, 24);
}

function hover(name: string, buttons: (page: Page) => Locator): Gesture {
  let spots: readonly Spot[] = [];
  return {
    name,
    input: "pointermove",
    shows: "anything",
    steps: 16,
    async prepare(page) {
      spots = await spotsOf(buttons(page));
    },
    async step(page, index) {
      const { x, y } = spots[index % spots.length] as Spot;
      await page.mouse.move(x, y);
    },
    leave: (page) => page.mouse.move(2, 2),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const hoverMark = hover("hover mark", (page) => mapGround(page).getByRole("button"));
const hoverActor = hover("hover actor", (page) =>
  region(page, regions.factions).getByRole("button", { name: /\d events?$/ }),
);

const mapGround = (page: Page) =>
  region(page, regions.map).getByRole("group", { name: /^Map of the events/ });

const mapPan: Gesture = {
  name: "map pan",
  input: "keydown",
  shows: "anything",
  steps: 10,
  prepare: (page) => mapGround(page).focus({ timeout: 30_000 }),
  step: (page, index) => page.keyboard.press(index % 2 ? "ArrowRight" : "ArrowLeft"),
};

const mapZoom: Gesture = {
  name: "map zoom",
  input: "keydown",
  shows: "anything",
  steps: 8,
  prepare: (page) => mapGround(page).focus({ timeout: 30_000 }),
  step: (page, index) => page.keyboard.press(index % 4 < 2 ? "+" : "-"),
};

async function tableSpot(page: Page) {
  const table = page.getByRole("table", { name: regions.events });
  await table.scrollIntoViewIfNeeded({ timeout: 30_000 });
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
    await head.getByRole("button").click({ timeout: 120_000 });
  },
};

export const GESTURES: readonly Gesture[] = [
  searchFirst,
  searchNext,
  brushStep,
  brushRelease,
  kindToggle,
  hoverMark,
  hoverActor,
  selectByKey,
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
