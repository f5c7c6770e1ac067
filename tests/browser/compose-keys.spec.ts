/** Keys that follow each other faster than the page is drawn: each meets what the one before has done, and none is lost. */
import { expect, type Page } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { Author } from "./support/composing.ts";
import { holdFrames, letFramesBeHeld } from "./support/frames.ts";
import { beginDocument } from "./support/making.ts";
import { STILL } from "./support/start.ts";
import { WIRE, WIRE_DATING } from "./support/two-papers.ts";

test.use(STILL);

/** With the wire's text before it, in which its author stands. */
async function openWire(page: Page): Promise<Author> {
  await letFramesBeHeld(page);
  await page.goto("./?view=compose");
  const author = new Author(page, "keyboard");
  await beginDocument(author, WIRE, WIRE_DATING);
  await author.text.focus();
  await holdFrames(page);
  return author;
}

async function strike(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("found words become an event and its evidence, and letters its title, without waiting for a frame", async ({
  page,
}) => {
  const author = await openWire(page);
  const { keyboard } = page;
  await strike(page, "f");
  await keyboard.insertText("walked out at the Eastquay terminal");
  await strike(page, "Escape", "v");
  await keyboard.insertText("Dockers stop work");
  await strike(page, "Escape", "f");
  await keyboard.insertText("on Tuesday evening");
  await strike(page, "Escape", "e", "f");
  await keyboard.insertText("One of them");
  await strike(page, "Escape", "e", "1");
  await keyboard.insertText(" at Eastquay");
  await holdFrames(page, false);
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
    "Dockers stop work at Eastquay",
  );
  await expect(author.fact("Evidence").locator("mark")).toHaveText([
    "walked out at the Eastquay terminal",
    "on Tuesday evening",
    "One of them",
  ]);
});

test("what stands next to a piece of evidence that is removed hears the next key, without waiting for a frame", async ({
  page,
}) => {
  const author = await openWire(page);
  await holdFrames(page, false);
  await author.mark("walked out at the Eastquay terminal", "v");
  await author.mark("on Tuesday evening", "e");
  const evidence = author.fact("Evidence");
  const [first, second] = [/walked out/, /Tuesday/];
  await evidence.getByRole("button", { name: first }).last().focus();
  await holdFrames(page);
  await strike(page, "Enter", "Tab");
  await expect(evidence.getByRole("button", { name: first })).toHaveCount(0);
  await expect(evidence.getByRole("button", { name: "inferred" })).toBeFocused();
  await strike(page, "Shift+Tab");
  await expect(evidence.getByRole("button", { name: second }).first()).toBeFocused();
});

test("Escape leads back to the text from where all was taken that the evidence offers", async ({
  page,
}) => {
  const author = await openWire(page);
  await author.mark("walked out at the Eastquay terminal", "v");
  await author.press(author.button("Take all"));
  await strike(page, "Escape", "2");
  const kind = author.fact("Kind").first();
  expect(await kind.evaluate((fact) => fact.contains(document.activeElement))).toBe(true);
});

test("a further document that is confirmed twice at once is added once", async ({ page }) => {
  const author = await openWire(page);
  await holdFrames(page, false);
  await author.press(author.button("Add a document"));
  await author.paste(page.getByLabel("Or paste the text"), WIRE.replaceAll("Eastquay", "Westquay"));
  await author.press(author.button("Check the text"));
  await author.write(page.getByLabel("Day", { exact: true }), WIRE_DATING.day);
  await author.button("Confirm the text and add it").evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const { sources } = JSON.parse(await author.save());
  expect(sources).toHaveLength(2);
});

test("what lies over the page takes the focus as soon as it is asked for, and gives it back", async ({
  page,
}) => {
  const author = await openWire(page);
  const isWithin = (selector: string) =>
    page.evaluate((around) => document.activeElement?.closest(around) !== null, selector);
  for (const name of ["Add a document", /^Review them/]) {
    await author.press(author.button(name).first());
    expect(await isWithin("dialog"), `${name}`).toBe(true);
    await strike(page, "Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await author.press(author.button(/^Review them/).first());
  const refuse = page.getByRole("dialog").getByRole("button", { name: /^Refuse/ });
  while ((await refuse.count()) > 0) await author.press(refuse.first());
  // With the last of them the button is gone that opened the list.
  await strike(page, "Escape");
  expect(await isWithin("[role=group][aria-label=Document]")).toBe(true);
});

test("what the gazetteer found for other words is not chosen", async ({ page }) => {
  const author = await openWire(page);
  await holdFrames(page, false);
  await author.mark("walked out at the Eastquay terminal", "v");
  const place = page.getByRole("combobox", { name: "Where: Place", exact: true });
  await author.write(place, "Tripoli");
  await expect(page.getByRole("option", { name: /^Tripoli/ }).first()).toBeVisible();
  // In one task, as keys come that have waited for the page.
  await place.evaluate(async (field: HTMLInputElement) => {
    field.value = "Atlantis";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    const key = { key: "Enter", bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent("keydown", key));
  });
  await expect(page.getByRole("group", { name: "New place" })).toBeVisible();
  await expect(place).not.toHaveValue(/Tripoli/);
});

test("a reason that is chosen by a part of its words is not made anew of what was typed", async ({
  page,
}) => {
  const author = await openWire(page);
  await holdFrames(page, false);
  await author.mark("to one table on Friday", "v");
  await author.write(page.getByRole("textbox", { name: "When", exact: true }), "2024-03-15");
  await author.pick(author.fact("When"), "inferred");
  const reason = { name: "When: Inferred from", exact: true };
  await author.choose(page.getByRole("combobox", reason), "known from elsewhere");
  await expect(page.getByRole("textbox", reason)).toHaveValue(
    "The document gives day and month; the year is known from elsewhere.",
  );
});
