/** A dataset of ten thousand actors and twice as many ties: every part that lists them answers, and says how many it leaves out. */
import { expect } from "@playwright/test";
import { test } from "../support/atlas.ts";
import { crowdedDataset } from "../support/crowded-dataset.ts";
import { serve } from "../support/datasets.ts";
import { STILL } from "../support/start.ts";

test.use(STILL);

const MANY = crowdedDataset({ events: 500, factions: 4, actors: 10_000, relations: 20_000 });

test("ten thousand actors are selected, filtered, searched and counted", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open(`?data=${await serve(page, "many-actors", MANY)}`);
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/[?&]event=event-/);
  await page.keyboard.press("Escape");

  const panel = page.getByRole("region", { name: "Factions", exact: true });
  await expect(panel.getByRole("button", { name: "9,997 more actors" })).toBeVisible();
  await panel.getByRole("searchbox").fill("Group 9999");
  await expect(panel.getByRole("button", { name: /^Group 9999: / })).toHaveCount(1);
  await panel.getByRole("searchbox").fill("");

  await panel.getByRole("button", { name: /^Side 4: / }).click();
  const card = page.getByRole("article", { name: "Side 4", exact: true });
  await expect(card.locator(".people > li")).toHaveCount(60);
  await expect(card.getByText("2440 more", { exact: true })).toBeVisible();

  const actors = await atlas.openFilter("Actor");
  await expect(actors.getByRole("searchbox")).toBeVisible();
  expect(await actors.getByRole("checkbox").count()).toBeLessThan(60);
  await actors.getByRole("searchbox").fill("Group 1");
  await actors.getByRole("checkbox", { name: /^Group 1, / }).check();
  await atlas.expectQuery("actor", "actor-0");
});
