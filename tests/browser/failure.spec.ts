/** What the page does when something fails: the dataset, its address, or one of the views. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { eventOf, ferryDataset, ferryEvents, serve } from "./support/datasets.ts";
import { dispatch } from "./support/dispatch.ts";
import { STILL } from "./support/start.ts";

/** A statement does not last for days, as one of the ferry's events does. */
const plausibleEvents = () => ferryEvents().map((event) => ({ ...event, kind: "act" }));

test.use(STILL);

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a dataset that is not there is named, with the ways on", async ({ atlas, page }) => {
  atlas.expectFault(/404/);
  await atlas.open(`?data=${await serve(page, "gone", "", 404)}`, "error");
  await expect(heading(page)).toHaveText("The atlas could not open its dataset");
  await expect(
    page.getByText(/made-for-tests\/gone\.json could not be loaded: the server answered 404/),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.getByRole("link", { name: "Open the Libya dispatch instead" }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText("9 of 9 events");
});

test("trying again opens what has come in the meantime", async ({ atlas, page }) => {
  atlas.expectFault(/404/);
  const address = await serve(page, "late", "", 404);
  await atlas.open(`?data=${address}`, "error");
  await serve(page, "late", ferryDataset());
  await page.getByRole("button", { name: "Try again" }).click();
  await atlas.settle();
  await expect(atlas.status).toHaveText("3 of 3 events");
});

test("what is of no format that is read is said to be so where files are imported", async ({
  page,
}) => {
  await page.goto(`?data=${await serve(page, "page", "<!doctype html><p>hello")}`);
  await page.waitForURL(/view=import/);
  await expect(heading(page)).toHaveText("This file cannot be read");
  await expect(page.getByRole("main")).toContainText(/JSON/);
});

test("a network that does not answer is said to be so", async ({ atlas, page }) => {
  atlas.expectFault(/ERR_/);
  await page.route("**/made-for-tests/cut.json", (route) => route.abort());
  await atlas.open("?data=made-for-tests/cut.json", "error");
  await expect(page.getByText(/the network did not answer/)).toBeVisible();
});

test("every error of a dataset is listed with its pointer, what stands there and what was expected", async ({
  atlas,
  page,
}) => {
  const broken = structuredClone(dispatch) as unknown as {
    events: { participants: { actor: string }[]; when: { edtf: string } }[];
    factions: { color: string }[];
    places: { lonLat: number[] }[];
  };
  const [first, second] = broken.events;
  const [faction] = broken.factions;
  const [place] = broken.places;
  if (!first || !second || !faction || !place)
    throw new Error("the dispatch is too small for this");
  first.when.edtf = "2019-13-45";
  faction.color = "reddish";
  place.lonLat = [200, 32];
  await atlas.open(`?data=${await serve(page, "broken", broken)}`, "error");
  await expect(heading(page)).toHaveText("This dataset has errors");
  const table = page.getByRole("table");
  for (const [pointer, found] of [
    ["/events/0/when/edtf", "2019-13-45"],
    ["/factions/0/color", "reddish"],
    ["/places/0/lonLat/0", "200"],
  ] as const) {
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: pointer, exact: true }) });
    await expect(row).toContainText(found);
    await expect(row.getByRole("cell").last()).not.toBeEmpty();
  }
});

test("a list that is given twice, and bytes that are no UTF-8, are told with line and column", async ({
  atlas,
  page,
}) => {
  const text = JSON.stringify(ferryDataset());
  const twice = text.replace(/}$/, ',\n"events":[]}');
  await atlas.open(`?data=${await serve(page, "twice", twice)}`, "error");
  const row = page.getByRole("row").filter({ hasText: "/events" });
  await expect(row).toContainText('"events" a second time, at line 2, column 1');
  const latin = Buffer.from(text.replace("Ana Voss", "Ana Voß"), "latin1");
  await atlas.open(`?data=${await serve(page, "latin", latin)}`, "error");
  await expect(page.getByRole("table")).toContainText(/the byte DF at line 1, column \d+/);
});

test("what is implausible in a dataset is a number at the foot of the page, which opens the list", async ({
  atlas,
  page,
}) => {
  const events = [...plausibleEvents(), eventOf({ id: "old", title: "Long ago", edtf: "0202" })];
  const dataset = ferryDataset(events);
  const [harbour, ...others] = dataset.places;
  const places = [{ ...harbour, country: "LY" }, ...others];
  await atlas.open(`?data=${await serve(page, "odd-values", { ...dataset, places })}`);
  await page.locator("summary").filter({ hasText: "2 warnings about this dataset" }).click();
  const table = page.getByRole("table", { name: "2 warnings about this dataset" });
  await expect(table.getByRole("rowheader")).toHaveText([
    "/events/3/when/edtf ",
    "/places/0/lonLat ",
  ]);
  await expect(atlas.status).toHaveText("4 of 4 events");
});

test("a dataset in which nothing is implausible has no warnings to show", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "sound", ferryDataset(plausibleEvents()))}`);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(/warnings? about this dataset/)).toHaveCount(0);
});

test("an unknown reference is an error with its pointer", async ({ atlas, page }) => {
  const events = [
    ...ferryEvents(),
    eventOf({ id: "odd", title: "Odd", edtf: "2024", actor: "nobody" }),
  ];
  await atlas.open(`?data=${await serve(page, "odd", ferryDataset(events))}`, "error");
  await expect(
    page.getByRole("rowheader", { name: "/events/3/participants/0/actor" }),
  ).toBeVisible();
  await expect(page.getByRole("table")).toContainText("nobody");
});

test("the sound part can be opened, and says what was left out", async ({ atlas, page }) => {
  const events = [...ferryEvents(), eventOf({ id: "odd", title: "Odd", edtf: "2024-99" })];
  await atlas.open(`?data=${await serve(page, "partly", ferryDataset(events))}`, "error");
  await page.getByRole("button", { name: "Open the sound part: 3 events" }).click();
  await expect(page.locator(':root[data-atlas="ready"]')).toBeAttached();
  await atlas.settle();
  await expect(atlas.status).toHaveText("3 of 3 events");
  await expect(page.getByRole("complementary")).toContainText("1 problem");
  await expect(page.getByRole("heading", { name: "This dataset has errors" })).toHaveCount(0);
});

test("the list of errors can be saved", async ({ atlas, page }) => {
  await atlas.open(
    `?data=${await serve(page, "empty-dataset", { format: "dispatch-atlas/2" })}`,
    "error",
  );
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the list" }).click();
  expect((await download).suggestedFilename()).toBe("problems.json");
});

test("a dataset of another origin is refused by the policy, and the page names that origin", async ({
  atlas,
  page,
}) => {
  atlas.expectFault(/connect-src|Content Security Policy/);
  await atlas.open("?data=https://elsewhere.example/data.json", "error");
  await expect(
    page.getByText(/does not allow datasets from https:\/\/elsewhere\.example/),
  ).toBeVisible();
  await expect(page.getByText(/connect-src/)).toBeVisible();
  // The browser tells of a request that its policy then stops.
  atlas.requests.splice(0);
});

test("an address of another scheme is not opened", async ({ atlas, page }) => {
  await atlas.open("?data=javascript:alert(1)", "error");
  await expect(page.getByText(/only http and https/)).toBeVisible();
});

test("a dataset without events opens and says that it has none", async ({ atlas, page }) => {
  await atlas.open(`?data=${await serve(page, "none", ferryDataset([]))}`);
  await expect(atlas.status).toHaveText("0 of 0 events");
  await expect(atlas.region("Story").getByText("This dataset has no events.")).toBeVisible();
});

test("a view whose code cannot be loaded leaves the others, and can be tried again", async ({
  atlas,
  page,
}) => {
  atlas.expectFault(/Factions failed/);
  atlas.expectFault(/ERR_FAILED|Failed to (load|fetch)/);
  await page.route("**/assets/factions-view*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("alert")).toHaveText(
    /^Factions failed and was taken down; the rest goes on\./,
  );
  await atlas.mark("table", "Bogdanov and Haftar").click();
  await expect(atlas.mark("map", "Bogdanov and Haftar")).toHaveAttribute("aria-current", "true");
  await expect(atlas.timeline.getByRole("slider", { includeHidden: true })).toHaveCount(2);
});

test("a view that throws while it draws is taken down alone", async ({ atlas, page }) => {
  atlas.expectFault(/Map failed/);
  await page.addInitScript(() => {
    const { append } = Element.prototype;
    // Only the map builds its marks in elements of this class.
    Element.prototype.append = function fail(...parts) {
      if (this.classList.contains("map-site")) throw new Error("made to fail");
      append.apply(this, parts);
    };
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toHaveText(/^Map failed and was taken down/);
  await atlas.mark("timeline", "Bogdanov and Haftar").click();
  await expect(atlas.mark("table", "Bogdanov and Haftar")).toHaveAttribute("aria-current", "true");
  // The tray is not part of what failed.
  await expect(atlas.mark("map", "Bogdanov and Haftar")).toHaveAttribute("aria-current", "true");
});

test("the root tells loading, then ready", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenStates: seen });
    new MutationObserver(() => {
      const state = document.documentElement?.dataset.atlas;
      if (state && seen.at(-1) !== state) seen.push(state);
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await atlas.open();
  const seen = await page.evaluate(
    () => (window as unknown as { seenStates: string[] }).seenStates,
  );
  expect(seen).toEqual(["loading", "ready"]);
});

test("once it is open, nothing of the opening is left on the page", async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.locator(".opening")).toHaveCount(0);
  await expect(page.locator("#atlas > *")).toHaveCount(1);
});
