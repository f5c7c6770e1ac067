/** What the map names anywhere on the Earth, near a place and across 180°. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const label = (page: Page, text: string | RegExp) =>
  page.locator(".map-label--city, .map-label--beyond").filter({ hasText: text });

test("a frame anywhere has names of its towns, in the reader's language", async ({
  atlas,
  page,
}) => {
  const address = await serve(page, "ferry", ferryDataset());
  await atlas.open(`?data=${address}&map=35.6,139.7,8&lang=ru`);
  await expect(label(page, "Иокогама").first()).toBeVisible();
  const names = () => page.locator(".map-label--city").count();
  // The world's largest first, then those of the frame's own file.
  await expect.poll(names).toBeGreaterThan(12);
  expect(await names()).toBeLessThan(40);
});

test("a near frame says how far it is to the next towns, and that it has no roads", async ({
  atlas,
  page,
}) => {
  await atlas.open("?map=32.88,13.19,11");
  await expect(label(page, "Zawiya").filter({ hasText: "45 km" })).toBeVisible();
  await expect(atlas.map.getByRole("status")).toHaveText("This map has no roads");
});

test("where a host sends something else for a cell, the map keeps the names that it has", async ({
  atlas,
  page,
}) => {
  let asked = 0;
  await page.route("**/data/cities/*_*.json", (route) => {
    asked++;
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Not found" });
  });
  await atlas.open("?map=32.1,20.1,9");
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(label(page, "Benghazi").first()).toBeVisible();
});

test("places on both sides of 180° open side by side, and dragging loses none", async ({
  atlas,
  page,
}) => {
  const sides = ferryDataset([
    eventOf({ id: "w", title: "Landing in the west", edtf: "2024-05-02", place: "harbour" }),
    eventOf({ id: "e", title: "Landing in the east", edtf: "2024-05-03", place: "island" }),
  ]);
  const [west, east] = [
    [179.9, -16.8],
    [-179.6, -16.9],
  ];
  const places = sides.places.map((place, at) => ({ ...place, lonLat: at === 0 ? west : east }));
  await atlas.open(`?data=${await serve(page, "sides", { ...sides, places })}`);
  const marks = ["Landing in the west", "Landing in the east"].map((title) =>
    atlas.mark("map", title),
  );
  const apart = async () => {
    const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
    return (boxes[1]?.x ?? 0) - (boxes[0]?.x ?? 0);
  };
  await expect.poll(apart).toBeGreaterThan(20);
  await expect.poll(apart).toBeLessThan(700);
  const before = await apart();
  const ground = await atlas.mapGround.boundingBox();
  if (!ground) throw new Error("no map");
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 + 60 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y, { steps: 4 });
  await page.mouse.up();
  for (const mark of marks) await expect(mark).toBeInViewport();
  expect(Math.abs((await apart()) - before)).toBeLessThan(2);
});
