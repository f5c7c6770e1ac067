/** What holds while an atlas is made: over a reload, back and forth through all that was done, where marks lie over each other, and in a long text. */
import { expect, type Locator } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { Author } from "./support/composing.ts";
import { acceptSuggestions, beginHarbour, tellEvent } from "./support/harbour.ts";
import { openRecord } from "./support/making.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const ROTA = "Port announces a new rota";
const TALKS = "Union is left out";
const PORT = "Marrowgate Port Authority";

const titleOf = ({ page }: Author) => page.getByRole("textbox", { name: "Title", exact: true });
const nameOf = ({ page }: Author) => page.getByRole("textbox", { name: "Name", exact: true });

/** Two events and an actor, whose words lie over each other. */
async function markOverlapping(author: Author): Promise<void> {
  await author.mark(`the ${PORT} announced on March 9`, "v");
  await author.write(titleOf(author), ROTA, true);
  await author.mark(`a new rota that the ${PORT}`, "v");
  await author.write(titleOf(author), TALKS, true);
  await author.mark(PORT, "a");
}

/** Presses a button as long as it can be. @returns how often */
async function pressOut(button: Locator): Promise<number> {
  let count = 0;
  for (; await button.isEnabled(); count++) await button.click();
  return count;
}

test.beforeEach(async ({ page }) => {
  await page.goto("./?view=compose");
});

test("all that was marked and typed outlasts a reload", async ({ page }) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await markOverlapping(author);
  const saved = await author.save();
  const pieces = await author.marks.allTextContents();
  const text = await author.text.textContent();
  await page.reload();
  await expect(author.text).toBeVisible();
  expect(await author.text.textContent()).toBe(text);
  expect(await author.marks.allTextContents()).toEqual(pieces);
  expect(await author.save()).toBe(saved);
});

test("what was done before a reload, or in another tab, is taken back and done again after it", async ({
  page,
  context,
}) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  const begun = await author.save();
  await markOverlapping(author);
  const done = await author.save();
  await author.press(author.button("Undo"));
  await page.reload();
  await expect(author.text).toBeVisible();
  await expect(author.button("Redo")).toBeEnabled();

  const other = new Author(await context.newPage(), "mouse");
  await other.page.goto(page.url());
  await other.press(other.button("Redo"));
  await expect(author.button("Redo")).toBeDisabled();
  expect(await author.save()).toBe(done);
  await pressOut(author.button("Undo"));
  expect(await author.save()).toBe(begun);
  await expect(other.button("Undo")).toBeDisabled();
});

test("all of it can be taken back to the beginning, and done again to the end", async ({
  page,
}) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  const begun = await author.save();
  const atFirst = await author.marks.allTextContents();
  await acceptSuggestions(author);
  await markOverlapping(author);
  const done = await author.save();
  expect(done).not.toBe(begun);
  const undone = await pressOut(author.button("Undo"));
  expect(await author.save()).toBe(begun);
  await expect(author.marks).toHaveText(atFirst);
  expect(await pressOut(author.button("Redo"))).toBe(undone);
  expect(await author.save()).toBe(done);
});

test("marks that lie over each other are opened in turn, by clicks and by Enter", async ({
  page,
}) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await markOverlapping(author);
  await page.getByRole("tab", { name: /^Questions/ }).click();
  const shared = author.marks.filter({ hasText: PORT });
  await expect(shared).toHaveAccessibleDescription(/actor: .*evidence: .*evidence: /);
  const opened = [
    [nameOf(author), PORT],
    [titleOf(author), TALKS],
    [titleOf(author), ROTA],
    [nameOf(author), PORT],
  ] as const;
  for (const [field, value] of opened) {
    await shared.click();
    await expect(field).toHaveValue(value);
  }
  await author.text.focus();
  await page.keyboard.press("Control+Home");
  // The publisher, which is marked from the beginning; where either event's words begin; the actor.
  for (let place = 0; place < 4; place++) await page.keyboard.press("m");
  for (const [field, value] of [...opened.slice(1), ...opened.slice(1)]) {
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue(value);
  }
});

test("two clicks on a mark open its record, and mark the word out as anywhere else", async ({
  page,
}) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await markOverlapping(author);
  await page.getByRole("tab", { name: /^Questions/ }).click();
  await author.marks.filter({ hasText: PORT }).dblclick();
  await expect(nameOf(author)).toHaveValue(PORT);
  await expect(page.getByRole("toolbar")).toBeVisible();
  await author.key("q");
  const question = page.getByRole("region", { name: "Records" }).getByRole("tabpanel");
  await expect(question.getByText(/^(?:Marrowgate|Port|Authority)$/)).toBeVisible();
});

test("two events are made one by keyboard, an actor two by mouse, and each is taken back in one press", async ({
  page,
}) => {
  const keys = new Author(page, "keyboard");
  const mouse = new Author(page, "mouse");
  await beginHarbour(mouse);
  await markOverlapping(mouse);
  await openRecord(mouse, "Events", ROTA);
  const before = await mouse.save();
  await keys.press(keys.button("Merge…"));
  const merge = page.getByRole("dialog", { name: "Make one record of two" });
  const other = merge.getByRole("combobox", { name: "The same as" });
  await expect(other).toBeFocused();
  await other.selectOption({ label: TALKS });
  await keys.goTo(merge.getByRole("group", { name: "Title" }).getByRole("radio").first());
  await keys.key("ArrowDown");
  await keys.press(merge.getByRole("button", { name: "Merge them" }));
  await expect(titleOf(keys)).toHaveValue(TALKS);
  await expect(page.getByRole("tab", { name: /^Events/ })).toContainText("1");
  await expect(keys.fact("Evidence").getByRole("listitem")).toHaveCount(2);
  await keys.key("ControlOrMeta+z");
  expect(await mouse.save()).toBe(before);

  await openRecord(mouse, "Actors", PORT);
  await mouse.press(mouse.button("Split…"));
  const split = page.getByRole("dialog", { name: "Make two records of one" });
  await split.getByRole("textbox", { name: "Name of the new record" }).fill("The rota office");
  await split.getByRole("checkbox").first().check();
  await mouse.press(split.getByRole("button", { name: "Split it" }));
  await expect(nameOf(mouse)).toHaveValue("The rota office");
  const marked = mouse.marks.filter({ hasText: PORT });
  await expect(marked).toHaveAccessibleDescription(/actor: The rota office/);
  await mouse.press(mouse.button("Undo"));
  expect(await mouse.save()).toBe(before);
});

test("a hedge of the open event is marked with H, and stands in its card in explore", async ({
  page,
}) => {
  const author = new Author(page, "mouse");
  await beginHarbour(author);
  await acceptSuggestions(author);
  await tellEvent(author, {
    title: ROTA,
    fragments: [`${PORT} announced on March 9`],
    notPlaced: "Where it was announced is not given.",
  });
  await author.mark("is said to carry", "h");
  await expect(author.fact("Hedge").getByRole("textbox").first()).toHaveValue("is said to carry");
  await expect(author.marks.filter({ hasText: "is said to carry" })).toBeVisible();
  await author.press(author.button("Open in explore"));
  await page
    .getByRole("button", { name: new RegExp(ROTA) })
    .first()
    .click();
  const card = page.getByRole("article", { name: new RegExp(ROTA) });
  await expect(card.getByText("hedged: “is said to carry”")).toBeVisible();
  await expect(card.getByRole("button", { name: "is said to carry" })).toBeVisible();
});

test("a text of 100,000 words opens, and words far down in it are marked", async ({ page }) => {
  const author = new Author(page, "mouse");
  const paragraph = "The quay was shut and no ship came in that day. ".repeat(10).trim();
  const end = "At last a Grey Heron sailed.";
  const text = [...Array.from({ length: 910 }, () => paragraph), end].join("\n\n");
  expect(text.split(/\s+/).length).toBeGreaterThan(100_000);
  await beginHarbour(author, text);
  await author.mark("Grey Heron", "a");
  await expect(author.marks).toHaveText("Grey Heron");
});
