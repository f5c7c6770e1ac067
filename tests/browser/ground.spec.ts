/** The ground of the map: its finer parts come when a frame is near enough, and the coarser stays where one does not. */
import { expect } from "@playwright/test";
import { withOpeningCuts } from "../../.ci/build/ship-data.ts";
import { buildOpeningMap, openingFor } from "../../src/cli/base-map/opening-cut.ts";
import { indexDataset } from "../../src/model/atlas.ts";
import { readDataset } from "../../src/model/read-dataset.ts";
import type { LonLat } from "../../src/model/schema/common.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { TEN_KILOMETRES } from "./support/dispatch.ts";
import { groundAt } from "./support/ground-at.ts";

const NEAR_TRIPOLI = "?map=32.887,13.187,11";
const NEAR_KYIV = "?map=50.45,30.52,8";
const KYIV_CELL = /\/data\/parts\/5\/42_28\.json$/;

/** The finer parts that were sent for, by their names below their folder. */
const partsOf = (requests: readonly string[]) =>
  requests.flatMap((url) => /\/data\/parts\/(.*)$/.exec(url)?.[1] ?? []);

/** Opens the atlas, and waits until the inset, which sends for its own ground, has drawn it. */
async function openWithInset(atlas: Atlas): Promise<void> {
  await atlas.open();
  await expect(atlas.map.locator(".map-inset").getByText("GSHHG")).toBeVisible();
}

test("the first frame wants no finer part than the base map, only its inset does", async ({
  atlas,
  page,
}) => {
  await openWithInset(atlas);
  await page.waitForLoadState("networkidle");
  expect(partsOf(atlas.requests)).toEqual(["2/manifest.json"]);
});

test("near a place its cells come, and say whose coast they are", async ({ atlas, page }) => {
  await atlas.open(NEAR_TRIPOLI);
  await expect(atlas.map.getByText("Natural Earth · GSHHG")).toBeVisible();
  await page.waitForLoadState("networkidle");
  // The sea lies in the north, the land in the south.
  expect(await groundAt(page, 0.3, 0.15)).toBe("");
  expect(await groundAt(page, 0.5, 0.95)).not.toBe("");
  expect(partsOf(atlas.requests).length).toBeLessThan(6);
});

test("selecting the ring brings the coast that cuts it", async ({ atlas }) => {
  await openWithInset(atlas);
  const before = atlas.requests.length;
  await atlas.mark("table", TEN_KILOMETRES).click();
  await expect(atlas.map.getByText("Natural Earth · GSHHG")).toBeVisible();
  await expect.poll(() => partsOf(atlas.requests.slice(before))).toContain("2/manifest.json");
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

/** Of two events, five degrees apart. */
function datasetAt(id: string, country: string, [lon, lat]: LonLat) {
  const events = ["west", "east"].map((place) =>
    eventOf({ id: `in-${place}`, title: `In the ${place}`, edtf: "2024-05-02", place }),
  );
  const place = (name: string, at: LonLat) => ({
    id: name,
    name,
    kind: "city",
    country,
    lonLat: at,
  });
  const places = [place("west", [lon, lat]), place("east", [lon + 5, lat - 1])];
  return { ...ferryDataset(events), id, places };
}

const groundFiles = (atlas: Atlas) =>
  atlas.requests.flatMap((url) => /\/(data\/(?:base-map|opening|parts).*)$/.exec(url)?.[1] ?? []);

test("a dataset that was cut for opens with its own map alone, sent for before it is read", async ({
  atlas,
  page,
}) => {
  const dataset = datasetAt("aleppo", "SY", [37.16, 36.2]);
  const reading = readDataset(dataset);
  const cut = reading.ok ? openingFor(indexDataset(reading.value)) : null;
  if (cut === null) throw new Error("no cut for Aleppo");
  await page.route("**/data/opening/aleppo.json", (route) =>
    route.fulfill({ json: buildOpeningMap(cut) }),
  );
  await page.route("**/data/aleppo.json", (route) => route.fulfill({ json: dataset }));
  await page.route(/\/\?data=/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: withOpeningCuts(await answer.text(), [cut]) });
  });
  await atlas.open("?data=data/aleppo.json");
  await page.waitForLoadState("networkidle");
  expect(groundFiles(atlas)).toEqual(["data/opening/aleppo.json"]);
  // The gulf of Iskenderun in the west of it, which the world's map has not; Syria is tinted, Turkey is not.
  const tint = await groundAt(page, 0.5, 0.55);
  expect(tint).not.toBe("");
  expect(await groundAt(page, 0.5, 0.2)).not.toBe(tint);
});

test("a dataset of one's own on Libya has Libya's map and no other", async ({ atlas, page }) => {
  const address = await serve(page, "misrata", datasetAt("misrata", "LY", [15.1, 32.3]));
  await atlas.open(`?data=${address}`);
  await page.waitForLoadState("networkidle");
  expect(groundFiles(atlas)).toEqual(["data/base-map.json"]);
});

test("a short pan moves the ground as it is, and a long way is drawn to its end", async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fill } = prototype;
    Object.assign(window, { fills: 0 });
    Object.assign(prototype, {
      fill(this: CanvasRenderingContext2D, ...how: [Path2D]) {
        Object.assign(window, { fills: Number(Reflect.get(window, "fills")) + 1 });
        fill.apply(this, how);
      },
    });
  });
  const fills = () => page.evaluate(() => Number(Reflect.get(window, "fills")));
  await atlas.open(NEAR_KYIV);
  await page.waitForLoadState("networkidle");
  const box = await atlas.map.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  const pan = async (by: number) => {
    const address = page.url();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(address);
    await page.waitForLoadState("networkidle");
  };
  await expect.poll(fills).toBeGreaterThan(0);
  let before = 0;
  // What is still on its way is drawn as it comes.
  await expect(async () => {
    before = await fills();
    await pan(before % 2 === 0 ? 30 : -30);
    expect(await fills()).toBe(before);
  }).toPass();
  for (const by of [300, 300, 300]) await pan(by);
  expect(await fills()).toBeGreaterThan(before);
  // All of the frame is land, to its rim.
  for (const share of [0.01, 0.99]) expect(await groundAt(page, share, 0.5)).not.toBe("");
});

test("a publisher's tiles lie under the map, follow its zoom, and are credited", async ({
  atlas,
  baseURL,
  page,
}) => {
  const PIXEL =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await page.route(/\/tiles\//, (route) =>
    route.fulfill({ contentType: "image/png", body: Buffer.from(PIXEL, "base64") }),
  );
  const tiles = {
    url: `${new URL("tiles", baseURL).href}/{z}/{x}/{y}.png`,
    attribution: "An invented mapping office",
  };
  const dataset = { ...ferryDataset(), display: { tiles } };
  await atlas.open(`?data=${await serve(page, "tiled", dataset)}`);
  const zooms = () =>
    atlas.requests
      .flatMap((url) => /\/tiles\/(\d+)\/\d+\/\d+\.png$/.exec(url)?.[1] ?? [])
      .map(Number);
  await expect.poll(() => zooms().length).toBeGreaterThan(1);
  await expect(atlas.map.locator("img").first()).toBeVisible();
  await expect(atlas.map.getByText("An invented mapping office")).toBeVisible();
  const nearest = Math.max(...zooms());
  await atlas.map.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => Math.max(...zooms())).toBeGreaterThan(nearest);
});
