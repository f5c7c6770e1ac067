/** The layout at every width: nothing runs out at the side, nothing jumps. */
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { test } from "./support/atlas.ts";
import { ferryDataset, ferryEvents, serve } from "./support/datasets.ts";
import { ALERT, CALL, titleOf } from "./support/dispatch.ts";
import { lookOf } from "./support/start.ts";
import { expectNoOverflow, openAt, overflow, sizeOf, WIDTHS } from "./support/widths.ts";

for (const words of [en, ar])
  test(`in ${words.lang} the page does not scroll sideways, however wide it is made`, async ({
    atlas,
    page,
  }) => {
    atlas.words = words;
    await openAt(atlas, WIDTHS[0], `?lang=${words.lang}`);
    expect(await overflow(page)).toEqual([]);
    await page.keyboard.press("j");
    await atlas.expectQuery("event", "lna-operations");
    for (const width of WIDTHS) {
      await page.setViewportSize(sizeOf(width));
      await lookOf(page);
      await expectNoOverflow(page);
    }
  });

const GAZETTEER = {
  type: "reference",
  id: "gazetteer",
  title: "R".repeat(1900),
  url: `https://names.example/${"r".repeat(1900)}`,
  terms: "L".repeat(1900),
};

test("words as long as the format allows leave the page its views, and run out nowhere", async ({
  atlas,
  page,
}) => {
  const { factions, actors, sources, ...rest } = ferryDataset(
    ferryEvents().map((event) => ({ ...event, title: "W".repeat(1900) })),
  );
  const long = {
    ...rest,
    title: "T".repeat(2000),
    factions: factions.map((faction, index) => ({
      ...faction,
      name: `${"F".repeat(1900)}${index}`,
    })),
    actors: actors.map((actor) => ({ ...actor, name: "A".repeat(1900) })),
    sources: [...sources, GAZETTEER],
  };
  await atlas.open(`?data=${await serve(page, "long", long)}&event=stopped`);
  const heights = async () =>
    Promise.all([atlas.map, atlas.timeline].map(async (one) => (await one.boundingBox())?.height));
  for (const height of await heights()) expect(height).toBeGreaterThan(100);
  await expect(atlas.map).toBeInViewport();
  const card = atlas.event;
  expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const foot = await page.locator(".reading-foot").boundingBox();
  expect(foot?.height).toBeLessThan(80);
  await expectNoOverflow(page);
});

test("a letter under hundreds of marks, which breaks in no line, ends at the edge", async ({
  page,
}) => {
  const heaped = `Z${"\u0334\u0300\u0315\u0489".repeat(180)}o`;
  const { actors, ...rest } = ferryDataset();
  const named = {
    ...rest,
    title: heaped,
    actors: actors.map((actor) => ({ ...actor, name: heaped })),
  };
  const data = await serve(page, "heaped", named);
  for (const view of ["explore", "embed"])
    for (const width of [1440, 360]) {
      await page.setViewportSize(sizeOf(width));
      // Right to left, where what runs out takes all the rest out of sight.
      await page.goto(`./?view=${view}&lang=ar&data=${data}&event=stopped`);
      await expect(page.locator("html[data-atlas=ready]")).toBeVisible();
      expect([view, width, ...(await overflow(page))]).toEqual([view, width]);
    }
});

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Notes what moves on the page without the reader's doing. */
async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        const nodes = entry.sources.map(({ node }) =>
          node instanceof Element ? node.className : String(node),
        );
        if (!entry.hadRecentInput) shifts.push({ value: entry.value, what: nodes.join(" ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/** Keeps the typefaces back, as a slow network does. @returns lets them come */
async function holdTypefaces(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.woff2", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What Web Vitals call a good cumulative layout shift: the typefaces may come seconds after the words. */
const JUMP = 0.1;
const sumOf = (shifts: readonly Shift[]) => shifts.reduce((sum, { value }) => sum + value, 0);

for (const width of [1440, 820, 360])
  test(`at ${width} px the page is drawn without a jump, and the typefaces come without one`, async ({
    atlas,
    page,
  }) => {
    const readShifts = await watchShifts(page);
    const release = await holdTypefaces(page);
    await page.setViewportSize({ width, height: 900 });
    // The page is not settled as long as its typefaces are on their way.
    await page.goto("./");
    await expect(atlas.mark("map", ALERT)).toBeVisible();
    await lookOf(page);
    const drawn = await readShifts();
    expect(sumOf(drawn), JSON.stringify(drawn)).toBeLessThan(JUMP);
    release();
    await page.evaluate(() => document.fonts.ready);
    await lookOf(page);
    const all = await readShifts();
    expect(sumOf(all), JSON.stringify(all)).toBeLessThan(JUMP);
  });

test("where the head needs a second row, what one reads on with is still in sight", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await atlas.open("?lang=en");
  const foot = page.locator(".reading-foot");
  await expect(foot).toBeInViewport({ ratio: 1 });
  // A notice over the panels leaves it there as well.
  await atlas.open("?lang=en&select=actor:nobody");
  await expect(page.getByText("Parts of the address were ignored")).toBeVisible();
  await expect(foot).toBeInViewport({ ratio: 1 });
});

test("beside the story the empty panel of the event does not tell the story again", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await atlas.open("?lang=en");
  await expect(atlas.event).toHaveText(/^\s*Event\s*Select an event[^.]*\.\s*$/, {
    useInnerText: true,
  });
  await expect(atlas.event.getByRole("button")).toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole("tab", { name: "Event" }).click();
  await expect(atlas.event.getByText("Select an event")).toBeHidden();
  await expect(atlas.event.getByRole("heading", { level: 3 })).toBeVisible();
});

test("at 820 px every panel is on the page", async ({ atlas, page }) => {
  await openAt(atlas, 820);
  for (const part of [
    atlas.timeline,
    atlas.map,
    atlas.factions,
    atlas.event,
    atlas.source,
    atlas.filters,
    atlas.table,
  ])
    await expect(part).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
});

const SHARES: readonly (readonly [
  width: number,
  height: number,
  open: number | null,
  folded: number,
])[] = [
  [1440, 900, 0.3, 0.4],
  [1920, 1080, 0.37, 0.4],
  [1280, 720, null, 0.4],
];

for (const [width, height, open, folded] of SHARES)
  test(`at ${width} × ${height} the map's panel has its share of the screen, with the factions open and folded`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    const share = async () => {
      const box = await atlas.map.boundingBox();
      return box ? (box.width * box.height) / (width * height) : 0;
    };
    const fold = page.getByRole("button", { name: "Factions", exact: true });
    // A narrower page begins with them folded.
    await expect(fold).toHaveAttribute("aria-expanded", String(open !== null));
    if (open !== null) {
      expect(await share()).toBeGreaterThanOrEqual(open);
      await fold.click();
    }
    expect(await share()).toBeGreaterThanOrEqual(folded);
    await fold.click();
    await expect(atlas.factions).toBeVisible();
    expect(await share()).toBeGreaterThanOrEqual(0.25);
  });

test("who asks for less motion gets none", async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.open("?event=al-sarraj-orders-alert");
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const lasts = (text: string) =>
          text.split(",").some((part) => Number.parseFloat(part) > 0.01);
        return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
      })
      .map((element) => `${element.tagName}.${element.getAttribute("class")}`)
      .slice(0, 5),
  );
  expect(moving).toEqual([]);
  await atlas.event.getByRole("button", { name: "Zoom to it" }).click();
  await atlas.expectQuery("map", /,10$/);
  await expect(atlas.map.getByText(/^[125]\d? km$/).last()).toBeVisible({ timeout: 300 });
});

test("enlarged to 200 per cent everything is still there", async ({ atlas, page }) => {
  await openAt(atlas, 720);
  expect(await overflow(page)).toEqual([]);
  await atlas.mark("timeline", titleOf("phone-call")).click();
  await expect(atlas.event.getByRole("heading", { name: CALL })).toBeVisible();
});
