/** A phone: the map with one sentence, and a sheet that is drawn up for all the rest, by hand, by tap and by key. */
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { en } from "../../src/i18n/en.ts";
import { ru } from "../../src/i18n/ru.ts";
import { type Atlas, test } from "./support/atlas.ts";
import { CALL, OFFENSIVE, OPERATIONS, TEN_KILOMETRES } from "./support/dispatch.ts";
import { openAt, overflow } from "./support/widths.ts";

const sheetOf = ({ page }: Atlas) => page.getByRole("region", { name: "Reading", exact: true });

async function bottomOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
}

test("the start is one screen: the map, what the dispatch tells, who says so, and the way to read it", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 360);
  await expect(atlas.map).toBeInViewport();
  await expect(page.getByText(/^9 events, numbered alike/)).toBeInViewport();
  const sheet = sheetOf(atlas);
  await expect(sheet.getByText(/^A Russian diplomat/).first()).toBeInViewport();
  await expect(sheet.getByText("TASS").first()).toBeInViewport();
  const read = sheet.getByRole("button", { name: "Read the dispatch in 8 steps" });
  await expect(read).toBeInViewport({ ratio: 1 });
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
    "the page does not scroll",
  ).toBe(true);
  await read.click();
  await expect(atlas.region("Story").getByRole("heading").first()).toBeVisible();
  await expect(sheet.locator("footer").getByText("Step 1 of 8")).toBeVisible();
});

test("the handle draws the sheet up step by step and lowers it again", async ({ atlas, page }) => {
  await openAt(atlas, 360);
  const { sheetHandle: handle } = atlas;
  const heights: number[] = [];
  for (const [name, isOpen] of [
    ["Draw the sheet up", false],
    ["Draw the sheet up fully", true],
    ["Lower the sheet", true],
    ["Draw the sheet up", false],
  ] as const) {
    await expect(handle).toHaveAccessibleName(name);
    await expect(handle).toHaveAttribute("aria-expanded", String(isOpen));
    await expect(page.getByRole("tab")).toHaveCount(isOpen ? 7 : 0);
    heights.push((await sheetOf(atlas).boundingBox())?.height ?? 0);
    await handle.click();
  }
  const [peek = 0, half = 0, full = 0, again] = heights;
  expect(half).toBeGreaterThan(peek);
  expect(full).toBeGreaterThan(half);
  expect(again).toBe(peek);
});

test("the sheet follows the hand that drags it, and a throw lowers it", async ({ atlas, page }) => {
  await openAt(atlas, 360);
  const box = await atlas.sheetHandle.boundingBox();
  if (!box) throw new Error("there is no handle");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 120, { steps: 6 });
  expect((await atlas.sheetHandle.boundingBox())?.y).toBeCloseTo(box.y - 120, -1);
  await page.mouse.move(x, 60, { steps: 10 });
  await page.mouse.up();
  await expect(atlas.sheetHandle).toHaveAccessibleName("Lower the sheet");
  const top = await atlas.sheetHandle.boundingBox();
  if (!top) throw new Error("there is no handle");
  await page.mouse.move(x, top.y + top.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, 778, { steps: 4 });
  await page.mouse.up();
  await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up");
});

test("everything but the map is behind the sheet's tabs, the story first", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 360);
  await atlas.raiseSheet();
  await expect(page.getByRole("tab")).toHaveText([
    "Story",
    "Event",
    "Timeline",
    "Factions",
    "Source",
    "Filters",
    "Events",
  ]);
  const panels = {
    Story: atlas.region("Story"),
    Event: atlas.event,
    Timeline: atlas.timeline,
    Factions: atlas.factions,
    Source: atlas.source,
    Filters: atlas.filters,
  };
  await expect(panels.Story).toBeVisible();
  for (const [name, panel] of Object.entries(panels)) {
    await page.getByRole("tab", { name, exact: true }).click();
    await expect(panel).toBeVisible();
    for (const other of Object.values(panels))
      if (other !== panel) await expect(other).toBeHidden();
  }
  await page.getByRole("tab", { name: "Events", exact: true }).click();
  await expect(atlas.table).toBeVisible();
  await atlas.mark("table", CALL).click();
  await page.getByRole("tab", { name: "Event", exact: true }).click();
  await expect(atlas.event.getByRole("heading", { name: CALL })).toBeVisible();
});

test("the arrows walk the tabs", async ({ atlas, page }) => {
  await openAt(atlas, 360);
  await atlas.raiseSheet();
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("Story").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab("Event")).toBeFocused();
  await expect(tab("Event")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(tab("Events")).toBeFocused();
  await expect(tab("Events")).toBeInViewport({ ratio: 0.9 });
});

test("a tap on a mark opens its card, once more too, and the map fits it above the sheet", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 390);
  for (let time = 0; time < 2; time++) {
    await atlas.mark("map", TEN_KILOMETRES).click();
    await expect(atlas.event.getByRole("heading", { name: TEN_KILOMETRES })).toBeInViewport();
    await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up fully");
    const line = await atlas.page.locator(".map-ring__target").boundingBox();
    const top = await sheetOf(atlas).boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
    await page.keyboard.press("Escape");
    await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up");
  }
});

test("at rest the steps walk the events and leave the map in sight", async ({ atlas }) => {
  await openAt(atlas, 360);
  const sheet = sheetOf(atlas);
  await sheet.getByRole("button", { name: "Next event" }).click();
  await expect(sheet.getByText(OPERATIONS).first()).toBeInViewport();
  await expect(sheet.getByText("1 of 9").first()).toBeInViewport();
  await sheet.getByRole("button", { name: "Next event" }).click();
  await expect(sheet.getByText(OFFENSIVE).first()).toBeInViewport();
  await expect(sheet.getByRole("button", { name: "Next event" })).toBeFocused();
  await expect(atlas.sheetHandle).toHaveAttribute("aria-expanded", "false");
});

test("Escape lowers the sheet step by step with the focus kept, then takes off the selection", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 360, "?event=phone-call");
  await atlas.sheetHandle.click();
  await page.getByRole("tab", { name: "Source" }).focus();
  await page.keyboard.press("Escape");
  await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up fully");
  await expect(page.getByRole("tab", { name: "Source" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up");
  await expect(atlas.sheetHandle).toBeFocused();
  await atlas.expectQuery("event", "phone-call");
  await page.keyboard.press("Escape");
  await atlas.expectQuery("event", null);
});

test("a slash, and the bar's button, lead to the search in its tab", async ({ atlas, page }) => {
  await openAt(atlas, 360);
  await page.keyboard.press("/");
  await expect(atlas.filters.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await atlas.sheetHandle.click();
  await atlas.sheetHandle.click();
  await expect(atlas.filters).toBeHidden();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(atlas.filters.getByRole("searchbox")).toBeFocused();
});

test("a view in a tab that was hidden is drawn when it is shown", async ({ atlas, page }) => {
  await openAt(atlas, 360, "?tab=event&event=phone-call");
  await expect(atlas.event.getByRole("heading", { name: CALL })).toBeVisible();
  await page.getByRole("tab", { name: "Timeline" }).click();
  await atlas.mark("timeline", CALL).click();
  await expect(atlas.mark("timeline", CALL)).toBeInViewport();
  await page.getByRole("tab", { name: "Factions" }).click();
  await expect(atlas.factions.getByRole("button", { name: /^Khalifa Haftar,/ })).toBeVisible();
  await page.getByRole("tab", { name: "Source" }).click();
  await expect(
    atlas.source.getByRole("button", { name: /^Khalifa Haftar on Friday/ }),
  ).toBeVisible();
});

test("a swipe on the resting sheet reads on, and back", async ({ atlas, page }) => {
  await openAt(atlas, 390, "?tab=story");
  const swipe = (by: number) =>
    page.locator(".sheet-head").evaluate((head, dx) => {
      const at = (clientX: number) => [
        new Touch({ identifier: 1, target: head, clientX, clientY: 700 }),
      ];
      head.dispatchEvent(
        new TouchEvent("touchstart", { touches: at(200), changedTouches: at(200) }),
      );
      head.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: at(200 + dx) }));
    }, by);
  await swipe(-120);
  await expect(sheetOf(atlas).getByText("1 of 9").first()).toBeInViewport();
  await swipe(-120);
  await expect(sheetOf(atlas).getByText("2 of 9").first()).toBeInViewport();
  await swipe(120);
  await expect(sheetOf(atlas).getByText("1 of 9").first()).toBeInViewport();
});

test("the days stand between the map and the resting sheet of a tall phone", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 360);
  const days = page.getByRole("region", { name: "Days" });
  await expect(days.getByRole("button")).toHaveCount(9);
  await days.getByRole("button", { name: CALL }).click();
  await expect(atlas.event.getByRole("heading", { name: CALL })).toBeInViewport();
  await expect(days).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 640 });
  await atlas.open();
  await expect(sheetOf(atlas)).toBeVisible();
  await expect(days).toHaveCount(0);
});

test("nothing of the sheet keeps a screen reader or two fingers from the page", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 360, "?event=phone-call");
  await atlas.sheetHandle.click();
  await expect(atlas.sheetHandle).toHaveAccessibleName("Lower the sheet");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("[inert], [aria-modal]")).toHaveCount(0);
  await page.getByRole("tab", { name: "Timeline" }).click();
  await expect(atlas.mark("timeline", CALL)).toBeVisible();
  const locked = await page
    .locator(".sheet, .sheet *")
    .evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).touchAction === "none")
        .map((element) => element.className),
    );
  expect(locked).toEqual([]);
  const zoom = await page.locator('meta[name="viewport"]').getAttribute("content");
  expect(zoom).not.toMatch(/maximum-scale|user-scalable/);
  // The map is reached under the sheet, which makes way.
  await atlas.mapGround.focus();
  await expect(atlas.sheetHandle).toHaveAccessibleName("Draw the sheet up fully");
  await expect(atlas.mapGround).toBeInViewport();
});

test("Brief, Share and the colours are in the menu", async ({ atlas, page }) => {
  await openAt(atlas, 360);
  expect(await bottomOf(page, ".masthead")).toBeLessThanOrEqual(52);
  await atlas.openMenu();
  await expect(page.getByRole("link", { name: "Brief" })).toBeVisible();
  await page.getByText("Speaker", { exact: true }).click();
  await atlas.expectQuery("color", "speaker");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the table is a list of two lines an event, still a table by its roles, and can be sorted", async ({
  atlas,
  page,
}) => {
  await openAt(atlas, 390, "?tab=events");
  await expect(atlas.rows).toHaveCount(9);
  const row = atlas.rows.filter({ hasText: TEN_KILOMETRES });
  await expect(row.getByRole("cell", { name: "6 April 2019" })).toBeVisible();
  const title = await row.getByRole("rowheader").boundingBox();
  const when = await row.getByRole("cell", { name: "6 April 2019" }).boundingBox();
  expect(when?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
  await atlas.sheetHandle.click();
  await atlas.table.getByRole("button", { name: "Distance" }).click();
  await atlas.expectQuery("sort", "distance");
  // Anywhere on its two lines.
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await row.click({ position: { x: 5, y: 5 } });
  await atlas.expectQuery("event", "lna-ten-kilometres");
  await expect(atlas.mark("table", TEN_KILOMETRES)).toHaveAttribute("aria-current", "true");
  expect(await overflow(page)).toEqual([]);
});

/** In pixels: a fingertip. */
const TARGET = 44;
/** A row of the table is its button's. Marks of events have the list of events, and the steps, as a larger way; links in running text have their line; the way past is the keyboard's. */
const SMALLER =
  ".skip, .day-strip-event, .events tbody button, .map-mark, .map-stack, .tl-mark, .unplaced-mark, .story .link, .card .link, .tie *";

for (const words of [en, ar, ru])
  test(`in ${words.lang} every button is as large as a fingertip`, async ({ atlas, page }) => {
    atlas.words = words;
    await openAt(atlas, 360, `?lang=${words.lang}`);
    const small = new Set<string>();
    const measure = async () => {
      const found = await page
        .locator("button:visible, summary:visible, a:visible, select:visible, [role=tab]:visible")
        .evaluateAll(
          (elements, [smaller, target]) =>
            elements
              .filter((element) => !element.matches(smaller))
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => Math.min(box.width, box.height) < target - 0.5)
              .map(({ element, box }) => {
                const name = element.getAttribute("aria-label") ?? element.textContent;
                return `${element.className} ${name}: ${box.width.toFixed()} × ${box.height.toFixed()}`;
              }),
          [SMALLER, TARGET] as const,
        );
      for (const one of found) small.add(one);
    };
    await measure();
    await atlas.openMenu();
    await measure();
    await page.keyboard.press("Escape");
    await atlas.raiseSheet();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await measure();
    }
    expect([...small]).toEqual([]);
  });

for (const words of [en, ar, ru])
  test(`in ${words.lang} at 320 px and twice the size of letters nothing is cut or scrolls sideways`, async ({
    atlas,
    page,
  }) => {
    atlas.words = words;
    await openAt(atlas, 320, `?lang=${words.lang}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await overflow(page)).toEqual([]);
    await atlas.raiseSheet();
    const cut: string[] = [];
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      cut.push(...(await overflow(page)));
      cut.push(...(await cutIn(page, await tab.getAttribute("aria-controls"))));
    }
    expect(cut).toEqual([]);
  });

/** What of a panel is wider than the panel, or than what clips it. */
async function cutIn(page: Page, panel: string | null): Promise<string[]> {
  return page.locator(`#${panel}`).evaluate((root) =>
    [root, ...root.querySelectorAll("*")]
      // The timeline pans, the skeleton of the source is a drawing, and what is for the ear alone is out of sight.
      .filter((element) => !element.matches(".sr-only, .timeline-root *, .source-root *"))
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return overflowX !== "visible" && element.clientWidth > 0;
      })
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
  );
}
