/** What is selected in one view is selected in all, and Escape takes it back. */
import { Key } from "selenium-webdriver";
import { expect } from "vitest";
import { CALL, OFFENSIVE, PUBLISHED } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

test("a click in any view selects in all, and Escape takes it back", async ({ atlas }) => {
  await atlas.open();
  for (const [place, title, id] of [
    ["table", CALL, "phone-call"],
    ["timeline", OFFENSIVE, "haftar-announces-offensive"],
    ["map", PUBLISHED, "ministry-publishes-call"],
  ] as const) {
    await atlas.mark(place, title).click();
    await atlas.expectSelected(title);
    await atlas.expectQuery("event", id);
  }
  await atlas.press(Key.ESCAPE);
  await atlas.expectQuery("event", null);
  expect((await atlas.mark("map", PUBLISHED).look()).isCurrent).toBe(false);
});

test("what the pointer is at lights up in every view", async ({ atlas }) => {
  await atlas.open();
  await atlas.mark("table", OFFENSIVE).hover();
  for (const place of ["timeline", "map"] as const)
    await expect.poll(async () => (await atlas.mark(place, OFFENSIVE).look()).isLit).toBe(true);
});
