/**
 * The harbour of two papers that ships, remade in compose: all its facts from the two texts by keyboard alone, and then all words of
 * its own in the forms by mouse; both end in the very bytes. What is not remade: by what an editor finds the format's definition,
 * the frame and window in which the atlas opens, and of the briefing's steps their titles, events, maps and what stands out.
 */
import { expect } from "@playwright/test";
import { test } from "../support/atlas.ts";
import { Author } from "../support/composing.ts";
import { factsOf, wordless } from "../support/papers/without-words.ts";
import { writeWords } from "../support/papers/write-words.ts";
import { STILL } from "../support/start.ts";
import { composeTwoPapers, TWO_PAPERS } from "../support/two-papers.ts";

test.use(STILL);

test("two papers become the facts of the atlas that ships of them, byte for byte, by keyboard alone", async ({
  page,
}) => {
  test.setTimeout(900_000);
  await page.goto("./?view=compose");
  const author = new Author(page, "keyboard");
  await composeTwoPapers(author);
  await expect(author.button(/^Check/)).toContainText("nothing to mend");
  expect(await author.save()).toBe(factsOf(TWO_PAPERS));
});

test("the words of its own are written into the forms, byte for byte those of the atlas that ships", async ({
  page,
}) => {
  test.setTimeout(360_000);
  await page.goto("./?view=compose");
  const buffer = Buffer.from(wordless(TWO_PAPERS));
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "harbour.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "Go on with it" }).click();
  await writeWords(page, TWO_PAPERS);
  const author = new Author(page, "mouse");
  expect(await author.save()).toBe(TWO_PAPERS);
});
