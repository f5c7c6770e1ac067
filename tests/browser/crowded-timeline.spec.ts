/** The timeline of more events than can be drawn one by one. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

test("ids that every object has a property of are ids like others", async ({ atlas, page }) => {
  const ids = ["constructor", "toString", "hasOwnProperty", "valueOf"];
  const events = ids.map((id, index) =>
    eventOf({ id, title: `Sailing ${index + 1}`, edtf: `2024-05-0${index + 1}` }),
  );
  const dataset = ferryDataset(events);
  const factions = dataset.factions.map((faction) => ({ ...faction, id: "constructor" }));
  const actors = dataset.actors.map((actor) => ({ ...actor, faction: "constructor" }));
  const hostile = { ...dataset, factions: factions.slice(0, 1), actors };
  await atlas.open(`?data=${await serve(page, "hostile", hostile)}`);
  await expect(page.locator(".tl-mark")).toHaveCount(ids.length);
  await atlas.mark("timeline", "Sailing 2").click();
  await atlas.expectSelected("Sailing 2");
});
