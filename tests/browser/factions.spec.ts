/** The faction panel: who stands where, with which ties, and what pointing and clicking there does. */
import { expect, type Locator } from "@playwright/test";
import { LIT, test } from "./support/atlas.ts";
import { ferryDataset, serve } from "./support/datasets.ts";
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

test("a click on a faction only selects it; its card keeps only it, and everything again", async ({
  opened: atlas,
}) => {
  const title = atlas.factions.getByRole("button", { name: /^Eastern authorities, / });
  await title.click();
  await expect(atlas.event.getByRole("heading", { name: "Eastern authorities" })).toBeVisible();
  await expect(title).toHaveAttribute("aria-current", "true");
  await expect(atlas.status).toHaveText("9 of 9 events");
  const keep = atlas.event.getByRole("button", { name: "Show only this (4)" });
  await keep.click();
  await expect(atlas.status).toHaveText("4 of 9 events");
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await atlas.expectQuery("faction", "east");
  await keep.click();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(keep).toHaveAttribute("aria-pressed", "false");
});

test("a click on an actor tells about it; its card keeps only it", async ({ opened: atlas }) => {
  const actor = atlas.factions.getByRole("button", { name: /^Fayez al-Sarraj,/ });
  await actor.click();
  await expect(atlas.event.getByRole("heading", { name: "Fayez al-Sarraj" })).toBeVisible();
  await expect(atlas.event).toContainText("Prime Minister");
  await expect(atlas.event.getByRole("button", { name: /^Fayez al-Sarraj heads/ })).toBeVisible();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.event.getByRole("button", { name: "Show only this (1)" }).click();
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.mark("table", ALERT)).toBeVisible();
});

test("the counts follow the filters", async ({ opened: atlas }) => {
  await atlas.go("?kind=movement");
  const { factions } = atlas;
  await expect(
    factions.getByRole("button", { name: "Eastern authorities, 1 event" }),
  ).toBeAttached();
  await expect(
    factions.getByRole("button", { name: "Libyan National Army, 1 event" }),
  ).toBeAttached();
  await expect(factions.getByRole("button", { name: "Khalifa Haftar, 0 events" })).toBeAttached();
});

test("a count of nought is not shown", async ({ opened: atlas }) => {
  await atlas.go("?kind=movement");
  const shown = (name: RegExp) =>
    atlas.factions.getByRole("button", { name }).first().locator(".faction-count");
  await expect(shown(/^Libyan National Army, 1 event/)).toHaveText("1");
  await expect(shown(/^Khalifa Haftar, 0 events/)).toBeEmpty();
  await expect(atlas.factions.getByText("0", { exact: true })).toHaveCount(0);
});

/** What takes the focus in the panel though it is no button, by its markup: asked of the browser, element by element. */
function namelessStops(panel: Locator): Promise<string[]> {
  return panel.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement | SVGElement>("*")]
      .filter((element) => {
        if (element.matches("button[aria-label], button") && element.textContent?.trim())
          return false;
        element.focus();
        return document.activeElement === element;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

test("nothing without a name takes the focus, in the page or in the embed", async ({
  opened: atlas,
}) => {
  expect(await namelessStops(atlas.factions)).toEqual([]);
  await atlas.page.goto("./?view=embed&views=factions,map");
  await expect(atlas.factions.getByRole("region", { name: "Ties" })).toBeAttached();
  expect(await namelessStops(atlas.factions)).toEqual([]);
});

test("boxes and ties are one tab stop each, and arrows walk them", async ({ opened: atlas }) => {
  const { page, factions } = atlas;
  const ties = factions.getByRole("region", { name: "Ties" }).getByRole("button");
  await expect(factions.locator('button:not([tabindex="-1"])')).toHaveCount(2);
  await ties.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(ties.nth(1)).toBeFocused();
  await expect(ties.nth(1)).toHaveClass(LIT);
  await page.keyboard.press("End");
  await expect(ties.last()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+Tab");
  await expect(factions.getByRole("group").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(ties.nth(dispatch.relations.length - 2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(ties.nth(dispatch.relations.length - 2)).toHaveAttribute("aria-current", "true");
});

test("more ties than can be drawn are counted under the lines, and all of them listed", async ({
  atlas,
  page,
}) => {
  const { actors, ...rest } = ferryDataset();
  const hands = Array.from({ length: 30 }, (_, at) => ({
    ...actors[at % 2],
    id: `hand-${at}`,
    name: `Hand ${at}`,
  }));
  const relations = Array.from({ length: 60 }, (_, at) => ({
    id: `tie-${at}`,
    type: at < 30 ? "opposes" : "supports",
    from: `hand-${at % 30}`,
    to: `hand-${(at + 3) % 30}`,
    basis: "stated",
    attribution: [{ actor: "office", how: "reported" }],
    evidence: actors[0]?.evidence,
  }));
  const dataset = { ...rest, actors: [...actors, ...hands], relations };
  await atlas.open(`?data=${await serve(page, "many-ties", dataset)}`);
  await expect(atlas.factions.getByText("and 36 more ties", { exact: true })).toBeVisible();
  await expect(
    atlas.factions.getByRole("region", { name: "Ties" }).getByRole("listitem"),
  ).toHaveCount(60);
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
  await atlas.openPage("Source");
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
