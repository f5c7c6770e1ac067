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
