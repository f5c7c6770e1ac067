/** The events as a table: sorted, selected and walked like the other views. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { AIM, CALL, OFFENSIVE, OPERATIONS, TEN_KILOMETRES } from "./support/dispatch.ts";

test("it opens in the order of time and says so", async ({ opened: atlas }) => {
  await expect(atlas.table.getByRole("columnheader", { name: "Time" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect(atlas.rows.first()).toContainText(OPERATIONS);
  await expect(atlas.rows.last()).toContainText("6 April 2019");
});

test("a column's head sorts by it, and the other way round", async ({ opened: atlas }) => {
  const head = atlas.table.getByRole("columnheader", { name: "Event" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(atlas.table.getByRole("columnheader", { name: "Time" })).toHaveAttribute(
    "aria-sort",
    "none",
  );
  const titles = await atlas.rows.getByRole("button").allInnerTexts();
  expect(titles).toEqual(titles.toSorted(new Intl.Collator("en").compare));
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await atlas.rows.getByRole("button").allInnerTexts()).toEqual(titles.toReversed());
  await atlas.expectQuery("sort", "-title");
});

test("a kind, a faction or a place brings the same values together", async ({ opened: atlas }) => {
  for (const column of ["Kind", "Faction", "Place"]) {
    await atlas.table.getByRole("columnheader", { name: column }).getByRole("button").click();
    const index = ["No.", "Time", "Event", "Kind", "Faction", "Place"].indexOf(column);
    await expect(atlas.table.getByRole("columnheader", { name: column })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    const values = await atlas.rows.evaluateAll(
      (rows, cell) => rows.map((row) => row.children[cell]?.textContent?.trim() ?? ""),
      index,
    );
    const runs = values.filter((value, place) => value !== values[place - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  }
});

test("it is sorted by the events' numbers, and by how far from the agency their speakers are", async ({
  opened: atlas,
}) => {
  const head = (name: string) => atlas.table.getByRole("columnheader", { name });
  const cells = (index: number) =>
    atlas.rows.evaluateAll(
      (rows, cell) => rows.map((row) => row.children[cell]?.textContent?.trim() ?? ""),
      index,
    );
  await head("No.").getByRole("button").click();
  await head("No.").getByRole("button").click();
  await atlas.expectQuery("sort", "-number");
  expect(await cells(0)).toEqual(["9", "8", "7", "6", "5", "4", "3", "2", "1"]);
  await head("Distance").getByRole("button").click();
  await expect(head("Distance")).toHaveAttribute("aria-sort", "ascending");
  expect(await cells(6)).toEqual(["0", "0", "0", "1", "1", "1", "1", "2", "2"]);
  await atlas.expectQuery("sort", "distance");
});

test("every row says when, what, who, where and who says so", async ({ opened: atlas }) => {
  const row = atlas.rows.filter({ hasText: TEN_KILOMETRES });
  for (const text of [
    "6 April 2019",
    "Movement",
    "Eastern authorities",
    "10 km from the centre of Tripoli",
    "TASS",
  ])
    await expect(row).toContainText(text);
});

test("a click anywhere on a row selects its event; Enter does, and the arrows walk on and take the focus along", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.rows.filter({ hasText: CALL }).getByRole("cell").last().click();
  await atlas.expectSelected(CALL);
  await atlas.mark("table", OFFENSIVE).focus();
  await page.keyboard.press("Enter");
  await atlas.expectSelected(OFFENSIVE);
  await atlas.mark("table", CALL).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await atlas.expectSelected(AIM);
  await expect(atlas.mark("table", AIM)).toBeFocused();
});
