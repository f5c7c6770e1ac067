/** Sharing: the link, the snippet with its preview, and the picture as a file. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./support/atlas.ts";

async function openShare(page: import("@playwright/test").Page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this picture" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("opening it changes nothing on the page", async ({ atlas, page }) => {
  await atlas.open();
  const looks = () =>
    page.evaluate(() => {
      const { className } = document.documentElement;
      return { className, font: getComputedStyle(document.body).fontFamily };
    });
  const before = await looks();
  await openShare(page);
  expect(await looks()).toEqual(before);
});

test("the link opens what is seen", async ({ atlas, page }) => {
  await atlas.open("?event=phone-call&kind=call");
  const dialog = await openShare(page);
  const link = new URL(await dialog.getByLabel("Link to what you see").inputValue());
  expect(link.searchParams.get("event")).toBe("phone-call");
  expect(link.searchParams.get("kind")).toBe("call");
});

test("the script's snippet holds the state, the events and the attribution; the frame's needs nothing else", async ({
  atlas,
  page,
}) => {
  await atlas.open("?event=phone-call");
  const dialog = await openShare(page);
  const snippet = dialog.getByLabel("Snippet", { exact: true });
  await expect(snippet).toHaveValue(/data-dispatch-atlas="[^"]*view=embed[^"]*event=phone-call/);
  await expect(snippet).toHaveValue(
    /<li>5 April 2019: Bogdanov and Haftar speak by telephone<\/li>/,
  );
  await expect(snippet).toHaveValue(/embed\.js/);
  await dialog.getByRole("radio", { name: /^A frame/ }).check();
  await expect(snippet).toHaveValue(/^<iframe src="[^"]*view=embed/);
  await expect(snippet).toHaveValue(/loading="lazy"/);
});

test("the preview shows the views that are ticked", async ({ atlas, page }) => {
  await atlas.open();
  const dialog = await openShare(page);
  const preview = dialog.frameLocator("iframe");
  await expect(preview.getByRole("region", { name: "Timeline" })).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Timeline" }).uncheck();
  await expect(preview.getByRole("region", { name: "Map" })).toBeVisible();
  await expect(preview.getByRole("region", { name: "Timeline" })).toBeHidden();
});

test("the picture comes as an SVG with every event's title, and as a PNG", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const dialog = await openShare(page);
  const save = async (name: string) => {
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name, exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const svg = (await save("SVG, for print")).toString("utf8");
  expect(svg).toContain("<svg");
  expect(svg).toContain("Al-Sarraj puts his");
  const png = await save("PNG, twice the size");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2400);
});
