/** What few records have: kinds of the author's own, a town out of the gazetteer, and the steps of a briefing. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { Author } from "./support/composing.ts";
import { acceptSuggestions, beginHarbour } from "./support/harbour.ts";
import { openRecord } from "./support/making.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const PORT = "Marrowgate Port Authority";

test("an actor is called what it is by a kind of the atlas's own, and a place is a town with its country and its source", async ({
  page,
}) => {
  await page.goto("./?view=compose");
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await acceptSuggestions(author);
  await openRecord(author, "Actors", PORT);
  const kind = author.fact("Kind").getByRole("combobox", { name: "Kind", exact: true });
  await author.choose(kind, "Harbour authority");
  await author.press(author.button("Add"));
  await expect(kind).toHaveValue("Harbour authority");
  await openRecord(author, "Places", "Eastquay");
  await author.write(author.fact("Position").getByRole("combobox"), "Misrata");
  await page.getByRole("option", { name: /^Misrata\s*Libya/ }).click();
  await expect(author.fact("Country").getByRole("combobox")).toHaveValue("Libya");
  const saved = JSON.parse(await author.save());
  expect(saved.kinds.actors).toEqual([
    { id: "harbour-authority", name: "Harbour authority", glyph: "crowd" },
  ]);
  expect(saved.actors).toContainEqual(
    expect.objectContaining({ name: PORT, kind: "harbour-authority" }),
  );
  expect(saved.places).toContainEqual(
    expect.objectContaining({ name: "Eastquay", country: "LY", cites: ["geonames"] }),
  );
  expect(saved.sources).toContainEqual(
    expect.objectContaining({ id: "geonames", type: "reference", terms: "CC BY 4.0" }),
  );
  await openRecord(author, "Actors", PORT);
  // The number of a fact leads past what is folded in it.
  await author.text.focus();
  await page.keyboard.press("3");
  await expect(kind).toBeFocused();
  // Once nothing is of the kind, it can be removed.
  await author.choose(kind, "Government");
  await page.getByText("Kinds of its own").click();
  await author.press(author.button("Remove Kind “Harbour authority”"));
  expect(JSON.parse(await author.save())).not.toHaveProperty("kinds");
});

test("steps take the map as it is shown, and are put in order by keys and by dragging", async ({
  page,
}) => {
  await page.goto("./?view=compose");
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await page.getByRole("tab", { name: /^Steps/ }).click();
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  for (const name of ["First", "Second", "Third"]) {
    await author.press(author.button("+ New step"));
    await author.write(title, name, true);
  }
  await author.press(author.button("Take the map as it is shown"));
  await expect(author.fact("Map")).toContainText(/longitude .*latitude/);
  const order = author.fact("Order");
  const items = order.getByRole("listitem");
  await author.button("Third: earlier").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(items).toHaveText([/First/, /Third/, /Second/]);
  await expect(author.button("Third: earlier")).toBeFocused();
  const grip = items.filter({ hasText: "Second" }).locator(".order-grip");
  // What the check says of a step may come only now, and move the list: the grip is taken where it is then.
  await grip.dragTo(items.first(), { targetPosition: { x: 10, y: 2 } });
  await expect(items).toHaveText([/Second/, /First/, /Third/]);
  const { steps } = JSON.parse(await author.save()).briefing;
  expect(steps).toMatchObject([
    { title: "Second" },
    { title: "First" },
    { title: "Third", camera: { bounds: [expect.any(Array), expect.any(Array)] } },
  ]);
});
