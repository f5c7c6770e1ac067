/** A second document in the same dataset: whether it tells of an event that stands is for a person to say. */
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { Author } from "./support/composing.ts";
import { beginDocument } from "./support/making.ts";
import { STILL } from "./support/start.ts";
import { addCourier, WIRE, WIRE_DATING } from "./support/two-papers.ts";

test.use(STILL);

test("an event of a second paper becomes an account of one that stands, and is parted again", async ({
  page,
}) => {
  await page.goto("./?view=compose");
  const author = new Author(page, "mouse");
  await beginDocument(author, WIRE, WIRE_DATING);
  await author.mark("walked out at the Eastquay terminal", "v");
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await author.write(title, "Dockers stop work", true);
  await addCourier(author);
  await author.mark("the Eastquay terminal stopped", "v");
  const asked = page.getByRole("region", { name: "Also told by another document?" });
  await expect(asked).toContainText("words: Eastquay, terminal");
  await author.press(author.button("Another account of “Dockers stop work”"));
  await expect(asked).toBeHidden();
  const tabs = author.fact("Accounts");
  await expect(tabs.getByRole("radio", { name: "Coast Courier" })).toBeChecked();
  await expect(author.fact("Evidence")).toContainText("the Eastquay terminal stopped");
  await tabs.locator("label", { hasText: "Northern Wire" }).click();
  await expect(author.fact("Evidence")).toContainText("walked out at the Eastquay terminal");
  await expect(author.text).toContainText("Northern Wire");
  const events = page.getByRole("tab", { name: /^Events/ });
  await expect(events).toHaveText(/1$/);
  await author.press(author.button("A different event: what Northern Wire tells"));
  await expect(events).toHaveText(/2$/);
  await author.press(author.button(/^Undo/));
  await expect(events).toHaveText(/1$/);
});
