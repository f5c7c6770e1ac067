/** One store behind all views: what is pointed at, selected or filtered in one is so in every other. */
import { expect, type Locator } from "@playwright/test";
import { type Atlas, DIMMED, LIT, type Place, startsWith, test } from "./support/atlas.ts";
import {
  AIM,
  ALERT,
  CALL,
  OFFENSIVE,
  OPERATIONS,
  PUBLISHED,
  TEN_KILOMETRES,
} from "./support/dispatch.ts";

/** Where an event's mark is and what stands for it there: in the table, its row. */
const LIT_PART: Readonly<Record<Place, (atlas: Atlas, title: string) => Locator>> = {
  timeline: (atlas, title) => atlas.mark("timeline", title),
  map: (atlas, title) => atlas.mark("map", title),
  table: (atlas, title) =>
    atlas.rows.filter({ has: atlas.page.getByRole("button", { name: startsWith(title) }) }),
};
const PLACES = ["timeline", "map", "table"] as const;

const ORIGINS: readonly { view: string; place: Place; title: string; fragment: string }[] = [
  {
    view: "the timeline",
    place: "timeline",
    title: ALERT,
    fragment: "ordered all military units subordinate to him",
  },
  {
    view: "the map",
    place: "map",
    title: TEN_KILOMETRES,
    fragment: "was reported to have approached",
  },
  {
    view: "the tray",
    place: "map",
    title: CALL,
    fragment: "Russian diplomat",
  },
  {
    view: "the table",
    place: "table",
    title: OFFENSIVE,
    fragment: "announced the launch",
  },
];

for (const { view, place, title, fragment } of ORIGINS) {
  test(`a click on an event in ${view} selects it in all views and marks its words in the source`, async ({
    opened: atlas,
  }) => {
    await atlas.mark(place, title).click();
    await atlas.expectSelected(title);
    await atlas.openPage("Source");
    const words = atlas.source.getByRole("button", { name: startsWith(fragment) });
    await expect(words).toHaveAttribute("aria-current", "true");
    await expect(words).toBeInViewport();
  });

  test(`pointing at an event in ${view} lights it everywhere, and leaving puts the light out`, async ({
    opened: atlas,
  }) => {
    const { page } = atlas;
    await atlas.mark(place, title).hover();
    for (const other of PLACES) await expect(LIT_PART[other](atlas, title)).toHaveClass(LIT);
    await page.getByRole("heading", { level: 1 }).hover();
    for (const other of PLACES) await expect(LIT_PART[other](atlas, title)).not.toHaveClass(LIT);
  });
}

test("the focus of the keyboard lights an event as the pointer does", async ({ opened: atlas }) => {
  await atlas.mark("table", CALL).focus();
  await expect(atlas.mark("timeline", CALL)).toHaveClass(LIT);
  await expect(atlas.mark("map", CALL)).toHaveClass(LIT);
});

test("pointing at an actor lights what it takes part in and dims the rest", async ({
  opened: atlas,
}) => {
  await atlas.factions.getByRole("button", { name: /^Fayez al-Sarraj, / }).hover();
  for (const place of PLACES) {
    await expect(LIT_PART[place](atlas, ALERT)).toHaveClass(LIT);
    await expect(LIT_PART[place](atlas, CALL)).toHaveClass(DIMMED);
  }
});

test("an event's kind lights all of that kind, and selects it with the list of them", async ({
  opened: atlas,
}) => {
  await atlas.mark("table", ALERT).click();
  const kind = atlas.event.getByRole("button", { name: "Order", exact: true });
  await kind.hover();
  for (const place of PLACES) await expect(LIT_PART[place](atlas, CALL)).toHaveClass(DIMMED);
  await kind.click();
  await atlas.expectQuery("select", "kind:order");
  await expect(atlas.event.getByRole("heading", { name: "Order" })).toBeVisible();
  await expect(atlas.event).toContainText("1 of 9 events");
  for (const place of PLACES) await expect(LIT_PART[place](atlas, ALERT)).toHaveClass(LIT);
  await atlas.event.getByRole("button", { name: startsWith(ALERT) }).click();
  await atlas.expectSelected(ALERT);
});

test("a kind that the address focuses stays lit, with the rest dimmed", async ({
  opened: atlas,
}) => {
  await atlas.go("?focus=kind:call");
  for (const place of PLACES) {
    await expect(LIT_PART[place](atlas, CALL)).toHaveClass(LIT);
    await expect(LIT_PART[place](atlas, ALERT)).toHaveClass(DIMMED);
  }
});

test("pointing at words of the source lights the events that rest on them", async ({
  opened: atlas,
}) => {
  await atlas.openPage("Source");
  await atlas.source.getByRole("button", { name: /^use force if necessary/ }).hover();
  for (const place of PLACES) await expect(LIT_PART[place](atlas, ALERT)).toHaveClass(LIT);
});

test("a filter goes through all views at once", async ({ opened: atlas }) => {
  const kinds = await atlas.openFilter("Kind of event");
  await kinds.getByRole("checkbox", { name: /^Call/ }).check();
  await expect(atlas.status).toHaveText("1 of 9 events");
  for (const place of PLACES) {
    await expect(atlas.marks(place)).toHaveCount(1);
    await expect(atlas.mark(place, CALL)).toBeVisible();
  }
  await expect(
    atlas.factions.getByRole("button", { name: "Khalifa Haftar, 1 event" }),
  ).toBeVisible();
});

test("the foot of the column walks all views through the events that are left, and is off at an end", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go("?kind=movement,order");
  const next = page.getByRole("button", { name: "Next event" });
  await next.click();
  await atlas.expectSelected(ALERT);
  await next.click();
  await atlas.expectSelected(TEN_KILOMETRES);
  await expect(page.getByText("2 of 2", { exact: true })).toBeVisible();
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await expect(next).toBeFocused();
  await page.getByRole("button", { name: "Previous event" }).click();
  await atlas.expectSelected(ALERT);
  await expect(page.locator(".selection-news")).toHaveText(`Selected: ${ALERT}, 1 of 2`);
});

test("at the last step nothing is said to come", async ({ opened: atlas }) => {
  await atlas.go("?select=step:not-said");
  await expect(atlas.page.locator(".reading-place")).toHaveText("Step 8 of 8");
  await expect(atlas.page.locator(".reading-coming")).toBeEmpty();
});

test("reading begins with the first step, counts steps, and an event chosen meanwhile offers the way back", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const story = atlas.region("Story");
  await story.getByRole("button", { name: /^Read the dispatch in \d+ steps/ }).click();
  await atlas.expectQuery("select", "step:offensive");
  await expect(story.getByRole("heading", { name: OFFENSIVE })).toBeVisible();
  const next = page.getByRole("button", { name: "Next step" });
  const coming = page.locator(".reading-coming");
  await expect(coming).toHaveText(/^Ten kilometres from the centre/);
  const [name, arrow] = await Promise.all([coming.boundingBox(), next.boundingBox()]);
  expect(Math.abs((name?.x ?? 0) + (name?.width ?? 0) - (arrow?.x ?? 0))).toBeLessThan(16);
  await next.click();
  await expect(page.locator(".reading-place")).toHaveText(/^Step 2 of \d+$/);
  await expect(next).toBeFocused();
  await atlas.mark("table", CALL).click();
  await atlas.expectSelected(CALL);
  await atlas.event.getByRole("button", { name: /^Back to the story: Step 2/ }).click();
  await expect(page.locator(".reading-place")).toHaveText(/^Step 2 of/);
  await story.getByRole("button", { name: "All steps" }).click();
  await expect(story.getByRole("button", { name: /^Read the dispatch/ })).toBeVisible();
});

test("selecting an event elsewhere brings map and timeline to it", async ({ atlas }) => {
  await atlas.open("?window=2019-04-03/2019-04-04");
  await expect(atlas.mark("timeline", PUBLISHED)).not.toBeInViewport();
  await expect(atlas.mark("map", PUBLISHED)).toHaveAccessibleName(/outside the frame$/);
  await atlas.mark("table", PUBLISHED).click();
  await expect(atlas.mark("timeline", PUBLISHED)).toBeVisible();
  await expect(atlas.mark("map", PUBLISHED)).not.toHaveAccessibleName(/outside the frame$/);
});

test("the card says when the filters leave the selected event out", async ({ opened: atlas }) => {
  await atlas.go("?event=phone-call");
  await atlas.expectSelected(CALL);
  const kinds = await atlas.openFilter("Kind of event");
  await kinds.getByRole("checkbox", { name: /^Movement/ }).check();
  await expect(atlas.event.getByText("The filters leave this event out.")).toBeVisible();
  await expect(atlas.event.getByRole("heading", { name: CALL })).toBeVisible();
});

test("the card tells time, place, people, the chain of speakers and the basis of an event", async ({
  opened: atlas,
}) => {
  await atlas.mark("table", OPERATIONS).click();
  const { event } = atlas;
  await expect(event).toContainText("up to 5 April 2019");
  await expect(event).toContainText("in Libya, not said where");
  await expect(event.getByRole("button", { name: "Libyan National Army" }).first()).toBeVisible();
  for (const speaker of ["TASS", "Russian Foreign Ministry", "Khalifa Haftar"])
    await expect(event.getByRole("button", { name: speaker })).toBeVisible();
  await expect(event).toContainText("start is left open");
  await expect(event).toContainText("Ungraded");
});

test("the words in an event's card lead to the source and to every fact on them", async ({
  opened: atlas,
}) => {
  await atlas.mark("table", AIM).click();
  await atlas.event.getByRole("button", { name: "Haftar shared information" }).click();
  await expect(atlas.event.getByText("This fragment carries")).toBeVisible();
  await atlas.openPage("Source");
  await expect(
    atlas.source.getByRole("button", { name: /^Haftar shared information/ }),
  ).toHaveAttribute("aria-current", "true");
  await atlas.openPage("Event");
  await atlas.event.getByRole("button", { name: startsWith(AIM) }).click();
  await atlas.expectSelected(AIM);
});
