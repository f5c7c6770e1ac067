/** The keys of the whole page. */
import { Key } from "selenium-webdriver";
import { expect } from "vitest";
import { ALERT, OFFENSIVE, OPERATIONS } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

test("j, k and the arrows walk the events in the order of time", async ({ atlas }) => {
  await atlas.open();
  await atlas.press("j", "j");
  await atlas.expectSelected(OFFENSIVE);
  await atlas.press("k");
  await atlas.expectSelected(OPERATIONS);
  await atlas.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await atlas.expectSelected(ALERT);
});

test("a slash leads to the search, and what is written there filters", async ({ atlas }) => {
  await atlas.open();
  await atlas.press("/");
  const search = atlas.filters.part("searchbox");
  await expect.poll(async () => (await search.look()).isFocused).toBe(true);
  await atlas.press(..."telephone");
  await atlas.expectStatus(atlas.words.status(1, 9));
  await atlas.expectQuery("q", "telephone");
});

test("a question mark lists the keys, and Escape closes the list", async ({ atlas }) => {
  await atlas.open();
  await atlas.press("?");
  const list = atlas.part("dialog", "Keys");
  expect((await list.look()).text).toContain("Esc");
  await atlas.press(Key.ESCAPE);
  await expect.poll(() => list.count()).toBe(0);
});
