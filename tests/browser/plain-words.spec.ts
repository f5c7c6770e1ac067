/** The page speaks to readers: what only a checker needs stands under "How we know", and nothing is said twice. */

import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { titleOf } from "./support/dispatch.ts";

const CODES = /\d{4}-\d{2}-\d{2}[~?]?|[0-9a-f]{12,}|SHA-256|\d,\d{3} characters|\b\d+[–-]\d{3,}\b/;

test("the start says once, beside the source's date, that the year is inferred", async ({
  opened: { page },
}) => {
  await expect(page.getByText("year inferred")).toHaveCount(1);
  await expect(page.getByText(/^TASS, 6\sApril\s2019\syear inferred$/)).toBeVisible();
});

test("an event says once, and no more than is so, how its time is inferred", async ({
  opened: atlas,
}) => {
  await atlas.go("?event=phone-call");
  await atlas.expectSelected(titleOf("phone-call", "en"));
  await expect(atlas.event.getByText("date from the weekday")).toHaveCount(1);
  await expect(atlas.event.getByText(/time inferred/i)).toHaveCount(0);
  await atlas.go("?event=haftar-announces-offensive");
  await expect(atlas.event.getByText(/(year|time) inferred|weekday/i)).toHaveCount(0);
});

test("no code of a date, digest, offset or length is to be read before a disclosure is opened", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  for (const query of ["?", "?event=al-sarraj-orders-alert", "?select=step:s1", "?tab=source"]) {
    await atlas.go(query);
    expect((await page.locator("body").innerText()).match(CODES)?.[0], query).toBeUndefined();
  }
  await atlas.go("?event=al-sarraj-orders-alert");
  await atlas.event.getByText("How we know").click();
  await expect(atlas.event).toContainText("[2019-04-04~..2019-04-06]");
});
