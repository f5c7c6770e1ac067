/** A large screen that is magnified four times: 360 × 225 pixels of the page, where every part keeps a height to be used in. */
import { expect } from "@playwright/test";
import { type Atlas, test } from "./support/atlas.ts";
import { CALL, TEN_KILOMETRES } from "./support/dispatch.ts";
import { overflow } from "./support/widths.ts";

test.use({ viewport: { width: 360, height: 225 } });

test("the sheet that is drawn up shows what it holds, and the map is there above it", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.sheetHandle.click();
  for (const name of ["Event", "Timeline", "Factions", "Source", "Filters", "Story"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    const id = await page.getByRole("tab", { selected: true }).getAttribute("aria-controls");
    const panel = page.locator(`#${id}`);
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
  // Nor does a part scroll within what scrolls.
  const notes = slide.locator(".footnotes");
  const hidden = await notes.evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});
