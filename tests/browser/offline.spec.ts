/** The atlas without a network: what is open goes on, and what the service worker keeps opens anew. */
import { expect, type Locator, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { FIRST_WORDS } from "../../src/i18n/first-words.ts";
import { EXPLORE_WORDS } from "../../src/i18n/parts/explore.ts";
import { HANDOUT_WORDS } from "../../src/i18n/parts/handout.ts";
import { LACKING_WORDS } from "../../src/i18n/parts/lacking.ts";
import { OFFLINE_WORDS } from "../../src/i18n/parts/offline.ts";
import { ru } from "../../src/i18n/ru.ts";
import { WORKER_FILE } from "../../src/surfaces/offline/version.ts";
import { test as base } from "./support/atlas.ts";
import { CALL, PUBLISHED, titleOf } from "./support/dispatch.ts";
import { VersionServer } from "./support/version-server.ts";

/** What is not in the promise, such as finer ground where the map has not been. */
const UNFETCHED = /ERR_(FAILED|EMPTY_RESPONSE)|Failed to fetch/;

/** What the browser says of code that it could not have. */
const NOT_COME = /ERR_(INTERNET_DISCONNECTED|FAILED)|dynamically imported module|preload CSS/;

const test = base.extend<{ readonly server: VersionServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = new VersionServer();
    await server.open();
    await use(server);
    await server.close();
  },
});

test("with the network cut everything still works", async ({ atlas, context, page }) => {
  await atlas.open();
  // What comes when nothing else is due has come.
  for (const part of ["assets/beside", "finer-ground", "surroundings"])
    await page.waitForFunction(
      (name) => performance.getEntriesByType("resource").some((one) => one.name.includes(name)),
      part,
    );
  await page.waitForLoadState("networkidle");
  // A font of a weight that was not shown yet may be asked for; nothing depends on it.
  atlas.allowFault(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  const before = atlas.requests.length;
  await atlas.mark("table", CALL).click();
  await atlas.expectSelected(CALL);
  await atlas.mark("map", PUBLISHED).click();
  await expect(atlas.mark("map", PUBLISHED)).not.toHaveAccessibleName(/outside the frame$/);
  await atlas.timeline.getByRole("button", { name: "Zoom in on the time" }).click();
  await atlas.filters.getByRole("searchbox").fill("telephone");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await atlas.openMenu();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  // Nor does anything depend on finer ground where the map has not been: the coarser stays.
  const idle = /(\.woff2|icon[^/]*\.svg|\/data\/(parts|cities)\/.*\.json)$/;
  expect(atlas.requests.slice(before).filter((url) => !idle.test(url))).toEqual([]);
});

test("all requests go to the page's own origin, and none carries the reader's steps", async ({
  atlas,
  baseURL,
  page,
}) => {
  await atlas.open("?event=phone-call&q=Haftar");
  await page.waitForLoadState("networkidle");
  const { origin } = new URL(baseURL ?? "");
  expect(atlas.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(atlas.requests.slice(1).filter((url) => url.includes("phone-call"))).toEqual([]);
});

test.describe("kept by the service worker", () => {
  test.use({
    serviceWorkers: "allow",
    baseURL: async ({ server }, use) => use(server.address),
  });

  test("explore opens, reloads and changes its language", async ({ atlas, page, server }) => {
    await atlas.open();
    await untilKept(page);
    // What the map has been at before there was a worker is kept as well.
    await expect.poll(() => page.evaluate(countCells)).toBeGreaterThan(0);
    server.isCut = true;
    atlas.allowFault(UNFETCHED);
    await page.reload();
    await atlas.settle();
    await expect(atlas.status).toHaveText(atlas.words.status(9, 9));
    await atlas.openMenu();
    await page.getByRole("combobox", { name: EXPLORE_WORDS.en.language }).selectOption("ru");
    atlas.words = ru;
    await expect(atlas.status).toHaveText(ru.status(9, 9));
    await atlas.expectQuery("lang", "ru");
    await page.reload();
    await atlas.settle();
    await atlas.mark("table", titleOf("phone-call", "ru")).click();
    await atlas.expectSelected(titleOf("phone-call", "ru"));
  });

  test("brief opens and goes on, in another language", async ({ atlas, page, server }) => {
    await atlas.open();
    await untilKept(page);
    server.isCut = true;
    atlas.allowFault(UNFETCHED);
    await atlas.open("?view=brief&lang=ar");
    await expect(page.locator(":root")).toHaveAttribute("dir", "rtl");
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/step=2/);
    await page.reload();
    await atlas.settle();
    await expect(page).toHaveURL(/step=2/);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  });

  test("compose opens, and changes its language", async ({ atlas, page, server }) => {
    await atlas.open();
    await untilKept(page);
    server.isCut = true;
    atlas.allowFault(UNFETCHED);
    await page.goto("./?view=compose");
    const language = page.getByRole("combobox", { name: "Language" }).first();
    await language.selectOption("ar");
    await expect(page.locator(":root")).toHaveAttribute("dir", "rtl");
    await page.reload();
    await expect(page).toHaveTitle(new RegExp(ar.app));
    await expect(page.getByRole("heading").first()).toBeVisible();
  });

  test("a newer version is offered, and comes when somebody wants it", async ({
    atlas,
    page,
    server,
  }) => {
    const words = OFFLINE_WORDS.en;
    const offer = page.getByRole("complementary", { name: words.newer });
    const newer = page.locator('meta[name="version"]');
    await atlas.open();
    await untilKept(page);
    server.isNewer = true;
    // What is kept opens first, whole; the newer one is gathered beside it.
    await page.reload();
    await atlas.settle();
    await expect(offer).toBeVisible();
    await expect(newer).toHaveCount(0);
    await atlas.mark("table", CALL).click();
    await atlas.expectSelected(CALL);
    await offer.getByRole("button", { name: words.reload }).click();
    await expect(newer).toHaveCount(1);
    await atlas.settle();
    await atlas.expectSelected(CALL);
    server.isCut = true;
    atlas.allowFault(UNFETCHED);
    await page.reload();
    await atlas.settle();
    await expect(newer).toHaveCount(1);
    await expect(offer).toHaveCount(0);
  });

  test("a version of which one file does not come is not kept at all", async ({
    atlas,
    page,
    server,
  }) => {
    server.lost.add("data/harbour.json");
    await atlas.open();
    await expect.poll(() => server.asked).toContain("data/harbour.json");
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    server.lost.clear();
    await page.reload();
    await untilKept(page);
    server.isCut = true;
    atlas.allowFault(UNFETCHED);
    await atlas.open("?data=data/harbour.json");
  });

  test("an embed registers none, and goes by the one that is there", async ({
    atlas,
    page,
    server,
  }) => {
    await atlas.open("?view=embed");
    await page.waitForLoadState("networkidle");
    expect(server.asked).not.toContain(WORKER_FILE);
    await atlas.open();
    await untilKept(page);
    const before = server.asked.length;
    await atlas.open("?view=embed");
    const asked = server.asked.slice(before);
    expect(asked).toContain("index.html");
    expect(asked.some((path) => path.startsWith("assets/map-"))).toBe(true);
  });
});

function lacking(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: FIRST_WORDS.en.incomplete });
}

/** Until the worker has gathered a whole version and answers this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

async function countCells(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.includes("cells"));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().length;
}

test.describe("code that does not come", () => {
  const OPENINGS: readonly {
    readonly what: string;
    readonly press: (page: Page) => Promise<void>;
    readonly shown: (page: Page) => Locator;
  }[] = [
    {
      what: "Share",
      press: (page) => page.getByRole("button", { name: "Share", exact: true }).click(),
      shown: (page) => page.getByRole("dialog", { name: "Share" }),
    },
    {
      what: "the key",
      press: (page) => page.getByRole("button", { name: "Key", exact: true }).click(),
      shown: (page) => page.getByRole("region", { name: "Key" }),
    },
    {
      what: "the briefing",
      press: (page) => page.getByRole("banner").getByRole("button", { name: "Briefing" }).click(),
      shown: (page) => page.getByRole("region", { name: "Briefing", exact: true }),
    },
    {
      what: "another language",
      press: async (page) => {
        const select = page.getByRole("combobox", { name: EXPLORE_WORDS.en.language });
        await select.selectOption("ru");
        await expect(select).toHaveValue("en");
      },
      shown: (page) => page.locator(":root[lang=ru]"),
    },
  ];

  for (const { what, press, shown } of OPENINGS)
    test(`is said where it was asked for, and comes at the second try: ${what}`, async ({
      atlas,
      context,
      page,
    }) => {
      await atlas.open();
      atlas.allowFault(NOT_COME);
      if (/briefing|language/.test(what)) await atlas.openMenu();
      await context.setOffline(true);
      await press(page);
      const said = lacking(page);
      await expect(said).toBeVisible();
      await expect(shown(page)).toHaveCount(0);
      await context.setOffline(false);
      await said.getByRole("button", { name: FIRST_WORDS.en.retry }).click();
      await expect(shown(page)).toBeVisible();
      await expect(said).toHaveCount(0);
    });

  test("is said in a briefing as well", async ({ atlas, page }) => {
    atlas.allowFault(NOT_COME);
    await page.route(/handout-dialog-.*\.js/, (route) => route.abort());
    await atlas.open("?view=brief");
    await page.mouse.move(200, 200);
    await page.getByRole("button", { name: HANDOUT_WORDS.en.title }).click();
    await expect(lacking(page)).toBeVisible();
    await page.unroute(/handout-dialog-.*\.js/);
    await page.getByRole("button", { name: FIRST_WORDS.en.retry }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("offers a reload where it does not come at the second try either", async ({
    atlas,
    page,
  }) => {
    atlas.allowFault(NOT_COME);
    await page.route(/share-dialog-.*\.js/, (route) => route.abort());
    await atlas.open();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: FIRST_WORDS.en.retry }).click();
    const said = lacking(page);
    await said.getByRole("button", { name: LACKING_WORDS.en.reload }).click();
    await expect(said).toHaveCount(0);
    await atlas.settle();
  });
});
