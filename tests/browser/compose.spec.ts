/** An atlas made of a dispatch, from the paste to explore: by mouse, and by keyboard alone. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { Author, type Hand } from "./support/composing.ts";
import {
  acceptSuggestions,
  beginHarbour,
  fillIn,
  HARBOUR_EVENTS,
  HARBOUR_FILE,
  tellHarbour,
} from "./support/harbour.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const HANDS: readonly Hand[] = ["mouse", "keyboard"];

for (const hand of HANDS)
  test(`the example becomes an atlas by ${hand}, byte for byte the expected one`, async ({
    page,
  }) => {
    await page.goto("./?view=compose");
    const author = new Author(page, hand);
    await beginHarbour(author);
    await acceptSuggestions(author);
    const gestures = await tellHarbour(author);
    await fillIn(author);
    console.log(hand, gestures, author.letters);
    await expect(author.button(/^Check/)).toContainText("nothing to mend");
    const saved = await author.save();
    if (process.env.ATLAS_WRITE) writeFileSync(HARBOUR_FILE, saved);
    expect(saved).toBe(readFileSync(HARBOUR_FILE, "utf8"));
    await author.press(author.button("Open in explore"));
    for (const title of HARBOUR_EVENTS) await expect(page.getByText(title).first()).toBeVisible();
  });
