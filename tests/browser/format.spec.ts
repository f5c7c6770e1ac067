/** What a dataset of the second version of the format says: shown as far as the views can, and nothing false beside it. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";

const FIXTURE = new URL("../fixtures/good/every-field-2.json", import.meta.url);

/** The sample of every field, without the tiles that it names. */
function everyField() {
  const { display, ...rest } = JSON.parse(readFileSync(FIXTURE, "utf8"));
  const { tiles: _, ...shown } = display;
  return { ...rest, display: shown };
}

test("an event that sources tell apart sets its accounts side by side, with what each says", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "every", everyField())}&event=landing`);
  const { event } = atlas;
  await expect(event.getByRole("heading", { name: "Told by 3 sources" })).toBeVisible();
  await expect(event.getByRole("heading", { name: "They differ: When" })).toBeAttached();
  await expect(event.getByRole("heading", { name: "They differ: Where" })).toBeAttached();
  await expect(event.getByRole("button", { name: "boats" })).toBeAttached();
});

test("a pair shows its parties, a row that lacks something says so, in the dataset's own kind", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "every", everyField())}&event=raid-1`);
  const { event } = atlas;
  await expect(event.getByText("party 1")).toHaveCount(2);
  await expect(event.getByText("party 2")).toHaveCount(1);
  await expect(event.getByText("The table has no text to point at.")).toHaveCount(2);
  await expect(event).toContainText("Raid");
  await event.getByText("As the row has it (1)").click();
  await expect(event.getByRole("listitem").filter({ hasText: "event_clarity" })).toHaveText(
    "event_clarity 1",
  );
});

test("an area without an outline is not on the map, and is told in words", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "every", everyField())}`);
  await atlas.map.getByRole("button", { name: /^No place given/ }).click();
  await expect(atlas.map.getByText("Portside, an area without set bounds")).toBeVisible();
  await expect(atlas.map.getByRole("button", { name: /^Storm, / })).toBeVisible();
});

test("a filter by faction keeps a pair for either of its parties", async ({ atlas, page }) => {
  const [stopped, waits, resumes] = ferryDataset().events as Record<string, unknown>[];
  const participants = [
    { actor: "voss", role: "party", side: 1 },
    { actor: "office", role: "party", side: 2 },
  ];
  const events = [stopped, { ...waits, participants }, resumes];
  const dataset = { ...ferryDataset(events), format: "dispatch-atlas/2" };
  const address = await serve(page, "pair", dataset);
  for (const faction of ["crew", "town"]) {
    await atlas.open(`?data=${address}&faction=${faction}`);
    await expect(atlas.status).toHaveText("2 of 3 events");
    await expect(atlas.timeline.getByText("Between two sides")).toBeVisible();
  }
});

test("events that a service would have to be asked for are an error that says so", async ({
  atlas,
  page,
}) => {
  const dataset = { ...everyField(), events: { ask: "https://atlas.example/ask" } };
  await atlas.open(`?data=${await serve(page, "asked", dataset)}`, "error");
  await expect(page.getByRole("main")).toContainText("/events");
  await expect(page.getByRole("main")).toContainText("this version of the atlas cannot ask one");
});

test("a slide says how many died, of whom as far as it is given, and what each account counts", async ({
  page,
}) => {
  const address = await serve(page, "every", everyField());
  await page.goto(`?view=brief&data=${address}&step=3`);
  const slide = page.getByRole("article");
  await expect(slide).toContainText("3 (1 to 5)");
  await expect(slide).toContainText(/Deaths.*Ann\s*0/);
});

test("where no event has a date the timeline says so, and shows no axis", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "undated", ferryDataset([undated("/")]))}`);
  await expect(page.getByText("No event has a date that can be drawn")).toBeVisible();
  await expect(page.getByRole("button", { name: "Show the whole time" })).toBeHidden();
  await expect(page.getByText("1970")).toBeHidden();
});

test("a year that no clock of a browser reaches is said as it is written", async ({
  atlas,
  page,
}) => {
  const events = [undated("Y-13800000000"), ...(ferryDataset().events as object[])];
  await atlas.open(`?data=${await serve(page, "far", ferryDataset(events))}&event=undated`);
  await expect(atlas.event).toContainText("13.8\u00a0billion\u00a0BC");
});

function undated(edtf: string) {
  return eventOf({ id: "undated", title: "The sea is made", edtf, place: "island" });
}
