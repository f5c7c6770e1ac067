/** The hand on map and timeline: brush, drag and wheel, whose steps this engine counts in its own way. */
import { expect } from "vitest";
import { ALERT, OFFENSIVE, TEN_KILOMETRES } from "../../browser/support/dispatch.ts";
import type { Part } from "../support/part.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

const CAMERA = /^[\d.]+,[\d.]+,[\d.]+$/;

/** Two of the four days: the strip is there. */
const ZOOMED = "?window=2019-04-04/2019-04-05";

test("a drag on the strip keeps a stretch of time, and a button takes it off", async ({
  atlas,
}) => {
  await atlas.open(ZOOMED);
  const timeline = atlas.view("timeline");
  await dragAcross(atlas, timeline.part("group", "All events over time"), [0.86, 20], [0.64, 20]);
  await expect.poll(() => atlas.status.text()).toMatch(/^[1-8] of 9 events$/);
  await atlas.mark("table", TEN_KILOMETRES).look();
  await expect.poll(() => atlas.mark("table", OFFENSIVE).count()).toBe(0);
  await atlas.expectQuery("from", /^2019-04-0[56]$/);
  await timeline.part("button", "Clear the time filter").click();
  await atlas.expectStatus("9 of 9 events");
  await atlas.expectQuery("from", null);
});

test("arrows move the ends of what is kept", async ({ atlas }) => {
  await atlas.open(ZOOMED);
  const from = atlas.view("timeline").part("slider", "Keep events from");
  await from.focus();
  await atlas.press("ArrowRight", "ArrowRight");
  await atlas.expectQuery("from", /^2019-04-0/);
  await expect.poll(() => atlas.mark("table", OFFENSIVE).count()).toBe(0);
  await atlas.press("Delete");
  await atlas.expectStatus("9 of 9 events");
});

test("a drag moves the timeline and the map, and is no click", async ({ atlas }) => {
  await atlas.open();
  const alert = atlas.mark("timeline", ALERT);
  const { x } = await alert.look();
  await dragAcross(atlas, alert, [0.5, 8], [0.1, 8]);
  await expect.poll(async () => (await alert.look()).x).toBeLessThan(x - 20);
  await atlas.expectQuery("window", /^2019/);
  await dragAcross(
    atlas,
    atlas.view("map").part("group", atlas.words.map.name),
    [0.7, 300],
    [0.6, 260],
  );
  await atlas.expectQuery("map", CAMERA);
  expect((await alert.look()).isCurrent).toBe(false);
});

test("arrows and plus move the map, and so do two fingers", async ({ atlas }) => {
  await atlas.open();
  const map = atlas.view("map").part("group", atlas.words.map.name);
  await map.focus();
  await atlas.press("ArrowRight", "+");
  await atlas.expectQuery("map", CAMERA);
  const before = await atlas.query("map");
  const { x, y, width } = await map.look();
  const [middle, down] = [Math.round(x + width / 2), Math.round(y + 300)];
  const { touchscreen } = atlas.page;
  const fingers = [
    await touchscreen.touchStart(middle - 30, down),
    await touchscreen.touchStart(middle + 30, down),
  ];
  for (const apart of [60, 100, 150]) {
    await fingers[0]?.move(middle - apart, down);
    await fingers[1]?.move(middle + apart, down);
  }
  for (const finger of fingers) await finger.end();
  const zoom = (camera: string | null) => Number(camera?.split(",")[2]);
  await expect.poll(async () => zoom(await atlas.query("map"))).toBeGreaterThan(zoom(before));
});

for (const [place, hint, parameter] of [
  ["map", "Hold Ctrl to zoom the map", "map"],
  ["timeline", "Hold Ctrl to zoom", "window"],
] as const)
  test(`over the ${place} the wheel is the page's, and with Ctrl it zooms`, async ({ atlas }) => {
    const { page } = atlas;
    await page.setViewport({ width: 1440, height: 600 });
    await atlas.open();
    await atlas
      .view(place)
      .part("group", /of the events/)
      .hover();
    await page.mouse.wheel({ deltaY: 120 });
    await expect.poll(() => atlas.view(place).text()).toContain(hint);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await atlas.expectQuery(parameter, null);
    await atlas
      .view(place)
      .part("group", /of the events/)
      .hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel({ deltaY: -120 });
    await page.keyboard.up("Control");
    await atlas.expectQuery(parameter, /\d/);
  });

type Place = readonly [share: number, down: number];

/** Between two places of a part: a share of its width, and pixels from its top. */
async function dragAcross({ page }: Window, part: Part, from: Place, to: Place): Promise<void> {
  const { x, y, width } = await part.look();
  const at = ([share, down]: Place) =>
    [Math.round(x + width * share), Math.round(y + down)] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 5 });
  await page.mouse.up();
}
