/** What an embed shows before its code has come: the shipped dataset's map, out of the page itself. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Article, test } from "./support/article.ts";
import { test as plain } from "./support/atlas.ts";

const WIDTHS = [320, 680, 1200];

/** Holds back the code that everything but the first picture needs. @returns lets it through */
async function holdCode(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/core-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const pictureIn = ({ frame }: Article) => frame.locator(".first-picture");

/** The middles of an element's signs, from left to right, in whole pixels from its own corner. */
function signsIn(map: Locator, sign: string): Promise<readonly (readonly number[])[]> {
  return map.evaluate((root, selector) => {
    const origin = root.getBoundingClientRect();
    return Array.from(root.querySelectorAll(selector), (one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x - origin.x + width / 2, y - origin.y + height / 2];
    }).sort(([a = 0], [b = 0]) => a - b);
  }, sign);
}

for (const width of WIDTHS)
  test(`at ${width} px an embed shows the map before its code has come, and the live map lies where it lay`, async ({
    article,
  }) => {
    await article.page.setViewportSize({ width: width + 40, height: 900 });
    const release = await holdCode(article.page);
    await article.open("script?theme=dark");
    await article.scrollTo(article.placeholder);
    await expect(pictureIn(article)).toBeVisible();
    await expect(article.frame.getByRole("status")).toHaveText("Dispatch Atlas");
    const map = article.frame.locator(".map");
    const before = await signsIn(map, ".first-picture .map-mark__body");
    const top = (await map.boundingBox())?.y ?? 0;
    const sea = await map.evaluate((one) => getComputedStyle(one).backgroundColor);
    release();
    await article.expectReady();
    await expect(pictureIn(article)).toHaveCount(0);
    expect(await map.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(sea);
    if (width < 960) {
      // Beside its timeline, a map grows with that: there only the picture of it is held to be alike.
      expect(Math.abs(((await map.boundingBox())?.y ?? 0) - top)).toBeLessThan(2);
      const after = await signsIn(map, ".leaflet-marker-pane .map-mark__body");
      expect(after).toHaveLength(before.length);
      for (const [index, [x = 0, y = 0]] of before.entries()) {
        expect(Math.abs((after[index]?.[0] ?? 0) - x)).toBeLessThan(2);
        expect(Math.abs((after[index]?.[1] ?? 0) - y)).toBeLessThan(2);
      }
    }
  });

plain("an address that opens the map otherwise shows no other map before", async ({ page }) => {
  for (const [query, count] of [
    ["", 1],
    ["&controls=off&lang=ar", 1],
    ["&event=phone-call", 0],
    ["&faction=gna", 0],
    ["&map=32.9,13.2,9", 0],
    ["&views=timeline,map", 0],
    ["&data=data/another.json", 0],
  ] as const) {
    await holdCode(page);
    // It is asked for when there was time for a picture.
    const asked = page.waitForRequest(/assets\/core-/);
    await page.goto(`?view=embed${query}`);
    await asked;
    await expect(page.locator(".first-picture"), query).toHaveCount(count);
  }
});

plain("a dataset that cannot be opened takes the picture away", async ({ atlas, page }) => {
  atlas.expectFault(/ERR_/);
  await page.route("**/data/*-light.json", (route) =>
    route.request().url().includes("base-map") ? route.continue() : route.abort(),
  );
  await atlas.open("?view=embed", "error");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The atlas could not open its dataset",
  );
  await expect(page.locator(".first-picture")).toHaveCount(0);
});
