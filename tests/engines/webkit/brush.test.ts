/** The brush on the strip under the timeline and the map's frame, by pointer and by keys. */
import { Key } from "selenium-webdriver";
import { expect } from "vitest";
import { OFFENSIVE, TEN_KILOMETRES } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";

const CAMERA = /^[\d.]+,[\d.]+,[\d.]+$/;

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

test("a drag moves the map", async ({ atlas }) => {
  await atlas.open();
  const map = atlas.view("map").part("group", atlas.words.map.name);
  const { x, y, width } = await map.look();
  const from = { x: x + width * 0.7, y: y + 300 };
  await atlas.drag(from, { x: from.x - 60, y: from.y - 40 });
  await atlas.expectQuery("map", CAMERA);
});

test("arrows and plus move the map", async ({ atlas }) => {
  await atlas.open();
  await atlas.view("map").part("group", atlas.words.map.name).focus();
  await atlas.press(Key.ARROW_RIGHT);
  await atlas.expectQuery("map", CAMERA);
  const before = await atlas.camera();
  await atlas.press("+");
  await expect.poll(async () => (await atlas.camera())[2] ?? 0).toBeGreaterThan(before[2] ?? 0);
});

test("over the map the wheel is the page's, and with Ctrl it zooms", async ({ atlas }) => {
  await atlas.open();
  const view = atlas.view("map");
  const { x, y, width } = await view.part("group", atlas.words.map.name).look();
  await atlas.turnWheel({ x: x + width / 2, y: y + 200 }, 120);
  await expect.poll(() => view.text()).toContain("Hold Ctrl to zoom the map");
  await expect.poll(() => atlas.run(() => scrollY)).toBeGreaterThan(0);
  await atlas.expectQuery("map", null);
  // The driver's own wheel forgets that Ctrl is held.
  await atlas.run(() => {
    const map = document.querySelector(".leaflet-container");
    const { x, y, width } = map?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: x + width / 2, clientY: y + 200 };
    const turn = { ...at, deltaY: -120, ctrlKey: true, bubbles: true, cancelable: true };
    map?.dispatchEvent(new WheelEvent("wheel", turn));
  });
  await atlas.expectQuery("map", CAMERA);
});
