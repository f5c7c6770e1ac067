/** A large screen that is magnified four times: 360 × 225 pixels of the page, where every part keeps a height to be used in. */
import { expect } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { overlaps } from "./support/cut-words.ts";
import { CALL, TEN_KILOMETRES } from "./support/dispatch.ts";
import { overflow } from "./support/widths.ts";

test.use({ viewport: { width: 360, height: 225 } });

/** What lies over the map, and may not lie over its like. */
const OVER_MAP =
  ".map-controls, .map-corner > *, .unplaced-chip, .key-open, .map-scale, .map-plaque";

for (const words of [en, ar])
  test(`in ${words.lang} what lies over the map leaves each other free`, async ({
    atlas,
    page,
  }) => {
    atlas.words = words;
    for (const query of ["", "&event=lna-ten-kilometres"]) {
      await atlas.open(`?lang=${words.lang}${query}`);
      expect(await overlaps(page, OVER_MAP)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
    }
  });

test("the sheet that is drawn up shows what it holds, and the map is there above it", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.sheetHandle.click();
  for (const name of ["Event", "Timeline", "Factions", "Source", "Filters", "Story"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    const panel = page.getByRole("tabpanel").filter({ visible: true }).first();
    const box = await panel.boundingBox();
    expect(box?.height, name).toBeGreaterThan(120);
    expect(await overflow(page), name).toEqual([]);
  }
  expect((await atlas.map.boundingBox())?.height).toBeGreaterThan(200);
});

test("an event is chosen on the map and read in the sheet", async ({ atlas }) => {
  await atlas.open();
  await atlas.mark("map", TEN_KILOMETRES).click();
  const heading = atlas.event.getByRole("heading", { name: TEN_KILOMETRES });
  await heading.scrollIntoViewIfNeeded();
  await expect(heading).toBeInViewport();
});

test("what is focused can be seen, wherever the tab key stops", async ({ atlas, page }) => {
  await atlas.open("?event=phone-call");
  await expectCard(atlas);
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0) return;
    await expect(focused).toBeInViewport();
  }
});

const expectCard = (atlas: Atlas) =>
  expect(atlas.event.getByRole("heading", { name: CALL })).toBeAttached();

test("every part of a slide is reached by scrolling down alone", async ({ page, atlas }) => {
  await atlas.open("?view=brief&step=3");
  expect(await overflow(page)).toEqual([]);
  const slide = page.getByRole("article").first();
  await expect(slide.getByRole("heading").first()).toBeInViewport();
  const parts = await slide.locator(".map, .day-strip, .footnotes li").all();
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport();
  }
});
