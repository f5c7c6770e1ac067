/** Each filter alone in the address that a page is opened with; `npm test` opens one address with all of them. */
import { expect } from "@playwright/test";
import { test } from "../support/atlas.ts";
import { LINKS } from "../support/links.ts";

for (const { query, kept, chip } of LINKS)
  test(`${query} opens with that filter`, async ({ atlas }) => {
    await atlas.open(query);
    await expect(atlas.status).toHaveText(kept);
    await expect(atlas.chips.getByRole("button", { name: `Take off: ${chip}` })).toBeVisible();
  });

for (const [query, kept] of [
  ["?from=2019-04-06", "3 of 9 events"],
  ["?to=2019-04-03", "1 of 9 events"],
] as const)
  test(`${query}, a brush with one open end, works in every view`, async ({ atlas }) => {
    await atlas.open(query);
    await expect(atlas.status).toHaveText(kept);
    await expect(atlas.timeline.getByRole("slider")).toHaveCount(2);
    await atlas.timeline.getByRole("button", { name: "Clear the time filter" }).click();
    await expect(atlas.status).toHaveText("9 of 9 events");
  });
