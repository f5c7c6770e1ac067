/** The second example: chosen in the menu, and its event that two papers tell otherwise, side by side. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { findBarriers } from "./support/axe.ts";
import { serve } from "./support/datasets.ts";

test("the second example is a choice of the menu, and tells where its two papers differ", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.openMenu();
  const examples = page.getByRole("navigation", { name: "Examples" });
  await expect(examples.getByRole("link", { name: /^Libya/ })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await examples.getByRole("link", { name: /^Harbour/ }).click();
  await expect(page).toHaveURL(/data=data\/harbour\.json/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour strike, March 2024");

  await atlas.open("?data=data/harbour.json&event=walked-out-at-the-eastquay-terminal");
  await expect(atlas.event.getByRole("heading", { level: 5 })).toHaveText([
    "≠ They differ: When",
    "≠ They differ: On strike",
    "≠ They differ: Who says so",
    "= They agree: Where",
    "= They agree: Who",
    "? Not told by all: What it says in detail",
    "In their own words",
  ]);
  await expect(atlas.event).toContainText("neither repeats the other");

  await atlas.open("?data=data/harbour.json&event=said-on-wednesday");
  await expect(atlas.event).toContainText("One first teller");
});

test.describe("timeline and map", () => {
  test("what two papers tell otherwise is drawn for each, tied, and said by its marks", async ({
    atlas,
    page,
  }) => {
    await atlas.open("?data=data/harbour.json");
    const map = page.getByRole("region", { name: "Map" });
    const ships = map.getByRole("button", { name: /^Two ships sent to anchor/ });
    await expect(ships).toHaveCount(2);
    await expect(ships.first()).toHaveAccessibleName(
      /Marrow Bay; Coast Courier: .*they differ: Where/,
    );
    await expect(ships.last()).toHaveAccessibleName(/as told by Coast Courier, Off Marrow Head/);
    await expect(map.getByRole("button", { name: /^Dockers stop work/ })).toHaveCount(1);

    const time = page.getByRole("region", { name: "Timeline" });
    const stop = time.getByRole("button", { name: /^Dockers stop work/ });
    await expect(stop).toHaveAccessibleName(/12.March.2024.*13.March.2024.*they differ: When/);
    await expect(stop).toContainText(/NW\s*CC\s*≠/);
    await expect(time.getByRole("button", { name: /^Port says the rota stands/ })).toContainText(
      /NW\s*CC\s*=/,
    );

    await ships.last().click();
    await expect(atlas.event.getByRole("heading", { level: 3 })).toHaveText(/Two ships/);
    await expect(ships.first()).toHaveAttribute("aria-current", "true");
  });

  test("in what they differ is said of what is selected, in the key and in an embed as well", async ({
    atlas,
    page,
  }) => {
    await atlas.open("?data=data/harbour.json");
    const map = page.getByRole("region", { name: "Map" });
    await map.getByRole("button", { name: /^Dockers stop work/ }).click();
    await expect(page.locator(".selection-news")).toHaveText(/they differ: When, On strike/);
    await page.getByRole("button", { name: "Key", exact: true }).click();
    await expect(page.locator(".key-sheet")).toContainText("accounts differ");

    await atlas.open(
      "?data=data/harbour.json&view=embed&event=walked-out-at-the-eastquay-terminal",
    );
    await expect(page.locator(".selected-line")).toContainText(
      /Northern Wire: 12.March.2024.*Coast Courier: 13.March.2024.*they differ: When/,
    );
  });

  test("before the second paper is out, the first alone is drawn", async ({ atlas, page }) => {
    await atlas.open("?data=data/harbour.json&known=2024-03-13");
    const map = page.getByRole("region", { name: "Map" });
    await expect(map.getByRole("button", { name: /^Two ships sent to anchor/ })).toHaveCount(1);
    const time = page.getByRole("region", { name: "Timeline" });
    await expect(time.getByRole("button", { name: /^Dockers stop work/ })).not.toContainText("CC");
  });
});

test.describe("who tells what", () => {
  const HARBOUR = "?data=data/harbour.json";

  test("the sums of the sources add up, and a row keeps those alone; the address has it", async ({
    atlas,
    page,
  }) => {
    await atlas.open(HARBOUR);
    const sums = page
      .getByRole("region", { name: "Factions" })
      .getByRole("region", { name: "2 sources, 6 events" });
    await expect(sums).toContainText("1 + 1 + 2 + 2 = 6");
    const differ = sums.getByRole("button", { name: /differ/ });
    await differ.click();
    await expect(differ).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("status").first()).toContainText("2 of 6 events");
    await expect(page).toHaveURL(/told=differ/);
    await differ.click();
    await expect(page.getByRole("status").first()).toContainText("6 of 6 events");

    await atlas.open(
      `${HARBOUR}&first=marrowgate-port-authority&told=several&source=coast-courier-2024-03-14`,
    );
    await expect(page.getByRole("status").first()).toContainText("3 of 6 events");
  });

  test("either document is read where it is named, its whole text beside what rests on it", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${HARBOUR}&tab=source`);
    const source = page.getByRole("region", { name: "Source", exact: true });
    await expect(source).toContainText("not a container has moved there since");
    await source.getByRole("button", { name: "Coast Courier", exact: true }).click();
    await expect(source).toContainText("The text is ours, and comes with this atlas.");
    await expect(source).toContainText("The union did not answer");
    await expect(source).not.toContainText("not a container has moved there since");
  });

  test("what was known by a day is what the paper of that day told; the rest is said to be to come", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${HARBOUR}&event=walked-out-at-the-eastquay-terminal&known=2024-03-13`);
    await expect(page.getByRole("status").first()).toContainText("accounts are not out yet");
    await expect(atlas.event).toContainText("1 account is not out yet");
    await expect(atlas.event).toContainText("12 March 2024");
    await expect(atlas.event).not.toContainText("13 March 2024");
    // Its summary tells what both papers say.
    await expect(atlas.event).not.toContainText("another number");
  });

  test("the table is sorted by who tells it, and what it says aloud alone widens no page", async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await atlas.open(`${HARBOUR}&lang=en`);
    const told = page.getByRole("columnheader", { name: "Told by" });
    await told.getByRole("button").click();
    await told.getByRole("button").click();
    await expect(told).toHaveAttribute("aria-sort", "descending");
    await atlas.expectQuery("sort", "-told");
    await expect(atlas.rows.first().getByRole("cell").last()).toContainText("differ");
    await expect(atlas.rows.last().getByRole("cell").last()).not.toContainText(/differ|agree/);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(820);
  });

  test("the factions say who passes on which number, the table who tells it, the colours too", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${HARBOUR}&event=walked-out-at-the-eastquay-terminal`);
    const factions = page.getByRole("region", { name: "Factions" });
    await expect(factions).toContainText(/Coast Courier.*passes on 200/);
    await expect(factions).toContainText(/Northern Wire.*says 400/);
    const row = page.getByRole("row", { name: /Dockers stop work/ });
    await expect(row.getByRole("cell").last()).toContainText(
      "Northern Wire, Coast Courier ≠ differ",
    );

    await page.locator(".color-choice").getByText("Source", { exact: true }).click();
    await expect(page).toHaveURL(/color=source/);
    await page.getByRole("button", { name: "Key", exact: true }).click();
    const key = page.getByRole("region", { name: "Key" });
    for (const meaning of [/^Northern Wire1$/, /^Coast Courier1$/, /^several sources.*4$/])
      await expect(key.getByRole("listitem").filter({ hasText: meaning })).toBeVisible();
  });

  test("by keyboard what differs is kept from the sums, coloured by source and seen as of a day, and nobody is kept out", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${HARBOUR}&tab=source&event=ordered-two-ships`);
    const sums = page.getByRole("region", { name: "2 sources, 6 events" });
    await sums.getByRole("button", { name: /differ/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").first()).toContainText("2 of 6 events");
    await page.locator(".color-choice").getByRole("radio", { name: "Side" }).focus();
    await page.keyboard.press("ArrowLeft");
    await atlas.expectQuery("color", "source");
    await page.locator(".filter-sheet > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".filter-sheet summary").filter({ hasText: "Known as of" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Known as of").fill("2024-03-13");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("status").first()).toContainText("accounts are not out yet");
    await expect(sums).toContainText("Counted over all accounts");
    expect(await findBarriers(page)).toEqual([]);
  });

  test("a slide sets both accounts beside each other, the differences first", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${HARBOUR}&view=brief&step=3`);
    await expect(page.getByText("≠ When")).toBeVisible();
  });
});

test.describe("three papers, in three languages and two zones", () => {
  const THREE = new URL("../fixtures/good/three-accounts.json", import.meta.url);

  test("each has a row of its own, in its own language, and is tied to the next as the two compare", async ({
    atlas,
    page,
  }) => {
    const dataset: unknown = JSON.parse(readFileSync(THREE, "utf8"));
    await atlas.open(`?data=${await serve(page, "three", dataset)}&event=aground`);
    await expect(atlas.event).toContainText("3 accounts, and no more than 2 first tellers.");
    await expect(atlas.event.getByText("جنحت على ضحضاح النورس")).toHaveCSS("direction", "rtl");
    const time = page.getByRole("region", { name: "Timeline" });
    // Half past one there is half past three here.
    const mark = time.getByRole("button", { name: /^The ferry runs aground/ });
    await expect(mark.locator(".tl-tie")).toHaveText(["=", "≠"]);
    const frame = await mark.locator(".tl-bar").boundingBox();
    for (const bar of await mark.locator(".tl-telling").all())
      expect((await bar.boundingBox())?.x).toBeGreaterThan(frame?.x ?? Number.POSITIVE_INFINITY);
    expect(await findBarriers(page)).toEqual([]);
  });
});
