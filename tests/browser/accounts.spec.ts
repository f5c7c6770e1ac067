/** The second example: chosen in the menu, and its event that two papers tell otherwise, side by side. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";

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

  await atlas.open("?data=data/harbour.json&event=dockers-stop-work");
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

  await atlas.open("?data=data/harbour.json&event=rota-stands");
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

  test("before the second paper is out, the first alone is drawn", async ({ atlas, page }) => {
    await atlas.open("?data=data/harbour.json&known=2024-03-13");
    const map = page.getByRole("region", { name: "Map" });
    await expect(map.getByRole("button", { name: /^Two ships sent to anchor/ })).toHaveCount(1);
    const time = page.getByRole("region", { name: "Timeline" });
    await expect(time.getByRole("button", { name: /^Dockers stop work/ })).not.toContainText("CC");
  });
});
