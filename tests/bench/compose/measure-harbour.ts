/** The shipped example made an atlas, as the browser tests play it. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { Author, type Hand } from "../../browser/support/composing.ts";
import {
  acceptSuggestions,
  beginHarbour,
  fillIn,
  HARBOUR_EVENTS,
  HARBOUR_FILE,
  tellHarbour,
} from "../../browser/support/harbour.ts";
import { type Made, madeBy } from "./made.ts";

export async function measureHarbour(page: Page, hand: Hand): Promise<Made> {
  const author = new Author(page, hand);
  await beginHarbour(author);
  await acceptSuggestions(author);
  const gestures = await tellHarbour(author);
  await fillIn(author);
  const json = await author.save();
  const made = JSON.parse(json) as Dataset;
  const events = HARBOUR_EVENTS.map((title, at) => ({
    title,
    participants: made.events.find((event) => event.title === title)?.participants.length ?? 0,
    gestures: gestures[at] ?? Number.NaN,
  }));
  const isExpected = json === readFileSync(HARBOUR_FILE, "utf8");
  return madeBy(author, json, events, isExpected ? [] : ["the dataset is not the expected one"]);
}
