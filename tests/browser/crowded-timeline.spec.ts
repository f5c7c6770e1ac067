/** The timeline of more events than can be drawn one by one. */
import { expect, type Locator } from "@playwright/test";
import { test } from "./support/atlas.ts";
import { findBarriers, WCAG } from "./support/axe.ts";
import { crowdedDataset } from "./support/crowded-dataset.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

test("ids that every object has a property of are ids like others", async ({ atlas, page }) => {
  const ids = ["constructor", "toString", "hasOwnProperty", "valueOf"];
  const events = ids.map((id, index) =>
    eventOf({ id, title: `Sailing ${index + 1}`, edtf: `2024-05-0${index + 1}` }),
  );
  const dataset = ferryDataset(events);
  const factions = dataset.factions.map((faction) => ({ ...faction, id: "constructor" }));
  const actors = dataset.actors.map((actor) => ({ ...actor, faction: "constructor" }));
  const hostile = { ...dataset, factions: factions.slice(0, 1), actors };
  await atlas.open(`?data=${await serve(page, "hostile", hostile)}`);
  await expect(page.locator(".tl-mark")).toHaveCount(ids.length);
  await atlas.mark("timeline", "Sailing 2").click();
  await atlas.expectSelected("Sailing 2");
});

/** 399 events within the week from 6 May 2024, among others a day apart through two years. */
function burst() {
  const day = (offset: number) =>
    new Date(Date.UTC(2023, 4, 1 + offset)).toISOString().slice(0, 10);
  const sailing = (index: number, offset: number) =>
    eventOf({ id: `sailing-${index}`, title: `Sailing ${index + 1}`, edtf: day(offset) });
  const daily = Array.from({ length: 600 }, (_, index) => sailing(index, index));
  return [
    ...daily,
    ...Array.from({ length: 399 }, (_, index) => sailing(1000 + index, 371 + (index % 7))),
  ];
}

/** What stands where one walks to. */
const stood = (walker: Locator) => walker.getAttribute("aria-valuetext");

test("a burst of 399 events in one week is drawn: all of it, in its week", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "burst", ferryDataset(burst()))}`);
  const band = atlas.timelineGround.getByRole("slider", { name: /999 events/ });
  await band.focus();
  await expect(atlas.timelineGround.getByRole("slider")).toHaveCount(1);
  for (let step = 0; step < 120; step++) {
    if (/^6\D+12\sMay\s2024/.test((await stood(band)) ?? "")) break;
    await page.keyboard.press("ArrowRight");
  }
  expect(await stood(band)).toMatch(/^6\D+12\sMay\s2024: 406 events/);
  await page.keyboard.press("Enter");
  await expect(atlas.timelineGround).toHaveAccessibleDescription(
    /^999 events: 0 singly, 406 in 1 band, 593 outside the window$/,
  );
  await expect(atlas.timeline).toContainText("371 before, 222 after");
});

test("bars become items where those in the window can be read, and bars again", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "burst", ferryDataset(burst()))}`);
  await expect(page.locator(".tl-mark")).toHaveCount(0);
  await atlas.go("?data=made-for-tests/burst.json&window=2023-06-01/2023-07-31");
  await expect(atlas.timelineGround).toHaveAccessibleDescription(
    "999 events: 61 singly, 938 outside the window",
  );
  await expect(atlas.mark("timeline", "Sailing 40")).toBeVisible();
  await expect(atlas.timelineGround.getByRole("slider")).toHaveCount(0);
  await atlas.timelineGround.press("0");
  await expect(page.locator(".tl-mark")).toHaveCount(0);
  await expect(atlas.timelineGround.getByRole("slider")).toHaveCount(1);
});

test("the selected event has its item over its band", async ({ atlas, page }) => {
  const data = await serve(page, "burst", ferryDataset(burst()));
  await atlas.open(`?data=${data}&event=sailing-1007`);
  await expect(atlas.mark("timeline", "Sailing 1008")).toHaveAttribute("aria-current", "true");
});

test("a press on a bar zooms in to its bin; the tip says its date and number", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "burst", ferryDataset(burst()))}`);
  const walker = atlas.timelineGround.getByRole("slider");
  const box = await walker.boundingBox();
  if (!box) throw new Error("the band is on the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator(".tl-band-tip")).toHaveText(/20\d\d.*\d events/);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(atlas.timelineGround).toHaveAccessibleDescription(/ 7 singly, 992 outside/);
});

test("bands add up to what is in the window, whatever it is; a name opens its band", async ({
  atlas,
  page,
}) => {
  const data = await serve(page, "crowd", crowdedDataset({ events: 2000 }));
  await atlas.open(`?data=${data}`);
  for (const window of ["", "&window=2016-03-01/2018-02-28", "&window=2017-01-01/2017-12-31"]) {
    await atlas.go(`?data=${data}${window}`);
    await expect(atlas.timelineGround).toHaveAccessibleDescription(/in \d+ bands/);
    const said = await atlas.timelineGround.evaluate(
      (ground) =>
        document.getElementById(ground.getAttribute("aria-describedby") ?? "")?.textContent,
    );
    const [kept = 0, singly = 0, inBands = 0, bands = 0, outside = 0] = numbersIn(said ?? "");
    expect(kept).toBe(2000);
    expect(singly + inBands + outside).toBe(2000);
    const counts = await page.locator(".tl-band-count").allTextContents();
    expect(counts).toHaveLength(bands);
    expect(counts.flatMap(numbersIn).reduce((sum, count) => sum + count, 0)).toBe(inBands);
  }
  const name = atlas.timeline.getByRole("button", { expanded: false }).first();
  const before = await atlas.timelineGround.getByRole("slider").count();
  await name.click();
  await expect(atlas.timeline.getByRole("button", { expanded: true })).toBeFocused();
  expect(await atlas.timelineGround.getByRole("slider").count()).toBeGreaterThan(before);
});

test("bands are walked by the arrows: bins to the sides, other bands up and down", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", crowdedDataset({ events: 2000 }))}`);
  const walkers = atlas.timelineGround.getByRole("slider");
  await walkers.first().focus();
  await page.keyboard.press("Home");
  const first = await stood(walkers.first());
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await stood(walkers.first())).not.toBe(first);
  await page.keyboard.press("ArrowDown");
  await expect(walkers.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(walkers.first()).toBeFocused();
  await expect(page.locator(".tl-band-tip")).toBeVisible();
});

test("bands and the strip keep nobody out, and the strip's handles go by bins", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "crowd", crowdedDataset({ events: 2000 }))}`);
  const timeline = "section:has(> .timeline-root)";
  await expect(page.locator(timeline)).toHaveCount(1);
  expect(await findBarriers(page, { rules: WCAG, within: timeline })).toEqual([]);
  const strip = atlas.timeline.getByRole("group", { name: atlas.words.strip.name });
  await expect(strip).toHaveAccessibleDescription(/^2,000 events begin here, 2,000 of them kept/);
  const handle = strip.getByRole("slider", { name: atlas.words.strip.from });
  const at = async () => Number(await handle.getAttribute("aria-valuenow"));
  await handle.press("ArrowRight");
  const first = await at();
  await handle.press("ArrowRight");
  const week = (await at()) - first;
  expect(Math.round(week / 86_400_000)).toBe(7);
  await handle.press("Shift+ArrowRight");
  expect(Math.round((await at()) - first - week) / 86_400_000).toBeCloseTo(70, 0);
});

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(",", "")));
}
