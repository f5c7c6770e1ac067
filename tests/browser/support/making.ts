/** Steps that every atlas takes to make, by either hand. */
import { expect } from "@playwright/test";
import type { Author } from "./composing.ts";

/** What the head of a document may not say. */
interface Dating {
  /** In EDTF. */
  readonly day: string;
  readonly zone: string;
}

/** Pastes a text, says what its head does not, and confirms it. */
export async function beginDocument(author: Author, text: string, dating: Dating): Promise<void> {
  await author.paste(author.page.getByLabel("Paste the text", { exact: true }), text);
  await confirmDocument(author, dating);
}

/** Checks the text that was given, says what its head does not, and confirms it. */
export async function confirmDocument(author: Author, { day, zone }: Dating): Promise<void> {
  const field = (name: string) => author.page.getByLabel(name, { exact: true });
  await author.press(author.button("Check the text"));
  await author.write(field("Day"), day);
  await author.write(field("Time zone"), zone);
  await author.press(author.button("Confirm the text and begin"));
  await author.text.waitFor();
}

/** Opens a record from its list. */
export async function openRecord(author: Author, list: string, name: string): Promise<void> {
  const { page } = author;
  const tab = page.getByRole("tab", { name: new RegExp(`^${list}`) });
  if ((await tab.getAttribute("aria-selected")) !== "true") await author.turnTo(tab);
  const records = page.getByRole("region", { name: "Records" });
  const chip = records.getByRole("button", { name, exact: true });
  if ((await chip.getAttribute("aria-pressed")) !== "true") await author.press(chip);
}

/** Takes all that the marks offer the open event: a key from the text, or the button. */
export async function takeAll(author: Author): Promise<void> {
  const button = author.button("Take all");
  await expect(button).toBeVisible();
  if (author.hand === "mouse") await author.press(button);
  else {
    if (!(await author.text.evaluate((text) => text === document.activeElement)))
      await author.key("Escape");
    await author.key("y");
  }
  await expect(button).toBeHidden();
}
