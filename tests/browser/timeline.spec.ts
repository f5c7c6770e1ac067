/** The timeline and the strip under it: zoom, pan, fit and brush, by pointer and by keyboard, in the dataset's zone. */
import { expect, type Locator, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { ru } from "../../src/i18n/ru.ts";
import { Atlas, DIMMED, LIT, test } from "./support/atlas.ts";
import { eventOf, ferryDataset, serve } from "./support/datasets.ts";
import {
  ALERT,
  CALL,
  dispatch,
  OFFENSIVE,
  OPERATIONS,
  PUBLISHED,
  TEN_KILOMETRES,
} from "./support/dispatch.ts";
import { afterFrames } from "./support/start.ts";

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing to be seen of it");
  return box;
}

const widthOf = async (locator: Locator) => (await boxOf(locator)).width;
const leftOf = async (locator: Locator) => (await boxOf(locator)).x;

test("the rows are the factions, and every event stands in its faction's row", async ({
  opened: atlas,
}) => {
  await expect(atlas.marks("timeline")).toHaveCount(9);
  const [alert, offensive, call] = [
    await boxOf(atlas.mark("timeline", ALERT)),
    await boxOf(atlas.mark("timeline", OFFENSIVE)),
    await boxOf(atlas.mark("timeline", CALL)),
  ];
  expect(alert.y).toBeLessThan(offensive.y);
  expect(offensive.y).toBeLessThan(call.y);
  expect(offensive.x).toBeLessThan(call.x);
});

test("names tell open, approximate and day-long times apart", async ({ opened: atlas }) => {
  await expect(atlas.mark("timeline", OPERATIONS)).toHaveAccessibleName(/up to 5\sApril\s2019/);
  await expect(atlas.mark("timeline", ALERT)).toHaveAccessibleName(/about 4\s–\s6\sApril\s2019/);
  await expect(atlas.mark("timeline", CALL)).toHaveAccessibleName(/, 5\sApril\s2019/);
});

test("open, approximate and day-long times are drawn differently", async ({ opened: atlas }) => {
  const lookOf = (title: string) =>
    atlas.mark("timeline", title).evaluate((mark) => {
      const bar = mark.querySelector(".tl-bar") ?? mark;
      const read = ["", "::before", "::after"].map((part) => {
        const style = getComputedStyle(bar, part || undefined);
        return [
          style.borderStyle,
          style.maskImage,
          style.backgroundImage,
          style.borderRadius,
        ].join();
      });
      return read.join(" | ");
    });
  const looks = [await lookOf(OPERATIONS), await lookOf(ALERT), await lookOf(CALL)];
  expect(new Set(looks).size).toBe(3);
});

test("the zone is the dataset's and is named", async ({ opened, atlas, page }) => {
  await expect(opened.timeline.getByText("Times of Africa/Tripoli (UTC+02:00)")).toBeVisible();
  await atlas.open(`?data=${await serve(page, "ferry", ferryDataset())}`);
  await expect(atlas.timeline.getByText("Times of Asia/Tokyo (UTC+09:00)")).toBeVisible();
  await expect(atlas.mark("timeline", "The ferry sails again")).toHaveAccessibleName(
    /2\sMay\s2024, 09:30/,
  );
});

test("the device's zone changes nothing", async ({ browser, baseURL }) => {
  const seen: unknown[] = [];
  for (const timezoneId of ["America/New_York", "Pacific/Auckland"]) {
    const context = await browser.newContext({
      timezoneId,
      locale: "en-GB",
      baseURL: baseURL ?? "",
      viewport: { width: 1440, height: 900 },
    });
    const atlas = new Atlas(await context.newPage());
    await atlas.open("?from=2019-04-05&to=2019-04-06");
    await expect(atlas.chips).toContainText("Time: 5 – 6 Apr 2019");
    seen.push({
      axis: await atlas.timelineGround.locator(".vis-time-axis").first().innerText(),
      call: Math.round(await leftOf(atlas.mark("timeline", CALL))),
      status: await atlas.status.innerText(),
      strip: await atlas.timeline.getByRole("slider").first().getAttribute("aria-valuetext"),
    });
    await context.close();
  }
  expect(seen[1]).toEqual(seen[0]);
});

test("buttons zoom, move and show the whole time again, and keys do the same", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  const mark = atlas.mark("timeline", CALL);
  const start = await boxOf(mark);
  await atlas.timeline.getByRole("button", { name: "Zoom in on the time" }).click();
  await expect.poll(() => widthOf(mark)).toBeGreaterThan(start.width * 1.3);
  await atlas.expectQuery("window", /^2019/);
  await atlas.timeline.getByRole("button", { name: "Zoom out of the time" }).click();
  await expect.poll(() => widthOf(mark)).toBeLessThan(start.width * 1.1);
  await atlas.timeline.getByRole("button", { name: "Later" }).click();
  await expect.poll(() => leftOf(mark)).toBeLessThan(start.x - 50);
  await atlas.timeline.getByRole("button", { name: "Earlier" }).click();
  await expect.poll(() => leftOf(mark)).toBeGreaterThan(start.x - 5);
  await atlas.timeline.getByRole("button", { name: "Show the whole time" }).click();
  await expect.poll(() => leftOf(mark)).toBeCloseTo(start.x, 0);
  await atlas.expectQuery("window", null);

  // Plus, minus, 0 and the arrows with Shift.
  await atlas.timelineGround.focus();
  await page.keyboard.press("+");
  await expect.poll(() => widthOf(mark)).toBeGreaterThan(start.width * 1.3);
  await page.keyboard.press("-");
  await expect.poll(() => widthOf(mark)).toBeLessThan(start.width * 1.1);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => leftOf(mark)).toBeLessThan(start.x - 50);
  await page.keyboard.press("0");
  await expect.poll(() => leftOf(mark)).toBeCloseTo(start.x, 0);
});

test("a drag pans, and is no click on the event under it", async ({ opened: atlas }) => {
  const { page } = atlas;
  const mark = atlas.mark("timeline", CALL);
  const { x, y, width, height } = await boxOf(mark);
  await drag(
    page,
    { x: x + width / 2, y: y + height / 2 },
    { x: x + width / 2 - 120, y: y + height / 2 },
  );
  await expect.poll(() => leftOf(mark)).toBeLessThan(x - 90);
  await atlas.expectQuery("window", /^2019/);
  await expect(mark).not.toHaveAttribute("aria-current", "true");
});

test("the wheel leaves the page its scroll and says that Ctrl zooms", async ({ opened: atlas }) => {
  const { page } = atlas;
  const mark = atlas.mark("timeline", TEN_KILOMETRES);
  const start = await boxOf(mark);
  const alert = await boxOf(atlas.mark("timeline", ALERT));
  await page.mouse.move(start.x + 150, alert.y + 4);
  await page.mouse.wheel(0, -200);
  await expect(atlas.timeline.getByText("Hold Ctrl to zoom")).toBeVisible();
  expect(await widthOf(mark)).toBeCloseTo(start.width, 0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => widthOf(mark)).toBeGreaterThan(start.width * 1.1);
});

/** Two of the four days: less than three fifths, so that the strip is there. */
const ZOOMED = "?window=2019-04-04/2019-04-05";

test("the strip is there only where it has more to tell than the timeline", async ({
  opened: atlas,
}) => {
  const strip = atlas.timeline.getByRole("group", { name: "All events over time" });
  await expect(strip).toBeHidden();
  await atlas.go(ZOOMED);
  await expect(strip).toBeVisible();
  await atlas.go("?");
  await expect(strip).toBeHidden();
});

test("the axis and the strip of a dataset of days tell no hours", async ({ opened: atlas }) => {
  const words = () => atlas.timeline.locator(".vis-time-axis, .strip-svg").allTextContents();
  await atlas.go("?window=2019-04-04/2019-04-04");
  await expect(atlas.timeline.getByText("Thursday 4 April")).toBeVisible();
  expect((await words()).join(" ")).not.toMatch(/\d:\d\d/);
});

test("the brush keeps a stretch of time by a drag, and a button takes it off", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go(ZOOMED);
  const strip = await boxOf(atlas.timeline.getByRole("group", { name: "All events over time" }));
  const y = strip.y + 20;
  await drag(page, { x: strip.x + strip.width * 0.86, y }, { x: strip.x + strip.width * 0.64, y });
  await expect(atlas.status).toHaveText(/^[1-8] of 9 events$/);
  await expect(atlas.mark("table", TEN_KILOMETRES)).toBeVisible();
  await expect(atlas.mark("table", OFFENSIVE)).toBeHidden();
  // Whole days, since the dates are days.
  await atlas.expectQuery("from", /^2019-04-0[56]$/);
  await atlas.timeline.getByRole("button", { name: "Clear the time filter" }).click();
  await expect(atlas.status).toHaveText("9 of 9 events");
  await atlas.expectQuery("from", null);
});

test("two sliders move the brush's ends by keyboard and say where they are", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go(ZOOMED);
  const from = atlas.timeline.getByRole("slider", { name: "Keep events from" });
  const to = atlas.timeline.getByRole("slider", { name: "Keep events to" });
  await from.focus();
  for (let press = 0; press < 2; press++) await page.keyboard.press("ArrowRight");
  await expect(from).toHaveAttribute("aria-valuetext", /^[5-7]\sApr/);
  await expect(atlas.mark("table", OFFENSIVE)).toBeHidden();
  await atlas.expectQuery("from", /^2019-04-0/);
  const kept = await atlas.status.innerText();
  expect(kept).not.toBe("9 of 9 events");
  const end = Number(await to.getAttribute("aria-valuenow"));
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => Number(await to.getAttribute("aria-valuenow"))).toBeLessThan(end);
  await page.keyboard.press("Delete");
  await expect(atlas.status).toHaveText("9 of 9 events");
});

test("the tab key stops once at the events; the arrows walk them and the focus goes along", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await expect(atlas.timelineGround.locator('button[tabindex="0"]')).toHaveCount(1);
  await atlas.mark("timeline", OFFENSIVE).click();
  await page.keyboard.press("ArrowRight");
  await atlas.expectSelected(ALERT);
  await expect(atlas.mark("timeline", ALERT)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await atlas.expectSelected(OFFENSIVE);
});

test("with nothing selected the arrows walk the marks and what is open about them, one tab stop in all", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const stop = atlas.timelineGround.locator('button[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await atlas.mark("timeline", OPERATIONS).focus();
  await expect(stop).toHaveCount(1);
  const walked = [/^Since when were there operations/, /^Haftar announces/, /^Al-Sarraj orders/];
  for (const name of walked) {
    await page.keyboard.press("ArrowRight");
    await expect(atlas.timelineGround.getByRole("button", { name })).toBeFocused();
    await expect(stop).toHaveCount(1);
  }
  await page.keyboard.press("ArrowLeft");
  await expect(atlas.mark("timeline", OFFENSIVE)).toBeFocused();
  await page.keyboard.press("Enter");
  await atlas.expectSelected(OFFENSIVE);
});

test("every event of the timeline can be clicked in its middle", async ({ opened: atlas }) => {
  for (const { title } of dispatch.events) {
    await atlas.mark("timeline", title).click();
    await expect(atlas.mark("timeline", title)).toHaveAttribute("aria-current", "true");
  }
});

test("an event out of the window is brought in when it is selected", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?window=2019-04-03/2019-04-04&event=haftar-announces-offensive");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await atlas.expectSelected(CALL);
  await expect(atlas.mark("timeline", CALL)).toBeInViewport();
  await atlas.mark("table", PUBLISHED).click();
  await expect(atlas.mark("timeline", PUBLISHED)).toBeInViewport();
});

test("Escape leaves a step of the briefing, and the first window is back", async ({ atlas }) => {
  await atlas.open();
  const { x } = await boxOf(atlas.mark("timeline", CALL));
  await atlas.go("?select=step:stated-aim");
  await expect.poll(() => leftOf(atlas.mark("timeline", CALL))).toBeGreaterThan(x + 20);
  await atlas.page.keyboard.press("Escape");
  await atlas.expectQuery("select", null);
  await atlas.expectQuery("window", null);
  await expect.poll(() => leftOf(atlas.mark("timeline", CALL))).toBeCloseTo(x, 0);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`all nine events are seen at ${width} × ${height} without scrolling, and no title is cut`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const words of [en, ar, ru]) {
      atlas.words = words;
      await atlas.open(`?lang=${words.lang}`);
      await expect(atlas.marks("timeline")).toHaveCount(9);
      expect(await atlas.timelineGround.evaluate(cutIn)).toEqual([]);
    }
  });

/** What of the marks of a timeline is not to be seen: whole marks, and words that their boxes cut. */
function cutIn(region: HTMLElement): readonly string[] {
  const view = region.getBoundingClientRect();
  return [...region.querySelectorAll<HTMLElement>(".tl-mark")].flatMap((mark) => {
    const box = mark.getBoundingClientRect();
    const words = mark.querySelector<HTMLElement>(".tl-words");
    const line = mark.querySelector<HTMLElement>(".tl-title")?.getBoundingClientRect();
    const isBelow = box.bottom > view.bottom + 0.5;
    const isBeside = !line || line.left < box.left - 0.5 || line.right > box.right + 0.5;
    const isCut = !words || words.scrollWidth > words.clientWidth || isBeside;
    return isBelow || isCut ? [`${isBelow ? "below" : "cut"}: ${mark.textContent}`] : [];
  });
}

for (const [width, query] of [
  [320, "?view=embed"],
  [360, "?view=embed&lang=ar"],
  [1024, "?lang=ru&select=step:ring"],
] as const)
  test(`every number stands over the bar of its event at ${width} in ${query}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    await atlas.open(query);
    const numbers = page.locator(".timeline .tl-mark:has(.tl-number)");
    await expect(numbers).toHaveCount(9);
    expect(await numbers.evaluateAll(numbersAstray)).toEqual([]);
  });

/** Which numbers reach out of the bar of their event, whose days are wider than they. */
function numbersAstray(marks: readonly Element[]): readonly string[] {
  return marks.flatMap((mark) => {
    const bar = mark.querySelector(".tl-bar")?.getBoundingClientRect();
    const sign = mark.querySelector(".tl-number")?.getBoundingClientRect();
    if (!bar || !sign) return ["nothing to be seen of it"];
    const halo = 5;
    const isOver = sign.left >= bar.left - halo && sign.right <= bar.right + halo;
    return isOver ? [] : [`${mark.textContent}: ${sign.left} in ${bar.left}–${bar.right}`];
  });
}

test("no word runs under what is open about a time on a small screen", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await atlas.open();
  await expect(atlas.marks("timeline")).toHaveCount(9);
  const slots = atlas.timelineGround.locator(".tl-slot:has(.tl-question)");
  const under = await slots.evaluateAll((all) =>
    all.flatMap((slot) => {
      const words = slot.querySelector(".tl-words")?.getBoundingClientRect();
      const question = slot.querySelector(".tl-question")?.getBoundingClientRect();
      const isUnder =
        words && question && words.right > question.left && words.left < question.right;
      return isUnder ? [slot.textContent] : [];
    }),
  );
  expect(under).toEqual([]);
});

test("the rows are as high as before after a narrow window and the way back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const heights = () =>
    atlas.timelineGround
      .locator(".vis-label")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  const before = await heights();
  await atlas.timelineGround.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("+");
  await page.keyboard.press("Shift+ArrowRight");
  await atlas.expectQuery("window", /^2019/);
  await page.keyboard.press("0");
  await atlas.expectQuery("window", null);
  await expect.poll(heights).toEqual(before);
});

test("what is open about a time stands at its bar and can be selected", async ({
  opened: atlas,
}) => {
  const question = atlas.timeline.getByRole("button", {
    name: "When exactly did al-Sarraj give his order?",
  });
  await question.click();
  await atlas.expectQuery("select", "question:when-order");
  await expect(question).toHaveAttribute("aria-current", "true");
  await expect(atlas.mark("timeline", ALERT)).toHaveClass(LIT);
  await expect(atlas.mark("timeline", CALL)).toHaveClass(DIMMED);
});

/** Events of one act each, told from the first to the last date. */
function eventsAt(...dates: readonly string[]) {
  return dates.map((edtf, index) =>
    eventOf({ id: `act-${index}`, title: `Act ${index}`, edtf, place: "island" }),
  );
}

const axisOf = async (atlas: Atlas) =>
  (await atlas.timeline.locator(".vis-time-axis .vis-text").allTextContents()).filter(Boolean);

test("a month has weeks or days on its axis", async ({ atlas, page }) => {
  const days = Array.from(
    { length: 10 },
    (_, i) => `2024-04-${String(1 + 3 * i).padStart(2, "0")}`,
  );
  await atlas.open(`?data=${await serve(page, "month", ferryDataset(eventsAt(...days)))}`);
  const labels = await axisOf(atlas);
  expect(labels.filter((label) => /\d/.test(label)).length).toBeGreaterThan(3);
});

test("years before Christ say so on the axis", async ({ atlas, page }) => {
  const dates = ["-0399~", "-0050-04-20/-0020-04-20", "0050-04-20/0500-04-20"];
  await atlas.open(`?data=${await serve(page, "early", ferryDataset(eventsAt(...dates)))}`);
  const labels = await axisOf(atlas);
  expect(labels.filter((label) => label.endsWith("BC")).length).toBeGreaterThan(1);
  expect(labels.filter((label) => /^\d+$/.test(label)).length).toBeGreaterThan(1);
});

test("the zoom goes to seconds where the data do", async ({ atlas, page }) => {
  const seconds = [0, 5, 10, 15, 20, 25, 30, 35, 40].map((second) => {
    const at = (one: number) => `2024-05-02T10:00:${String(one).padStart(2, "0")}`;
    return `${at(second)}/${at(second + 4)}`;
  });
  await atlas.open(`?data=${await serve(page, "seconds", ferryDataset(eventsAt(...seconds)))}`);
  await atlas.timelineGround.focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press("+");
  await expect.poll(async () => (await axisOf(atlas)).join(" ")).toMatch(/10:00:\d\d/);
  await expect.poll(() => widthOf(atlas.mark("timeline", "Act 4"))).toBeGreaterThan(150);
});

type Spot = { readonly x: number; readonly y: number };

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  // The page has seen and drawn where the pointer is.
  await afterFrames(page, 2);
  await page.mouse.up();
}

test("an axis that is still as wide as the frame was holds no rows of an embed open", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await page.goto("./?view=embed&views=map,timeline");
  await expect(page.locator(":root")).toHaveAttribute("data-atlas", "ready");
  const rows = page.getByRole("group", { name: "Timeline of the events;" });
  // The library writes its width there, and corrects it when it draws next; how often it does is a race.
  const over = await rows.evaluate((region) => {
    const axis = region.querySelector<HTMLElement>(".vis-panel.vis-top");
    const board = region.querySelector<HTMLElement>(".tl-board");
    if (!axis || !board) throw new Error("the timeline has no axis");
    axis.style.width = "3000px";
    return board.offsetWidth - region.clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
});
