/** Three thousand events: a table drawn as far as it is seen, bands on the timeline, and no error. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const COUNT = 3000;

/** Days of ten years, one after another, at two places. */
function manyEvents() {
  return Array.from({ length: COUNT }, (_, index) =>
    eventOf({
      id: `sailing-${index}`,
      title: `Sailing ${index + 1}`,
      edtf: new Date(Date.UTC(2014, 0, 1 + Math.floor(index * 1.2))).toISOString().slice(0, 10),
      ...(index % 5 === 0 ? {} : { place: index % 2 ? "harbour" : "island" }),
      actor: index % 3 ? "voss" : "office",
    }),
  );
}

test("three thousand events can be read, filtered and gone through by key", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "many", ferryDataset(manyEvents()))}`);
  await expect(atlas.status).toHaveText("3,000 of 3,000 events");
  await expect(atlas.table).toHaveAttribute("aria-rowcount", "3001");
  expect(await atlas.rows.count()).toBeLessThan(60);
  expect(await page.locator(".tl-mark").count()).toBeLessThanOrEqual(400);
  await expect(atlas.timelineGround).toHaveAccessibleDescription(
    /^3,000 events: .* 3,000 in \d+ bands/,
  );
  expect(await atlas.map.getByRole("button").count()).toBeLessThan(400);
  await atlas.mark("table", "Sailing 1,").focus();
  await page.keyboard.press("End");
  await expect(atlas.mark("table", "Sailing 3000")).toBeFocused();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Home");
  await expect(atlas.mark("table", "Sailing 1,")).toBeFocused();
  await atlas.filters.getByRole("searchbox").fill("2999");
  await expect(atlas.status).toHaveText("1 of 3,000 events");
  await atlas.mark("table", "Sailing 2999").click();
  await atlas.expectSelected("Sailing 2999");
});

test("the selected event is scrolled to in the table", async ({ atlas, page }) => {
  await atlas.open(
    `?data=${await serve(page, "many", ferryDataset(manyEvents()))}&event=sailing-1234`,
  );
  await expect(atlas.mark("timeline", "Sailing 1235")).toHaveAttribute("aria-current", "true");
  await expect(atlas.mark("table", "Sailing 1235")).toHaveAttribute("aria-current", "true");
});
