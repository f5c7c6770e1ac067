/** What is printed: hand-outs of a briefing, a step a sheet, with notes or without, and as a PowerPoint file; and explore. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { test } from "./support/atlas.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

/** The opening, eight steps, who stands where, the sources. */
const PAGES = 11;

async function openBriefing(page: Page): Promise<void> {
  await page.goto("/?view=brief");
  await expect(page.locator("html")).toHaveAttribute("data-atlas", "ready");
}

/** What printing lays, since the print dialog itself cannot be reached. */
async function openDialog(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.mouse.move(400, 300);
  await page.getByRole("button", { name: "Hand-outs" }).click();
  await expect(page.getByRole("dialog", { name: "Hand-outs" })).toBeVisible();
}

/** @returns how many pages the browser makes of it */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test("the browser's own printing gives a sheet a step", async ({ page }) => {
  await openBriefing(page);
  await expect.poll(() => countSheets(page)).toBe(PAGES);
});

test("explore prints, of a dark screen as well, its picture, what is selected, its events and its sources, and is back after it", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/?data=data/harbour.json&event=walked-out-at-the-eastquay-terminal");
  await expect(page.locator("html")).toHaveAttribute("data-atlas", "ready");
  // The picture, the event, all events, the sources.
  await expect.poll(() => countSheets(page)).toBe(4);
  await expect(page.locator("body > .paper")).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const sheets = page.locator("body > .paper .handout-page");
  await expect(page.locator("#atlas")).toBeHidden();
  await expect(sheets.first().locator("svg")).toContainText("accounts differ");
  await expect(sheets.nth(1)).toContainText("Coast Courier: 13\u00a0March\u00a02024");
  await expect(sheets.nth(2).locator(".handout-event")).toHaveCount(6);
  await expect(sheets.nth(3)).toContainText("Port counts two hundred out");
  await expect(page.locator("body > .paper")).toHaveCSS("color-scheme", "light");
});

test("the map takes a third of its sheet, with no card upon it and the event's number beside it", async ({
  page,
}) => {
  await openBriefing(page);
  await openDialog(page);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await page.emulateMedia({ media: "print" });
  // An A4 sheet lying, within its margins.
  const sheet = { width: 1047, height: 718 };
  await page.setViewportSize(sheet);
  const sheets = page.locator("body > .handout .handout-page");
  for (const step of [1, 2, 5]) {
    const share = await sheets.nth(step).evaluate((one) => {
      const areas = Array.from(one.querySelectorAll(".handout-picture svg rect"), (rect) => {
        const { width, height } = rect.getBoundingClientRect();
        return width * height;
      }).sort((a, b) => b - a);
      // The largest is the picture's own ground, the next the map.
      return areas[1] ?? 0;
    });
    expect(share / (sheet.width * sheet.height), `step ${step}`).toBeGreaterThan(1 / 3);
  }
  await expect(sheets.nth(2).locator(".handout-event-number")).toHaveText("9");
  const words = await sheets.nth(2).locator(".handout-picture svg").textContent();
  expect(words?.match(/Haftar announces an offensive/g)?.length ?? 0).toBeLessThan(2);
});

test("the notes version holds every speaker's note, as vectors, and nothing of the screen", async ({
  page,
}) => {
  await openBriefing(page);
  await openDialog(page);
  await page.getByRole("radio", { name: /notes below/ }).check();
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  const sheets = page.locator("body > .handout .handout-page");
  await expect(sheets).toHaveCount(PAGES);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(sheets.nth(2)).toContainText("Please do not point at a suburb.");
  await expect(sheets.nth(2)).toContainText(`3 / ${PAGES}`);
  await expect(sheets.nth(2)).toContainText(/Source: TASS, 6\sApril\s2019.*Hand-out of/);
  await expect(page.locator(".handout-picture svg")).toHaveCount(PAGES - 2);
  await expect(page.locator(".handout :is(img, image, canvas)")).toHaveCount(0);
  expect(await countSheets(page)).toBe(PAGES);
});

test("the PowerPoint file has a slide a step, with its map and its notes", async ({ page }) => {
  await openBriefing(page);
  await openDialog(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint (.pptx)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("libya-2019-04-06.pptx");
  const parts = unzipSync(readFileSync(await file.path()));
  const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(PAGES);
  expect(named(/^ppt\/media\/.*\.png$/)).toHaveLength(PAGES - 2);
  const slide = strFromU8(parts["ppt/slides/slide3.xml"] ?? new Uint8Array());
  expect(slide).toContain("Ten kilometres from the centre; from which side is not said");
  const notes = strFromU8(parts["ppt/notesSlides/notesSlide3.xml"] ?? new Uint8Array());
  expect(notes).toContain("Please do not point at a suburb.");
  await expect(page.getByRole("status").filter({ hasText: "The file is saved." })).toBeVisible();
});
