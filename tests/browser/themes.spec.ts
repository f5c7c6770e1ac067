/** Light and dark: the system's at first, then what the reader chooses. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";

/** How bright the page's ground is, from 0 to 1. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    if (!canvas) throw new Error("no canvas");
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (r + g + b) / 765;
  });
}

test("the page follows the system, also while it is open", async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await atlas.open();
  expect(await brightness(page)).toBeLessThan(0.3);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => brightness(page)).toBeGreaterThan(0.8);
});

test("the reader's choice overrides the system, and the address holds it", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const theme = page.getByRole("combobox", { name: "Theme" });
  await atlas.openMenu();
  await theme.selectOption("dark");
  await expect.poll(() => brightness(page)).toBeLessThan(0.3);
  await atlas.expectQuery("theme", "dark");
  await page.reload();
  await atlas.settle();
  expect(await brightness(page)).toBeLessThan(0.3);
  await atlas.openMenu();
  await theme.selectOption("system");
  await expect.poll(() => brightness(page)).toBeGreaterThan(0.8);
  await atlas.expectQuery("theme", null);
});

test("without colours of its own the page tells by a line who is lit and who steps back", async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await atlas.open("?focus=faction:accord");
  const lineOf = (state: string) =>
    atlas.factions
      .locator(`.actor-card.is-${state}`)
      .evaluateAll((cards) => [
        ...new Set(cards.map((card) => getComputedStyle(card).outlineStyle)),
      ]);
  expect(await lineOf("lit")).toEqual(["solid"]);
  expect(await lineOf("dimmed")).toEqual(["none"]);
});
