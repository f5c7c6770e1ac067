/** Each width that the page is laid out for, in a left-to-right and a right-to-left language, opened at that width. */
import { expect } from "@playwright/test";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { test } from "../support/atlas.ts";
import { ferryDataset, serve } from "../support/datasets.ts";
import { expectNoOverflow, openAt, overflow, WIDTHS } from "../support/widths.ts";

for (const width of WIDTHS)
  for (const words of [en, ar])
    test(`at ${width} px in ${words.lang} the page does not scroll sideways`, async ({
      atlas,
      page,
    }) => {
      atlas.words = words;
      await openAt(atlas, width, `?lang=${words.lang}`);
      expect(await overflow(page)).toEqual([]);
      await page.keyboard.press("j");
      await atlas.expectQuery("event", "lna-operations");
      await expectNoOverflow(page);
    });

/** As long as the format lets a title be, and longer than any screen. */
const UNBROKEN = "W".repeat(2000);

for (const width of [1440, 360])
  test(`at ${width} px words without end break in their place, and the page answers`, async ({
    atlas,
    page,
  }) => {
    const { events, actors, factions, places, ...dataset } = ferryDataset();
    const data = await serve(page, "unbroken", {
      ...dataset,
      title: UNBROKEN,
      events: (events as object[]).map((one) => ({ ...one, title: UNBROKEN, summary: UNBROKEN })),
      actors: actors.map((one) => ({ ...one, name: UNBROKEN })),
      factions: factions.map((one) => ({ ...one, name: UNBROKEN })),
      places: places.map((one) => ({ ...one, name: UNBROKEN })),
    });
    await openAt(atlas, width, `?data=${data}`);
    await expectNoOverflow(page);
    await page.keyboard.press("j");
    await expect.poll(() => new URL(page.url()).searchParams.get("event")).not.toBeNull();
    await expectNoOverflow(page);
  });

test("on paper no toolbar lies over the map or the timeline", async ({ atlas, page }) => {
  await openAt(atlas, 1440);
  const toolbars = [".tl-tools", ".map-controls"].map((bar) => page.locator(bar));
  for (const bar of toolbars) await expect(bar).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const bar of toolbars) await expect(bar).toBeHidden();
});
