/** The brush on the strip under the timeline, by pointer and by keys. */
import { Key } from "selenium-webdriver";
import { expect } from "vitest";
import { OFFENSIVE, TEN_KILOMETRES } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

/** Two of the four days: the strip is there. */
const ZOOMED = "?window=2019-04-04/2019-04-05";

test("a drag keeps a stretch of time, and a button takes it off", async ({ atlas }) => {
  await atlas.open(ZOOMED);
  const timeline = atlas.view("timeline");
  const { x, y, width } = await timeline.part("group", "All events over time").look();
  await atlas.drag({ x: x + width * 0.86, y: y + 20 }, { x: x + width * 0.64, y: y + 20 });
  await atlas.expectQuery("from", /^2019-04-0[56]$/);
  await atlas.mark("table", TEN_KILOMETRES).look();
  expect(await atlas.mark("table", OFFENSIVE).count()).toBe(0);
  await timeline.part("button", "Clear the time filter").click();
  await atlas.expectQuery("from", null);
  await atlas.expectStatus(atlas.words.status(9, 9));
});

test("a slider moves its end by keys", async ({ atlas }) => {
  await atlas.open(ZOOMED);
  await atlas.view("timeline").part("slider", "Keep events from").focus();
  await atlas.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await atlas.expectQuery("from", /^2019-04-0/);
  await expect.poll(() => atlas.mark("table", OFFENSIVE).count()).toBe(0);
  await atlas.press(Key.DELETE);
  await atlas.expectStatus(atlas.words.status(9, 9));
});
