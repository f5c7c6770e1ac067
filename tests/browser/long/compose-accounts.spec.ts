/** A second document in the same dataset: whether it tells of an event that stands is said by a person, and each account is its own. */
import { expect } from "@playwright/test";
import { test } from "../support/atlas.ts";
import { Author } from "../support/composing.ts";
import { STILL } from "../support/start.ts";
import { composeTwoPapers, TWO_PAPERS, toldIn } from "../support/two-papers.ts";

test.use(STILL);

test("two papers become the atlas that ships of them, by keyboard alone", async ({ page }) => {
  test.setTimeout(360_000);
  await page.goto("./?view=compose");
  const author = new Author(page, "keyboard");
  await composeTwoPapers(author);
  await expect(author.button(/^Check/)).toContainText("nothing to mend");
  const saved = JSON.parse(await author.save());
  expect(toldIn(saved)).toEqual(toldIn(TWO_PAPERS));
});
