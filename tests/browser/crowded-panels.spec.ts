/** A dataset of more events than can be drawn: what its panels list, count and add up. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { crowdedDataset } from "./support/crowded-dataset.ts";
import { serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const CROWD = crowdedDataset({ events: 1200, factions: 40, actors: 2000, relations: 233 });

/** Events of each pair of sides, and of those with one, by the sides' names. */
function countPairs() {
  const sideOf = new Map(CROWD.actors.map(({ id, faction }) => [id, faction]));
  const nameOf = new Map(CROWD.factions.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { participants } of CROWD.events) {
    const sides = participants.map(({ actor }) => nameOf.get(sideOf.get(actor) ?? "") ?? "");
    const key = sides.sort().join(" and ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

test("the sides are a list: who against whom, with every pair's number, searched and shown whole", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  const panel = page.getByRole("region", { name: "Factions", exact: true });
  await expect(panel.locator(".factions-diagram")).toHaveCount(0);
  const pairs = panel.getByRole("region", { name: "Who against whom" });
  const counts = countPairs();
  const most = Math.max(...counts.values());
  await expect(pairs.getByRole("listitem").first()).toContainText(`${most}`);
  await pairs.getByRole("button", { name: `${counts.size - 7} more`, exact: true }).click();
  await expect(pairs.getByRole("listitem").first()).toHaveAttribute(
    "aria-setsize",
    `${counts.size}`,
  );
  expect(await pairs.getByRole("listitem").count()).toBeLessThan(60);
  await panel.getByRole("searchbox").fill("Side 33");
  const party = panel.getByRole("button", { name: /^Side 33: / });
  await party.click();
  await expect(party).toHaveAttribute("aria-current", "true");
  await panel.getByRole("button", { name: "Keep only Side 33" }).click();
  await atlas.expectQuery("faction", "side-32");
});

test("a line at the foot writes out the sums of all views, and says that they agree", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  const line = page.getByRole("region", { name: "Sums" });
  await expect(line).toContainText("1,200 of 1,200 events");
  await expect(line).toContainText(/Map: .*\d/);
  await expect(line).toContainText("All sums agree");
  await atlas.filters.getByRole("searchbox").fill("number 7");
  await expect(line).not.toContainText("1,200 of 1,200 events");
  await expect(line).toContainText("All sums agree");
});

test("the key explains the groups on the map, and counts the events of each colour", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  await page.getByRole("button", { name: "Key", exact: true }).click();
  const key = page.getByRole("region", { name: "Key" });
  await expect(key.getByText("events at one place and near it")).toBeVisible();
  await expect(key.locator("strong").first()).toHaveText(/^\d+$/);
  await page.keyboard.press("Escape");
  await expect(key).toBeHidden();
});

test("a saved picture shows counts, and says that it does", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("dialog", { name: "Share this picture" })
    .getByRole("button", { name: "SVG, for print", exact: true })
    .click();
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg).toContain("The picture shows counts");
  expect(svg).not.toContain(CROWD.events[0]?.title ?? "a title");
});

test("a dataset without a story tells what can be counted of it, and where to begin", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  const about = page.getByRole("region", { name: "About", exact: true });
  await expect(about).toContainText("1,200 events");
  const best = CROWD.events.reduce(
    (sum, event) => sum + ("fatalities" in event ? event.fatalities.best : 0),
    0,
  );
  await expect(about).toContainText(new Intl.NumberFormat("en").format(best));
  const week = about.getByRole("button", { name: /The busiest week/ });
  const promised = /(\d+) events/.exec((await week.innerText()) ?? "")?.[1];
  await week.click();
  await expect(atlas.status).toHaveText(`${promised} of 1,200 events`);
});

test("where the filters leave nothing, each says what there would be without it, and Escape undoes the last", async ({
  atlas,
  page,
}) => {
  const data = await serve(page, "crowd", CROWD);
  await atlas.open(`?data=${data}&faction=side-0&from=1990-01-01&to=1990-01-02`);
  const box = page.getByRole("region", { name: "No event meets all 2 filters" });
  await expect(box.getByRole("heading")).toBeFocused();
  await expect(box.getByRole("listitem").filter({ hasText: "Side 1" })).toContainText(
    "without it 0",
  );
  await expect(box.getByRole("listitem").filter({ hasText: "1990" })).not.toContainText(
    "without it 0",
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "No event meets this filter" })).toBeVisible();
  await page.getByRole("button", { name: "Clear all, show 1,200" }).click();
  await expect(atlas.status).toHaveText("1,200 of 1,200 events");
});

test("what says that nothing is left comes late, and leaves a menu open that was opened meanwhile", async ({
  atlas,
  page,
}) => {
  let letCome = () => {};
  const isWanted = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/nothing-left-[^/]*\.js$/, async (route) => {
    await isWanted;
    await route.continue();
  });
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  await atlas.filters.getByRole("searchbox").fill("nobody says this");
  await expect(atlas.status).toHaveText("0 of 1,200 events");
  await page.getByLabel("More", { exact: true }).click();
  const theme = page.getByRole("combobox", { name: "Theme" });
  await expect(theme).toBeVisible();
  letCome();
  await expect(page.getByRole("heading", { name: "No event meets this filter" })).toBeVisible();
  await theme.selectOption("Dark");
  await expect(page.locator(":root")).toHaveAttribute("data-theme", "dark");
});

test("a filter with many values is searched, and draws what is seen of them", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}`);
  await atlas.filters.getByText("Filters", { exact: true }).last().click();
  const group = page.getByRole("group", { name: "Actor", exact: true });
  await page.locator("details.choice > summary", { hasText: /^Actor/ }).click();
  await expect(group.getByRole("searchbox")).toBeVisible();
  expect(await group.getByRole("checkbox").count()).toBeLessThan(60);
  await group.getByRole("searchbox").fill("Group 1");
  await group.getByRole("checkbox", { name: /^Group 1, / }).check();
  await atlas.expectQuery("actor", "actor-0");
});

test("a changed count moves nobody in a diagram", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open();
  const places = () =>
    page.locator(".factions-diagram .actor-card").evaluateAll((cards) =>
      cards.map((card) => {
        const { x, y, width, height } = card.getBoundingClientRect();
        return [card.textContent, x, y, width, height].join();
      }),
    );
  await expect(page.locator(".factions-diagram .actor-card").first()).toBeVisible();
  const before = await places();
  await atlas.filters.getByRole("searchbox").fill("Moscow");
  await expect(atlas.status).not.toHaveText("9 of 9 events");
  expect(await places()).toEqual(before);
});

test("on a phone too, what is counted in place of a story is called About", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await atlas.open(`?data=${await serve(page, "crowd", CROWD)}&tab=story`);
  await expect(page.locator("#tab-story")).toHaveText("About");
  await expect(page.getByText("on the map, the timeline and in the table")).toBeVisible();
  await page.getByRole("button", { name: "Draw the sheet up", exact: true }).click();
  await expect(page.getByRole("region", { name: "About", exact: true })).toBeVisible();
});

test("of a crowd that two sources tell it says how many events they tell differently, and keeps those", async ({
  atlas,
  page,
}) => {
  const told = crowdedDataset({ events: 1200, toldTwice: 300 });
  await atlas.open(`?data=${await serve(page, "crowd", told)}`);
  const line = page.getByRole("region", { name: "Sums" });
  await expect(line).toContainText("150 events are told differently; drawn as the first account");
  await line.getByRole("button", { name: "Keep only such" }).click();
  await atlas.expectQuery("told", "differ");
  await expect(line).toContainText("150 of 1,200 events");
  await expect(line).toContainText("All sums agree");
});

test("a crowd that two sources tell is coloured by source, in the rings, the bands and the key", async ({
  atlas,
  page,
}) => {
  const told = crowdedDataset({ events: 1200, toldTwice: 300 });
  await atlas.open(`?data=${await serve(page, "crowd", told)}`);
  await page.locator(".color-choice").getByText("Source", { exact: true }).click();
  await atlas.expectQuery("color", "source");
  const timeline = page.getByRole("region", { name: "Timeline" });
  await expect(timeline).toContainText(/A made-up register alone\s*900/);
  await expect(timeline).toContainText(/Several sources\s*300/);
  await expect(page.getByRole("region", { name: "Sums" })).toContainText("All sums agree");
  await page.getByRole("button", { name: "Key", exact: true }).click();
  const key = page.getByRole("region", { name: "Key" });
  for (const meaning of [/^A made-up register900$/, /^several sources.*300$/])
    await expect(key.getByRole("listitem").filter({ hasText: meaning })).toBeVisible();
});
