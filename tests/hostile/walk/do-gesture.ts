/** Gestures done with mouse, wheel and keyboard; one whose part is not on the screen is none. */
import type { Page } from "@playwright/test";
import type { Gesture } from "./gestures.ts";
import { focusOn, leadsAway, type Point, pointIn, pointOf } from "./spots.ts";

/** Where each part is found, whatever language it speaks. */
const PARTS = {
  map: "#panel-map .map__canvas",
  timeline: "#panel-timeline .tl-board",
  strip: "#panel-timeline .strip-frame",
  factions: "#panel-factions",
  table: ".table-scroller",
  reading: "[role=tabpanel]",
} as const;

/** What can be pressed in each; links lead away. */
const PRESSED = {
  map: "#panel-map button:not(.inset-open)",
  tray: ".unplaced button",
  timeline: "#panel-timeline button:not(.playback button)",
  strip: ".strip-frame button",
  factions: "#panel-factions button",
  table: "table.events button, table.events [role=columnheader] button",
  reading: "[role=tab], [role=tabpanel] button",
  chips: "#panel-filters .filter-chips button, .color-row label, .filter-frame",
} as const;

export async function doGesture(page: Page, gesture: Gesture): Promise<void> {
  const { mouse, keyboard } = page;
  switch (gesture.type) {
    case "click":
      return press(page, await pointOf(page, PRESSED[gesture.part], gesture.nth));
    case "point": {
      const at = await pointIn(page, PARTS[gesture.part], [gesture.x, gesture.y]);
      if (at) await mouse.move(...at);
      return;
    }
    case "strike":
      return press(page, await pointIn(page, PARTS[gesture.part], [gesture.x, gesture.y], true));
    case "drag":
      return drag(page, PARTS[gesture.part], gesture.from, gesture.to);
    case "wheel": {
      const at = await pointIn(page, PARTS[gesture.part], [gesture.x, gesture.y]);
      if (!at) return;
      await mouse.move(...at);
      return mouse.wheel(0, gesture.by);
    }
    case "key":
      if (gesture.on) await page.evaluate(focusOn, PARTS[gesture.on]);
      return pressKey(page, gesture.key);
    case "search":
      if (!(await page.evaluate(focusOn, "#panel-filters input[type=search]"))) return;
      // Its old words are selected: one stroke puts others there, or none.
      await (gesture.text ? keyboard.insertText(gesture.text) : keyboard.press("Delete"));
      return keyboard.press("Escape");
    case "filter":
      return filter(page, gesture.box, gesture.nth);
    case "choose":
      return choose(page, gesture.what, gesture.nth);
    case "resize":
      return page.setViewportSize({ width: gesture.width, height: gesture.height });
    case "travel":
      return page.evaluate(travel, gesture.by);
  }
}

async function press(page: Page, at: Point | null): Promise<void> {
  if (at) await page.mouse.click(...at);
}

/** What a key would press is looked at first: a link leads out of the walk. */
async function pressKey(page: Page, key: string): Promise<void> {
  const leads = ["Enter", "Space"].includes(key) && (await page.evaluate(leadsAway));
  if (!leads) await page.keyboard.press(key);
}

async function drag(page: Page, part: string, from: Point, to: Point): Promise<void> {
  const [start, end] = [await pointIn(page, part, from), await pointIn(page, part, to)];
  if (!start || !end) return;
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
}

/** Opens the sheet where there is one, a box in it, ticks one of its choices, and closes them again. */
async function filter(page: Page, box: number, nth: number): Promise<void> {
  const sheet = await pointOf(page, ".filter-sheet:not([open]) > summary", 0);
  await press(page, sheet);
  await press(
    page,
    await pointOf(page, "#panel-filters .choice:not(.filter-sheet) > summary", box),
  );
  await press(page, await pointOf(page, "#panel-filters .choice[open] label", nth));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

async function choose(page: Page, what: "lang" | "theme", nth: number): Promise<void> {
  await press(page, await pointOf(page, ".more-menu:not([open]) > summary", 0));
  const field = page.locator(".more-sheet select").nth(what === "lang" ? 0 : 1);
  if (!(await field.isVisible())) return;
  await field.selectOption({ index: Math.floor(nth * 3) });
  await page.keyboard.press("Escape");
}

/** Runs in the page: to what it has itself been through; what came before it is not part of the walk. */
async function travel(by: number): Promise<void> {
  const { currentEntry, entries } = navigation;
  const next = entries.call(navigation)[(currentEntry?.index ?? 0) + by];
  if (!next?.sameDocument) return;
  // An address that is written meanwhile stops it, which `history` tells nobody.
  await navigation.traverseTo(next.key).finished?.catch(() => {});
}
