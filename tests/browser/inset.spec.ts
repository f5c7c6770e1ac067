/** The map's inset: a ring that the first frame shows too small, beside the country; near it, where the frame lies. */
import { expect, type Locator } from "@playwright/test";
import { type Atlas, test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";

const inset = (atlas: Atlas) => atlas.map.getByRole("button", { name: "Show Tripoli closer" });
const locator = (atlas: Atlas) => atlas.map.getByRole("button", { name: "Show the whole map" });

async function boxesOf(all: Locator) {
  return Promise.all((await all.all()).map((one) => one.boundingBox()));
}

test("stands beside the country at the start, and covers no mark, no chip and no button", async ({
  opened: atlas,
}) => {
  await expect(inset(atlas)).toContainText("anywhere on this ring");
  await expect(inset(atlas)).toContainText("10 km");
  const box = await inset(atlas).boundingBox();
  if (!box) throw new Error("it is not to be seen");
  const others = [
    ...(await boxesOf(atlas.marks("map"))),
    ...(await boxesOf(atlas.map.locator(".map-edge, .map-controls, .unplaced, .key"))),
    ...(await boxesOf(atlas.map.locator(".map-label"))),
  ];
  expect(others.length).toBeGreaterThan(12);
  for (const other of others)
    expect(
      other !== null &&
        other.x < box.x + box.width &&
        box.x < other.x + other.width &&
        other.y < box.y + box.height &&
        box.y < other.y + other.height,
    ).toBe(false);
});

test("takes one to its ring, where it shows the frame within the whole, and back", async ({
  opened: atlas,
}) => {
  await inset(atlas).click();
  await expect(inset(atlas)).toBeHidden();
  const ring = atlas.page.locator(".map-ring__target");
  const share = async () =>
    ((await ring.boundingBox())?.height ?? 0) / ((await atlas.map.boundingBox())?.height ?? 1);
  await expect.poll(share).toBeGreaterThan(0.6);
  await locator(atlas).click();
  await expect(locator(atlas)).toBeHidden();
  await expect(inset(atlas)).toBeVisible();
});

test("a selected ring has the locator beside it", async ({ atlas }) => {
  await atlas.open("?event=lna-ten-kilometres");
  await expect(locator(atlas)).toBeVisible();
  await expect(inset(atlas)).toBeHidden();
});

test("a dataset that can be read in its first frame has none", async ({ atlas, page }) => {
  const events = ["harbour", "island"].map((place, index) =>
    eventOf({ id: `e${index}`, title: `Sailing ${index}`, edtf: "2024-04-30", place }),
  );
  await atlas.open(`?data=${await serve(page, "plain", ferryDataset(events))}`);
  await expect(atlas.map.getByRole("button", { name: /closer$/ })).toHaveCount(0);
});

test("a narrow map keeps its room for the country", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await expect(inset(atlas)).toBeHidden();
});
