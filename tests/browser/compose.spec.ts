/** An atlas made of a dispatch, from the paste to explore: by mouse, and by keyboard alone. */
import { readFileSync } from "node:fs";
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

/** An event with two participants, place, time, chain and two fragments, its title apart. */
const MOST_GESTURES = 25;

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
    if (hand === "mouse") expect(Math.max(...gestures)).toBeLessThanOrEqual(MOST_GESTURES);
    await expect(author.button(/^Check/)).toContainText("nothing to mend");
    const saved = await author.save();
    expect(saved).toBe(readFileSync(HARBOUR_FILE, "utf8"));
    await author.press(author.button("Open in explore"));
    for (const title of HARBOUR_EVENTS) await expect(page.getByText(title).first()).toBeVisible();
  });
