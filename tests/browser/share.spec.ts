/** Sharing: the link, the snippet with its preview, and the picture as a file. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { parseCsv } from "../unit/formats/atlas-csv/parse-csv.ts";
import { test } from "./support/atlas.ts";
import { download } from "./support/one-file.ts";
import { afterFrames } from "./support/start.ts";

async function openShare(page: import("@playwright/test").Page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this picture" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("opening it changes nothing on the page", async ({ opened: atlas }) => {
  const { page } = atlas;
  const looks = () =>
    page.evaluate(() => {
      const { className } = document.documentElement;
      return { className, font: getComputedStyle(document.body).fontFamily };
    });
  const before = await looks();
  await openShare(page);
  expect(await looks()).toEqual(before);
});

test("the link opens what is seen", async ({ opened: atlas }) => {
  const { page } = atlas;
  await atlas.go("?event=phone-call&kind=call");
  const dialog = await openShare(page);
  const link = new URL(await dialog.getByLabel("Link to what you see").inputValue());
  expect(link.searchParams.get("event")).toBe("phone-call");
  expect(link.searchParams.get("kind")).toBe("call");
});

test("the script's snippet holds the state, the events and the attribution; the frame's needs nothing else", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go("?event=phone-call");
  const dialog = await openShare(page);
  const snippet = dialog.getByLabel("Snippet", { exact: true });
  await expect(snippet).toHaveValue(/data-dispatch-atlas="[^"]*view=embed[^"]*event=phone-call/);
  await expect(snippet).toHaveValue(
    /<li>5\sApril\s2019: Bogdanov and Haftar speak by telephone<\/li>/,
  );
  await expect(snippet).toHaveValue(/embed\.js/);
  await dialog.getByRole("radio", { name: /^A frame/ }).check();
  await expect(snippet).toHaveValue(/^<iframe src="[^"]*view=embed/);
  await expect(snippet).toHaveValue(/loading="lazy"/);
});

test("the preview shows the views that are ticked", async ({ opened: atlas }) => {
  const { page } = atlas;
  const dialog = await openShare(page);
  const preview = dialog.frameLocator("iframe");
  await expect(preview.getByRole("region", { name: "Timeline" })).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Timeline" }).uncheck();
  await expect(preview.getByRole("region", { name: "Map" })).toBeVisible();
  await expect(preview.getByRole("region", { name: "Timeline" })).toBeHidden();
});

test("the picture comes as an SVG with every event's title, and as a PNG", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const dialog = await openShare(page);
  const save = async (name: string) => {
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name, exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const svg = (await save("SVG, for print")).toString("utf8");
  expect(svg).toContain("<svg");
  expect(svg).toContain("Al-Sarraj orders his");
  const png = await save("PNG, twice the size");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2400);
});

test("what lies below the preview stays where it is as the preview grows", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  let letCome = () => {};
  const isWanted = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/view=embed/, async (route) => {
    await isWanted;
    await route.continue();
  });
  const dialog = await openShare(page);
  const preview = dialog.getByTitle("Preview");
  await preview.scrollIntoViewIfNeeded();
  const picture = dialog.getByRole("button", { name: "PNG", exact: true });
  // The files' parts come on demand.
  await expect(dialog.getByRole("button", { name: "Save the file" })).toBeAttached();
  const guessed = (await preview.boundingBox())?.height ?? 0;
  const before = await picture.boundingBox();
  letCome();
  await expect.poll(async () => (await preview.boundingBox())?.height).not.toBe(guessed);
  expect(await picture.boundingBox()).toEqual(before);
});

test("an embed looks as the reader's device does, unless the editor chooses otherwise", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  await atlas.go("?theme=dark&event=phone-call");
  const dialog = await openShare(page);
  const snippet = dialog.getByLabel("Snippet", { exact: true });
  const root = dialog.frameLocator("iframe").locator(":root");
  await expect(snippet).toHaveValue(/event=phone-call/);
  await expect(snippet).not.toHaveValue(/theme=/);
  await expect(root).toHaveAttribute("data-atlas", "ready");
  await expect(root).not.toHaveAttribute("data-theme");
  await dialog.getByRole("group", { name: "Theme" }).getByRole("radio", { name: "Dark" }).check();
  await expect(snippet).toHaveValue(/view=embed[^"]*theme=dark/);
  await expect(root).toHaveAttribute("data-theme", "dark");
});

test("an embed is as tall as its content, or as tall as the editor says", async ({
  opened: atlas,
}) => {
  const { page } = atlas;
  const dialog = await openShare(page);
  const snippet = dialog.getByLabel("Snippet", { exact: true });
  const preview = dialog.getByTitle("Preview");
  const content = dialog.frameLocator("iframe").locator("#atlas");
  await expect(snippet).not.toHaveValue(/height=fixed/);
  await expect
    .poll(async () => {
      const tall = await content.evaluate((one) => one.getBoundingClientRect().height);
      return Math.abs(tall - ((await preview.boundingBox())?.height ?? 0));
    })
    .toBeLessThanOrEqual(1);
  await dialog.getByRole("radio", { name: "Fixed" }).check();
  await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("555");
  await expect(snippet).toHaveValue(/height=fixed/);
  await expect(snippet).toHaveValue(/data-height="555"/);
  await expect.poll(async () => (await preview.boundingBox())?.height).toBe(555);
  await dialog.getByRole("radio", { name: /^A frame/ }).check();
  await expect(snippet).toHaveValue(/height="555"/);
});

for (const [lang, share, theme, height] of [
  ["ar", "مشاركة", "المظهر", "الارتفاع"],
  ["ru", "Поделиться", "Тема", "Высота"],
] as const)
  test(`the options are said in ${lang}`, async ({ page }) => {
    await page.goto(`./?lang=${lang}`);
    await page.getByRole("button", { name: share, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("group", { name: theme }).getByRole("radio")).toHaveCount(3);
    await expect(dialog.getByRole("group", { name: height }).getByRole("radio")).toHaveCount(2);
  });

test("opening it leaves the page's typefaces as they are", async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => {
    const widths = new Set<string>();
    Object.assign(window, { widths });
    const parts = document.querySelectorAll("h1, h2, .masthead a, th, .tl-title");
    const look = () => {
      widths.add(Array.from(parts, (part) => part.getBoundingClientRect().width.toFixed(1)).join());
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await afterFrames(page, 10);
  expect(
    await page.evaluate(() => (window as unknown as { widths: Set<string> }).widths.size),
  ).toBe(1);
  expect(await page.evaluate(() => document.fonts.status)).toBe("loaded");
});

test("what the filters keep is saved as a file of any format, and what does not fit is said", async ({
  atlas,
  context,
  page,
}) => {
  await atlas.open("?kind=statement");
  const dialog = await openShare(page);
  await expect(dialog.getByRole("radio", { name: "The 5 that the filters keep" })).toBeChecked();
  await page.waitForLoadState("networkidle");
  // What writes the files has come with the dialog.
  await context.setOffline(true);
  const save = async (format: string) => {
    await dialog.getByRole("radio", { name: format }).check();
    const { name, path } = await download(page, () =>
      dialog.getByRole("button", { name: "Save the file" }).click(),
    );
    return { name, text: readFileSync(path, "utf8") };
  };
  const table = await save("Spreadsheet (CSV)");
  expect(table.name).toBe("libya-2019-04-06-5.csv");
  const [header = [], ...rows] = parseCsv(table.text.replace("\ufeff", ""));
  expect(rows.filter((row) => row[header.indexOf("kind")] === "statement")).toHaveLength(5);
  await expect(dialog.getByRole("status")).toHaveText("libya-2019-04-06-5.csv is saved: 5 events.");
  await dialog.getByRole("radio", { name: "All 9 events" }).check();
  const map = await save("Map data (GeoJSON)");
  expect(JSON.parse(map.text).features).toHaveLength(9);
  const calendar = await save("Calendar (iCalendar)");
  expect(calendar.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(8);
  await dialog.getByText("1 event is not in it.").click();
  await expect(dialog.getByRole("status").getByRole("listitem")).toHaveCount(1);
});
