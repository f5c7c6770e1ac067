/** What leaves the page by Share: the link on the clipboard, pictures, and a file of the data. */
import { expect } from "vitest";
import type { Part } from "../support/part.ts";
import { readSaved } from "./support/downloads.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

async function openShare(atlas: Window): Promise<Part> {
  await atlas.part("button", "Share").click();
  return atlas.part("dialog", "Share this picture");
}

test("the link is copied, and pasted it opens what was seen", async ({ atlas }) => {
  await atlas.open("?event=phone-call&kind=call");
  const dialog = await openShare(atlas);
  const { value } = await dialog.part("textbox", "Link to what you see").look();
  // By keyboard, since the snippet has a button of that name too.
  await dialog.part("textbox", "Link to what you see").focus();
  await atlas.press("Tab", "Enter");
  await expect.poll(() => dialog.text()).toContain("Copied");
  await atlas.press("Escape");
  await atlas.filters.part("searchbox").focus();
  await atlas.pressWithCtrl("v");
  const pasted = (await atlas.filters.part("searchbox").look()).value;
  expect(pasted).toBe(value);
  await atlas.open(new URL(pasted ?? "").search);
  await atlas.expectQuery("event", "phone-call");
  await atlas.expectStatus("1 of 9 events");
});

test("the picture comes as SVG with every event's title, and as PNG", async ({ atlas, folder }) => {
  await atlas.open();
  const dialog = await openShare(atlas);
  await dialog.part("button", "SVG, for print").click();
  const svg = (await readSaved(folder, "libya-2019-04-06.svg")).toString("utf8");
  expect(svg).toContain("Al-Sarraj orders his");
  await dialog.part("button", "PNG, twice the size").click();
  const png = await readSaved(folder, "libya-2019-04-06.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2400);
});

test("what the filters keep is saved as a spreadsheet", async ({ atlas, folder }) => {
  await atlas.open("?kind=statement");
  const dialog = await openShare(atlas);
  await dialog.part("radio", "Spreadsheet (CSV)").click();
  await dialog.part("button", "Save the file").click();
  const rows = (await readSaved(folder, "libya-2019-04-06-5.csv")).toString("utf8");
  expect(rows.match(/,statement,/g)?.length).toBe(5);
});
