/** The faction panel: who stands where, with which ties, and what pointing and clicking there does. */
import { expect, type Locator } from "@playwright/test";
import { LIT, test } from "./support/atlas.ts";
import { ALERT, dispatch } from "./support/dispatch.ts";

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing to be seen of it");
  return box;
}

test("every faction holds its actors with their offices", async ({ opened: atlas }) => {
  for (const faction of dispatch.factions) {
    const group = atlas.factions.getByRole("group", { name: faction.name, exact: true });
    for (const actor of dispatch.actors.filter((one) => one.faction === faction.id))
      await expect(group.getByRole("button", { name: `${actor.name}, ` }).last()).toBeAttached();
  }
  await expect(atlas.factions).toContainText("Commander of the Libyan National Army");
});

test("the rival executives stand side by side", async ({ opened: atlas }) => {
  const accord = await boxOf(
    atlas.factions.getByRole("group", { name: "Government of National Accord" }),
  );
  const east = await boxOf(atlas.factions.getByRole("group", { name: "Eastern authorities" }));
  expect(Math.abs(accord.y - east.y)).toBeLessThan(4);
  expect(accord.x + accord.width).toBeLessThan(east.x);
});

test("every tie can be read as a sentence, with a word where it is inferred or a claim", async ({
  opened: atlas,
}) => {
  const ties = atlas.factions.getByRole("region", { name: "Ties" });
  await expect(ties.getByRole("listitem")).toHaveCount(dispatch.relations.length);
  await expect(
    ties.getByRole("button", { name: "Khalifa Haftar commands the Libyan National Army" }),
  ).toBeAttached();
  await expect(
    ties.getByRole("button", {
      name: /^The Government of National Accord opposes the interim government.*inferred/,
    }),
  ).toBeAttached();
});

test("pointing at an actor lights its ties", async ({ opened: atlas }) => {
  await atlas.factions.getByRole("button", { name: /^Khalifa Haftar,/ }).hover();
  const ties = atlas.factions.getByRole("region", { name: "Ties" });
  await expect(ties.getByRole("button", { name: /^Khalifa Haftar commands/ })).toHaveClass(LIT);
  await expect(ties.getByRole("button", { name: /^Fayez al-Sarraj heads/ })).not.toHaveClass(LIT);
});

test("a click keeps only that faction, a second one everything again", async ({
  opened: atlas,
}) => {
  const title = atlas.factions.getByRole("button", { name: /^Eastern authorities, / });
  await title.click();
  await expect(atlas.status).toHaveText("4 of 9 events");
  await expect(title).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.event.getByRole("heading", { name: "Eastern authorities" })).toBeVisible();
  await atlas.expectQuery("faction", "east");
  await title.click();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(title).toHaveAttribute("aria-pressed", "false");
});

test("a click keeps only that actor and tells about it", async ({ opened: atlas }) => {
  const actor = atlas.factions.getByRole("button", { name: /^Fayez al-Sarraj,/ });
  await actor.click();
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.mark("table", ALERT)).toBeVisible();
  await expect(atlas.event.getByRole("heading", { name: "Fayez al-Sarraj" })).toBeVisible();
  await expect(atlas.event).toContainText("Prime Minister");
  await expect(atlas.event.getByRole("button", { name: /^Fayez al-Sarraj heads/ })).toBeVisible();
});

test("the counts follow the filters", async ({ opened: atlas }) => {
  await atlas.go("?kind=movement");
  const { factions } = atlas;
  await expect(
    factions.getByRole("button", { name: "Eastern authorities, 1 event, keep only this" }),
  ).toBeAttached();
  await expect(
    factions.getByRole("button", { name: "Libyan National Army, 1 event, keep only this" }),
  ).toBeAttached();
  await expect(
    factions.getByRole("button", { name: "Khalifa Haftar, 0 events, keep only this" }),
  ).toBeAttached();
});

test("a tie tells who says so, and marks its words in the source", async ({ opened: atlas }) => {
  await atlas.factions
    .getByRole("region", { name: "Ties" })
    .getByRole("button", { name: "Russia supports the mediatory steps of the United Nations" })
    .click();
  await expect(
    atlas.event.getByRole("heading", {
      name: "Russia supports the mediatory steps of the United Nations",
    }),
  ).toBeVisible();
  await expect(atlas.event).toContainText("Who says so");
  await expect(atlas.source.locator('[aria-current="true"]').first()).toBeAttached();
  await atlas.expectQuery("select", "relation:russia-supports-un");
});

test("emphasis keeps everything and dims the rest", async ({ opened: atlas }) => {
  await atlas.go("?select=actor:haftar");
  await atlas.event.getByRole("button", { name: "Emphasise", exact: true }).click();
  await atlas.expectQuery("focus", "actor:haftar");
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(atlas.mark("timeline", ALERT)).toHaveClass(/is-dimmed/);
});
