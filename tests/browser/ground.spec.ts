/** The ground of the map: its finer parts come when a frame is near enough, and the coarser stays where one does not. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { TEN_KILOMETRES } from "./support/dispatch.ts";
import { groundAt } from "./support/ground-at.ts";

const NEAR_TRIPOLI = "?map=32.887,13.187,11";
const NEAR_KYIV = "?map=50.45,30.52,8";
const KYIV_CELL = /\/data\/parts\/5\/42_28\.json$/;

const PARTS = /\/data\/parts\//;

test("the first frame wants no finer part than the base map", async ({ opened: atlas, page }) => {
  await page.waitForLoadState("networkidle");
  expect(atlas.requests.filter((url) => PARTS.test(url))).toEqual([]);
});

test("near a place its cells come, and say whose coast they are", async ({ atlas, page }) => {
  await atlas.open(NEAR_TRIPOLI);
  await expect(atlas.map.getByText("Natural Earth · GSHHG")).toBeVisible();
  await page.waitForLoadState("networkidle");
  // The sea lies in the north, the land in the south.
  expect(await groundAt(page, 0.3, 0.15)).toBe("");
  expect(await groundAt(page, 0.5, 0.95)).not.toBe("");
  expect(atlas.requests.filter((url) => PARTS.test(url)).length).toBeLessThan(6);
});

test("selecting the ring brings the coast that cuts it", async ({ opened: atlas }) => {
  await atlas.mark("table", TEN_KILOMETRES).click();
  await expect(atlas.map.getByText("Natural Earth · GSHHG")).toBeVisible();
  await expect.poll(() => atlas.requests.some((url) => /parts\/2\/manifest/.test(url))).toBe(true);
});

test("the frame's cells come before those round it", async ({ atlas, page }) => {
  await atlas.open(NEAR_KYIV);
  await page.waitForLoadState("networkidle");
  const cells = atlas.requests.flatMap((url) => /parts\/5\/(\d+_\d+)\.json/.exec(url)?.[1] ?? []);
  expect(cells[0]).toBe("42_28");
  expect(new Set(cells).size).toBe(cells.length);
});

test("a cell that fails is tried again, and comes", async ({ atlas, page }) => {
  let tries = 0;
  await page.route(KYIV_CELL, (route) => {
    tries += 1;
    return tries === 1 ? route.fulfill({ status: 503, body: "busy" }) : route.continue();
  });
  atlas.allowFault(/503/);
  await atlas.open(NEAR_KYIV);
  await expect.poll(() => tries, { timeout: 20_000 }).toBe(2);
});

for (const [name, answer] of [
  ["is missing", { status: 404, body: "" }],
  ["is another file", { status: 200, json: { format: "x", l: [[1, 2, 3]] } }],
  [
    "is a page",
    { status: 200, contentType: "text/html", body: "<!doctype html><title>Hello</title>" },
  ],
  ["leaves its cell", { status: 200, json: { l: [[0, 0, 90_000, 0, 0, 90_000]] } }],
] as const)
  test(`where a cell ${name}, the coarser map stands and the page goes on`, async ({
    atlas,
    page,
  }) => {
    await page.route(KYIV_CELL, (route) => route.fulfill(answer));
    atlas.allowFault(/404|42_28/);
    await atlas.open(NEAR_KYIV);
    await expect(atlas.map.getByText("Natural Earth · GSHHG")).toBeVisible();
    expect(await groundAt(page, 0.52, 0.5)).not.toBe("");
    await atlas.mark("table", TEN_KILOMETRES).click();
    await atlas.expectSelected(TEN_KILOMETRES);
  });

test("where a manifest lies about its cells, the coarser map stands", async ({ atlas, page }) => {
  await page.route(/\/data\/parts\/5\/manifest\.json$/, (route) =>
    route.fulfill({
      json: { cell: 5, quantum: 0.0005, buffer: 0.05, parts: ["900_900"], full: [] },
    }),
  );
  atlas.allowFault(/manifest/);
  await atlas.open(NEAR_KYIV);
  await page.waitForLoadState("networkidle");
  expect(await groundAt(page, 0.52, 0.5)).not.toBe("");
  expect(atlas.requests.filter((url) => KYIV_CELL.test(url))).toEqual([]);
});

test("the ground takes the page's colours when they change", async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await atlas.open("?map=27,17,5.5");
  const light = await groundAt(page, 0.5, 0.6);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => groundAt(page, 0.5, 0.6)).not.toBe(light);
});
