/** Every filter: what it keeps, its counts, its chip, and the ways back. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, ferryEvents, serve } from "./support/datasets.ts";
import { ALERT, CALL, OFFENSIVE, TEN_KILOMETRES } from "./support/dispatch.ts";

const BOXES: readonly {
  box: string;
  value: RegExp;
  kept: number;
  chip: string;
  parameter: string;
  text: string;
}[] = [
  {
    box: "Kind of event",
    value: /^Statement/,
    kept: 5,
    chip: "Statement",
    parameter: "kind",
    text: "statement",
  },
  {
    box: "Faction",
    value: /^Russia,/,
    kept: 3,
    chip: "Russia",
    parameter: "faction",
    text: "russia-side",
  },
  {
    box: "Actor",
    value: /^Khalifa Haftar/,
    kept: 5,
    chip: "Khalifa Haftar",
    parameter: "actor",
    text: "haftar",
  },
  {
    box: "On the map",
    value: /^Not on the map/,
    kept: 4,
    chip: "Not on the map",
    parameter: "placed",
    text: "unplaced",
  },
  {
    box: "How exact the place is",
    value: /^Round a point/,
    kept: 1,
    chip: "Round a point",
    parameter: "precision",
    text: "around",
  },
  {
    box: "Stated or inferred",
    value: /^Place inferred/,
    kept: 4,
    chip: "Place inferred",
    parameter: "basis",
    text: "inferred-place",
  },
];

for (const { box, value, kept, chip, parameter, text } of BOXES) {
  test(`the filter "${box}" keeps what it counted, shows a chip, and goes off with it`, async ({
    opened: atlas,
  }) => {
    const choices = await atlas.openFilter(box);
    const choice = choices.getByRole("checkbox", { name: value });
    await expect(choice).toHaveAccessibleName(new RegExp(`, ${kept} events?$`));
    await choice.check();
    await expect(atlas.status).toHaveText(`${kept} of 9 events`);
    await expect(atlas.rows).toHaveCount(kept);
    await atlas.expectQuery(parameter, text);
    await atlas.chips.getByRole("button", { name: `Take off: ${chip}` }).click();
    await expect(atlas.status).toHaveText("9 of 9 events");
    await expect(atlas.chips).toBeHidden();
    await atlas.expectQuery(parameter, null);
  });
}

test("a filter of which the events have one value is not offered; what the address asks of it holds, and can be taken off", async ({
  opened: atlas,
}) => {
  await atlas.go("?grade=ungraded");
  await atlas.openFilters();
  await expect(atlas.filters.locator("summary").filter({ hasText: "Kind of event" })).toBeVisible();
  await expect(atlas.filters.getByText("Source grade")).toHaveCount(0);
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.chips.getByRole("button", { name: "Take off: Ungraded" }).click();
  await expect(atlas.chips).toBeHidden();
  await atlas.expectQuery("grade", null);
});

test("the words of a choice tick it, and the sheet stays open", async ({ opened: atlas }) => {
  const choices = await atlas.openFilter("Kind of event");
  const choice = choices.getByRole("checkbox", { name: /^Statement/ });
  const words = choices.getByText("Statement");
  await words.click();
  await expect(choice).toBeChecked();
  await expect(atlas.status).toHaveText("5 of 9 events");
  await words.dblclick();
  await expect(choice).toBeChecked();
});

test("pressing the words beside a day leaves the sheet open, and goes to its field", async ({
  opened: atlas,
}) => {
  const box = await atlas.openFilter("Time");
  const field = box.getByLabel("Keep events from");
  await box.getByText("Keep events from").click({ position: { x: 4, y: 4 } });
  await expect(field).toBeFocused();
  await expect(field).toBeVisible();
});

test("two values of one filter keep both; two filters keep what passes both", async ({
  opened: atlas,
}) => {
  await atlas.go("?kind=call,movement");
  await expect(atlas.status).toHaveText("2 of 9 events");
  const factions = await atlas.openFilter("Faction");
  await factions.getByRole("checkbox", { name: /^Eastern/ }).check();
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.mark("table", TEN_KILOMETRES)).toBeVisible();
});

test("a filter's own counts leave it out; the others' follow it", async ({ opened: atlas }) => {
  await atlas.go("?kind=call");
  const kinds = await atlas.openFilter("Kind of event");
  await expect(kinds.getByRole("checkbox", { name: "Statement, 5 events" })).toBeVisible();
  await atlas.page.keyboard.press("Escape");
  const factions = await atlas.openFilter("Faction");
  await expect(factions.getByRole("checkbox", { name: "Russia, 1 event" })).toBeVisible();
  await expect(
    factions.getByRole("checkbox", { name: "Eastern authorities, 0 events" }),
  ).toBeVisible();
});

test("clear all takes every filter off", async ({ opened: atlas }) => {
  await atlas.go(
    "?kind=statement&faction=east&q=Haftar&from=2019-04-03&frame=keep&known=2019-04-06",
  );
  await expect(atlas.chips.getByRole("button", { name: /^Take off/ })).toHaveCount(6);
  await atlas.filters.getByRole("button", { name: "Clear all" }).click();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await expect(atlas.chips).toBeHidden();
  for (const name of ["kind", "faction", "q", "from", "frame", "known"])
    await atlas.expectQuery(name, null);
});

test("filters that leave nothing say so and show the way out", async ({ opened: atlas }) => {
  await atlas.go("?kind=call&faction=accord");
  await expect(atlas.status).toHaveText("0 of 9 events");
  await expect(atlas.filters.getByText("No event passes these filters.")).toBeVisible();
  await expect(atlas.rows).toHaveCount(0);
  for (const place of ["timeline", "map"] as const) await expect(atlas.marks(place)).toHaveCount(0);
  await atlas.filters.getByRole("button", { name: "Take off: Call" }).click();
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.mark("table", ALERT)).toBeVisible();
});

test("the search keeps what has its words and marks them", async ({ opened: atlas }) => {
  await atlas.filters.getByRole("searchbox", { name: "Search" }).fill("telephone");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await expect(atlas.table.locator("mark")).toHaveText("telephone");
  await atlas.map.getByRole("button", { name: "No place given 1" }).click();
  await expect(atlas.map.locator("mark")).toHaveText("telephone");
  await expect(atlas.chips.getByRole("button", { name: "Take off: “telephone”" })).toBeVisible();
  await atlas.mark("table", CALL).click();
  await expect(atlas.event.locator("mark").first()).toHaveText("telephone");
});

test("the search finds names of actors and places, whatever the case and accents", async ({
  opened: atlas,
}) => {
  const search = atlas.filters.getByRole("searchbox", { name: "Search" });
  await search.fill("SALAME");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await search.fill("moscow");
  await expect(atlas.status).toHaveText("1 of 9 events");
  await search.fill("zebra");
  await expect(atlas.status).toHaveText("0 of 9 events");
});

test("known as of keeps what was published by the end of that day, whenever it happened", async ({
  opened: atlas,
}) => {
  await atlas.openFilter("Known as of").catch(() => undefined);
  const day = atlas.filters.getByLabel("Known as of", { exact: true });
  await day.fill("2019-04-05");
  await expect(atlas.status).toHaveText("0 of 9 events");
  await day.fill("2019-04-06");
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.expectQuery("known", "2019-04-06");
  await expect(atlas.chips.getByRole("button", { name: /Known as of 6 Apr/ })).toBeVisible();
});

test("known as of is not when it happened: an early report stays, a late one of an early event goes", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "ferry", ferryDataset())}&known=2024-04-30`);
  await expect(atlas.status).toHaveText("1 of 3 events");
  await expect(atlas.mark("table", "The ferry stops")).toBeVisible();
});

test("only what is in the map's frame follows the map", async ({ opened: atlas }) => {
  await atlas.openFilters();
  // By its words, as most people do.
  await atlas.filters.getByText("Only what is in the map's frame").click();
  await expect(atlas.status).toHaveText("4 of 9 events");
  await expect(
    atlas.chips.getByRole("button", { name: "Take off: In the map's frame" }),
  ).toBeVisible();
  await atlas.page.keyboard.press("Escape");
  await atlas.mark("map", OFFENSIVE).click();
  await atlas.event.getByRole("button", { name: "Zoom to it" }).click();
  await expect(atlas.status).toHaveText("3 of 9 events");
});

test("what is kept follows the map in a hand, before it is let go, and comes back with it", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.openFilters();
  await atlas.filters.getByRole("checkbox", { name: "Only what is in the map's frame" }).check();
  await page.keyboard.press("Escape");
  await expect(atlas.status).toHaveText("4 of 9 events");
  const box = await atlas.mapGround.boundingBox();
  if (!box) throw new Error("the map has no place");
  const [x, y] = [box.x + box.width * 0.9, box.y + box.height * 0.8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - box.width * 0.8, y, { steps: 8 });
  await expect(atlas.status).not.toHaveText("4 of 9 events");
  await expect(atlas.map.getByRole("button", { name: OFFENSIVE })).toHaveCount(0);
  await page.mouse.move(x, y, { steps: 8 });
  await expect(atlas.status).toHaveText("4 of 9 events");
  await page.mouse.up();
  await expect(atlas.status).toHaveText("4 of 9 events");
});

test("grades that somebody judged can be chosen, and an ungraded event is not among F or 6", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "ferry", ferryDataset())}`);
  const grades = await atlas.openFilter("Source grade");
  await expect(grades.getByRole("checkbox", { name: /^[F6] · / })).toHaveCount(0);
  await expect(grades.getByRole("checkbox", { name: "Ungraded, 2 events" })).toBeVisible();
  await grades.getByRole("checkbox", { name: /^B · Usually reliable, 1 event$/ }).check();
  await expect(atlas.status).toHaveText("1 of 3 events");
  await atlas.expectQuery("grade", "B");
  await atlas.mark("table", "The ferry stops").click();
  await expect(atlas.event).toContainText("B · Usually reliable");
  await atlas.chips.getByRole("button", { name: "Take off: B · Usually reliable" }).click();
  await expect(atlas.status).toHaveText("3 of 3 events");
  await atlas.expectQuery("grade", null);
});

test("text of a dataset is shown as text, whatever markup it looks like", async ({
  atlas,
  page,
}) => {
  const hostile = '<img src=x onerror="alert(1)"> ferry';
  const events = [
    ...ferryEvents(),
    eventOf({ id: "hostile", title: hostile, edtf: "2024-05-01", place: "island" }),
  ];
  page.on("dialog", () => atlas.requests.push("https://hostile.invalid/"));
  await atlas.open(`?data=${await serve(page, "hostile", ferryDataset(events))}&q=ferry`);
  for (const place of ["timeline", "map", "table"] as const)
    await expect(atlas.mark(place, hostile)).toBeAttached();
  await atlas.mark("table", hostile).click();
  await expect(atlas.event.getByRole("heading", { name: hostile })).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("the first and the last day that are kept are chosen among the filters", async ({
  opened: atlas,
}) => {
  const box = await atlas.openFilter("Time");
  await box.getByLabel("Keep events from").fill("2019-04-05");
  await box.getByLabel("Keep events from").blur();
  await atlas.expectQuery("from", "2019-04-05");
  await expect(atlas.mark("table", OFFENSIVE)).toBeHidden();
  await box.getByLabel("Keep events to").fill("2019-04-05");
  await box.getByLabel("Keep events to").blur();
  await atlas.expectQuery("to", "2019-04-05");
  await expect(atlas.mark("table", TEN_KILOMETRES)).toBeHidden();
  await expect(atlas.mark("table", CALL)).toBeVisible();
  await box.getByLabel("Keep events from").fill("");
  await box.getByLabel("Keep events to").fill("");
  await box.getByLabel("Keep events to").blur();
  await expect(atlas.status).toHaveText("9 of 9 events");
});

test("the story says which of its steps the filters leave out", async ({ opened: atlas }) => {
  await atlas.go("?q=Haftar");
  const steps = atlas.region("Story").locator(".story-claims > li");
  await expect(steps.filter({ hasText: "Al-Sarraj orders" })).toContainText("Filtered out");
  await expect(steps.filter({ hasText: "Haftar announces" })).not.toContainText("Filtered out");
});

test("where no event is left, what says so covers no button of the map, and no empty inset stays", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await expect(page.locator(".map-inset .inset-open")).toBeVisible();
  await atlas.go("?q=zebra");
  await expect(page.getByText("No event passes these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Zoom in" }).first().click({ trial: true });
  await page.getByRole("button", { name: "Key", exact: true }).click({ trial: true });
  await expect(page.locator(".map-inset .inset-open")).toBeHidden();
});
