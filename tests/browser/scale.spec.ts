/** Three thousand events: pages in the table, bands on the timeline, and no error. */
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

test("three thousand events can be read, filtered and paged through", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serve(page, "many", ferryDataset(manyEvents()))}`);
  await expect(atlas.status).toHaveText("3,000 of 3,000 events");
  await expect(atlas.rows).toHaveCount(50);
  expect(await page.locator(".tl-mark").count()).toBeLessThanOrEqual(400);
  await expect(atlas.timelineGround).toHaveAccessibleDescription(
    /^3,000 events: .* 3,000 in \d+ bands/,
  );
  expect(await atlas.map.getByRole("button").count()).toBeLessThan(400);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(page.getByText("51 to 100 of 3,000")).toBeVisible();
  await expect(atlas.rows.first()).toContainText("Sailing 51");
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(page.getByRole("button", { name: "Previous page" })).toBeDisabled();
  await atlas.filters.getByRole("searchbox").fill("2999");
  await expect(atlas.status).toHaveText("1 of 3,000 events");
  await atlas.mark("table", "Sailing 2999").click();
  await atlas.expectSelected("Sailing 2999");
});

test("the selected event is shown in the table's page that holds it", async ({ atlas, page }) => {
  await atlas.open(
    `?data=${await serve(page, "many", ferryDataset(manyEvents()))}&event=sailing-1234`,
  );
  await expect(atlas.mark("timeline", "Sailing 1235")).toHaveAttribute("aria-current", "true");
  await expect(atlas.mark("table", "Sailing 1235")).toHaveAttribute("aria-current", "true");
});
