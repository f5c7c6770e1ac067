/** Whoever reads in larger letters, or in a language of longer words, loses none of them. */

import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { ru } from "../../src/i18n/ru.ts";
import { test } from "./support/atlas.ts";
import { cutWords, overlaps } from "./support/cut-words.ts";
import { openAt, overflow, sizeOf } from "./support/widths.ts";

const CONTROLS =
  ".masthead > h1, .masthead-brand, .masthead input[type=search], .masthead summary, .status-line, .color-choice, .masthead-end > *";

/** The size that a person chose in the browser: it is the root's, whatever the page says. */
const enlarge = (page: Page) =>
  page.addInitScript(() => {
    const enlargeRoot = () => document.documentElement?.style.setProperty("font-size", "200%");
    enlargeRoot();
    document.addEventListener("readystatechange", enlargeRoot);
  });

for (const words of [en, ar, ru])
  for (const width of [1440, 820])
    test(`at ${width} px in ${words.lang}, text of twice the size is neither cut nor covered, and nothing goes sideways`, async ({
      atlas,
      page,
    }) => {
      await enlarge(page);
      await openAt(atlas, width, `?lang=${words.lang}`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        "32px",
      );
      expect(await overflow(page)).toEqual([]);
      expect(await overlaps(page, CONTROLS)).toEqual([]);
      expect(await cutWords(page, ".masthead, .column, .map-inset, .footer, .side")).toEqual([]);
      await atlas.go(`?lang=${words.lang}&event=phone-call`);
      expect(await overflow(page)).toEqual([]);
      expect(await cutWords(page, ".masthead, .column")).toEqual([]);
    });

test("in Russian at 320 px no word is cut, on the page and in every tab of the sheet", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 320, "?lang=ru");
  expect(await cutWords(page, "body")).toEqual([]);
  await page.locator(".sheet-handle").click();
  const tabs = page.getByRole("tab");
  expect(await tabs.count()).toBeGreaterThan(2);
  for (const tab of await tabs.all()) {
    await tab.click();
    expect(await cutWords(page, "body"), await tab.innerText()).toEqual([]);
  }
  await atlas.openMenu();
  expect(await cutWords(page, ".masthead")).toEqual([]);
});

test("on a phone, text of twice the size leaves the name of the page whole where an atlas begins", async ({
  atlas,
  page,
}) => {
  await enlarge(page);
  await openAt(atlas, 390, "?view=compose");
  const name = page.getByRole("banner").getByText("Compose", { exact: true });
  const lines = await name.evaluate(
    (part) => part.clientHeight / Number.parseFloat(getComputedStyle(part).lineHeight),
  );
  expect(lines).toBeLessThan(1.5);
  expect(await overflow(page)).toEqual([]);
});

const OVER_MAP =
  ".panel-map :is(.map-controls, .key-open, .unplaced-chip, .map-edge, .map-scale, .map-credits), .phone-lead";

for (const [width, lang] of [
  [360, "en"],
  [390, "ar"],
] as const)
  test(`at ${width} px in ${lang}, text of twice the size leaves the map two fifths of the screen, and nothing over it lies over another`, async ({
    atlas,
    page,
  }) => {
    await enlarge(page);
    await openAt(atlas, width, `?lang=${lang}`);
    const map = page.locator(".panel-map");
    const { height } = sizeOf(width);
    await expect
      .poll(async () => ((await map.boundingBox())?.height ?? 0) / height)
      .toBeGreaterThanOrEqual(0.4);
    await expect(map).toBeInViewport({ ratio: 1 });
    await expect.poll(() => overlaps(page, OVER_MAP)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(await cutWords(page, ".phone-lead, .unplaced-chip")).toEqual([]);
  });
