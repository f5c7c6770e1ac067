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
    await article.open("iframe?theme=dark");
    await article.scrollTo(article.page.locator("figure iframe"));
    await expect(pictureIn(article)).toBeVisible();
    await expect(article.frame.getByRole("status")).toHaveText("Dispatch Atlas");
    const map = article.frame.locator(".map");
    const before = await signsIn(map, ".first-picture .map-mark__sign");
    const top = (await map.boundingBox())?.y ?? 0;
    const sea = await map.evaluate((one) => getComputedStyle(one).backgroundColor);
    // Land is drawn as land: a shape without a style of its own would be black.
    const fills = await map
      .locator(".first-picture path")
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(fills).not.toContain("rgb(0, 0, 0)");
    release();
    await article.expectReady();
    await expect(pictureIn(article)).toHaveCount(0);
    expect(await map.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(sea);
    if (width < 960) {
      // Beside its timeline, a map grows with that: there only the picture of it is held to be alike.
      expect(Math.abs(((await map.boundingBox())?.y ?? 0) - top)).toBeLessThan(2);
      const after = await signsIn(map, ".leaflet-marker-pane .map-mark__sign");
      expect(after).toHaveLength(before.length);
      for (const [index, [x = 0, y = 0]] of before.entries()) {
        expect(Math.abs((after[index]?.[0] ?? 0) - x)).toBeLessThan(2);
        expect(Math.abs((after[index]?.[1] ?? 0) - y)).toBeLessThan(2);
      }
    }
  });

for (const fallback of ["", "The fallback"])
  test(`a placeholder ${fallback ? "with" : "without"} a fallback shows ${fallback || "the picture"} meanwhile`, async ({
    article,
    worker,
  }) => {
    const release = await holdCode(article.page);
    await article.open("bare");
    await article.page.waitForFunction(() => window.DispatchAtlas);
    await article.page.evaluate(
      ([address = "", words = ""]) => {
        const placeholder = document.createElement("div");
        placeholder.id = "late";
        placeholder.dataset.dispatchAtlas = address;
        placeholder.textContent = words;
        document.querySelector("header")?.append(placeholder);
        window.DispatchAtlas?.mount(placeholder);
      },
      [`${worker.embedded}/?view=embed`, fallback],
    );
    const frame = article.page.locator("#late iframe");
    await expect(frame.contentFrame().locator(".first-picture")).toBeVisible();
    await expect(frame).toHaveCSS("opacity", fallback ? "0" : "1");
    release();
    await article.expectReady(frame.contentFrame());
    await expect(frame).toHaveCSS("opacity", "1");
  });

plain("a parameter that the atlas does not know costs no picture", async ({ page }) => {
  await holdCode(page);
  await page.goto("?view=embed&utm_source=newsletter&whatever=1");
  await expect(page.locator(".first-picture")).toBeVisible();
  await page.goto("?view=embed&event=phone-call");
  await expect(page.locator(".first-picture")).toHaveCount(0);
});

plain("wider than 960 pixels the map keeps its height as the timeline comes", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  const release = await holdCode(page);
  await page.goto("?view=embed");
  await expect(page.locator(".first-picture")).toBeVisible();
  const before = (await page.locator(".map").boundingBox())?.height ?? 0;
  expect(before).toBeGreaterThan(300);
  release();
  await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
  const timeline = page.getByRole("region", { name: "Timeline" });
  await expect(timeline.getByRole("button", { name: /^LNA reported/ })).toBeVisible();
  expect((await page.locator(".map").boundingBox())?.height).toBe(before);
});

plain("at 680 pixels map and timeline with their foot are 760 high at most", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto("?view=embed");
  await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
  await expect(
    page.getByRole("region", { name: "Timeline" }).getByRole("button", { name: /^LNA reported/ }),
  ).toBeVisible();
  expect((await page.locator(".embed").boundingBox())?.height).toBeLessThanOrEqual(760);
});

plain("the embed is set in the product's own typeface", async ({ page }) => {
  await page.goto("?view=embed");
  await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
  const faces = () =>
    page.evaluate(() =>
      Array.from(document.fonts)
        .filter(({ status }) => status === "loaded")
        .map(({ family, weight }) => `${family.replaceAll('"', "")} ${weight}`)
        .sort(),
    );
  await expect.poll(faces).toEqual(["IBM Plex Sans 400", "IBM Plex Sans 600"]);
});

plain(
  "the embed's foot says how far one has read, who says so, and opens the atlas",
  async ({ page }) => {
    await page.goto("?view=embed&views=map");
    await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
    const foot = page.getByRole("region", { name: "Event" });
    const next = foot.getByRole("button", { name: "Next event" });
    const before = await next.boundingBox();
    await next.click();
    await expect(foot).toContainText("1 of 9");
    // Nothing moves under the pointer.
    expect(await next.boundingBox()).toEqual(before);
    await foot.getByRole("button", { name: "Next event" }).click();
    await expect(foot).toContainText("2 of 9");
    await expect(page.getByRole("contentinfo")).toContainText("TASS");
    await expect(page.getByRole("link", { name: "Open the full atlas" })).toBeVisible();
  },
);

plain("the picture follows the size of its frame", async ({ page }) => {
  await page.setViewportSize({ width: 40, height: 700 });
  await holdCode(page);
  await page.goto("?view=embed");
  const sign = page.locator(".first-picture .map-mark__sign").first();
  const land = page.locator(".first-picture .map-home");
  const map = page.locator(".map");
  await expect(sign).toBeAttached();
  const widths: number[] = [];
  for (const width of [680, 320]) {
    await page.setViewportSize({ width, height: 700 });
    // The country fills most of the map's height, and a sign has its own size.
    await expect
      .poll(async () => {
        const [country, frame] = [await land.boundingBox(), await map.boundingBox()];
        return (country?.height ?? 0) / (frame?.height ?? 1);
      })
      .toBeGreaterThan(0.5);
    widths.push(Math.round((await sign.boundingBox())?.width ?? 0));
  }
  expect(widths[0]).toBeGreaterThan(20);
  expect(widths[1]).toBe(widths[0]);
});

plain("in Arabic the picture lies on the right from the start", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  const release = await holdCode(page);
  await page.goto("?view=embed&lang=ar");
  await expect(page.locator(".first-picture")).toBeVisible();
  expect((await page.locator(".map").boundingBox())?.x).toBeGreaterThan(590);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  release();
  await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
  expect((await page.locator(".map").boundingBox())?.x).toBeGreaterThan(590);
});

for (const [lang, words, retry] of [
  ["en", "A part of the atlas could not be loaded.", "Try again"],
  ["ar", "تعذر تحميل جزء من الأطلس.", "إعادة المحاولة"],
] as const)
  for (const part of ["core", "embed"])
    plain(
      `in ${lang}, where the file ${part} does not come, the page says so, and opens when it is asked again`,
      async ({ atlas, page }) => {
        atlas.expectFault(/ERR_FAILED|Failed to fetch/);
        const file = new RegExp(`assets/${part}-[^/]*\\.js$`);
        await page.route(file, (route) => route.abort());
        await atlas.open(`?view=embed&lang=${lang}`, "error");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
        await expect(page.locator(".first-picture")).toHaveCount(0);
        await page.unroute(file);
        await page.getByRole("button", { name: retry }).click();
        await expect(page.locator("html[data-atlas=ready]")).toBeAttached();
      },
    );

test("what a host says before the code has come is kept", async ({ article }) => {
  const release = await holdCode(article.page);
  await article.open("iframe");
  await article.scrollTo(article.page.locator("figure iframe"));
  await expect(pictureIn(article)).toBeVisible();
  await article.page.evaluate((event) => {
    const { contentWindow } = document.querySelector("figure iframe") as HTMLIFrameElement;
    contentWindow?.postMessage({ atlas: 1, type: "hello" }, "*");
    contentWindow?.postMessage({ atlas: 1, type: "select", event }, "*");
  }, "phone-call");
  release();
  await expect
    .poll(async () => JSON.stringify(await article.heard()))
    .toContain('"type":"selected","event":"phone-call"');
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
