/** An atlas begun of the example: words marked out by a drag and by keys, an event told of them, kept and saved. */
import { expect } from "vitest";
import { endsOf } from "../../browser/support/composing.ts";
import { readSaved } from "./support/downloads.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

const SHIPS = "Two ships sent to anchor";
const WORDS = "to anchor in Marrow Bay";
const MASTER = "Jonas Arkwright";

/** Opens the shipped example, says what its head does not, and confirms it. */
async function beginExample(atlas: Window): Promise<void> {
  await atlas.page.goto(new URL("?view=compose", atlas.address).href);
  await atlas.part("button", "Open the example").click();
  await atlas.part("textbox", "Day").click();
  await atlas.pressWithCtrl("a");
  await atlas.page.keyboard.type("2024-03-13");
  await atlas.part("combobox", "Time zone").click();
  await atlas.page.keyboard.type("UTC");
  await atlas.part("button", "Confirm the text and begin").click();
  await atlas.part("group", "Document").look();
}

/** Marks words out with the pointer. */
async function drag({ page }: Window, words: string): Promise<void> {
  const ends = await page.$eval("[role=group][aria-label=Document]", endsOf, { words, place: 0 });
  await page.mouse.move(Math.round(ends.from.x), Math.round(ends.from.y));
  await page.mouse.down();
  await page.mouse.move(Math.round(ends.to.x), Math.round(ends.to.y), { steps: 3 });
  await page.mouse.up();
}

const marks = async (atlas: Window) =>
  (await atlas.part("group", "Document").part("mark").looks()).map(({ text }) => text);

test("the example's words become an event and an actor, which a reload keeps and a file holds", async ({
  atlas,
  folder,
}) => {
  await beginExample(atlas);
  await drag(atlas, WORDS);
  await atlas.part("toolbar").look();
  await atlas.press("v");
  const title = atlas.part("textbox", "Title");
  await expect.poll(async () => (await title.look()).isFocused).toBe(true);
  await atlas.page.keyboard.type(SHIPS);
  // Back to the text, where a key finds words.
  await atlas.press("Escape", "f");
  await atlas.page.keyboard.type(MASTER);
  await atlas.press("Escape");
  await atlas.part("toolbar").look();
  await atlas.press("a");
  await expect.poll(() => marks(atlas)).toEqual(expect.arrayContaining([WORDS, MASTER]));
  await atlas.page.reload();
  await expect.poll(() => marks(atlas)).toEqual(expect.arrayContaining([WORDS, MASTER]));
  await atlas.part("button", "Save file").click();
  const saved = JSON.parse((await readSaved(folder, /\.json$/)).toString("utf8"));
  expect(saved.events).toMatchObject([{ title: SHIPS, evidence: [{ exact: WORDS }] }]);
  expect(saved.actors).toContainEqual(expect.objectContaining({ name: MASTER }));
});
