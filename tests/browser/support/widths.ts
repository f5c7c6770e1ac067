/** The widths that the page is laid out for, and what sticks out at one. */
import { expect, type Page } from "@playwright/test";
import type { Atlas } from "./atlas.ts";

export const WIDTHS = [1440, 1024, 820, 360, 320] as const;

export const sizeOf = (width: number) => ({ width, height: width < 700 ? 780 : 900 });

/** @param query with its question mark */
export async function openAt(atlas: Atlas, width: number, query = ""): Promise<void> {
  await atlas.page.setViewportSize(sizeOf(width));
  await atlas.open(query);
}

/** What reaches beyond the sides of the page, by its class. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 0 && (right > root.clientWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5)
      .concat(`page ${root.scrollWidth} wide`);
  });
}

/** On a phone, in every tab. */
export async function expectNoOverflow(page: Page): Promise<void> {
  expect(await overflow(page)).toEqual([]);
  const resting = page.locator('.sheet-handle[aria-expanded="false"]');
  if ((await resting.count()) > 0) await resting.click();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    expect(await overflow(page)).toEqual([]);
  }
}
