/** What the browser lays on paper: explore as a picture and its events, and a briefing a sheet a step. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect } from "vitest";
import { CALL } from "../../browser/support/dispatch.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

/** The words of each page of the PDF that the browser prints. */
async function printed({ page }: Window): Promise<readonly string[]> {
  const data = await page.pdf({ format: "a4", preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replace(/\s+/g, " ");
  });
  const words = await Promise.all(pages);
  await pdf.destroy();
  return words;
}

test("explore is printed with its title, its events and its factions", async ({ atlas }) => {
  await atlas.open("?event=phone-call");
  await atlas.expectSelected(CALL);
  // Its code comes once the page has opened: the picture, what is selected, all events, the sources.
  await expect.poll(async () => (await printed(atlas)).length).toBe(4);
  const [picture, selected, events, sources] = await printed(atlas);
  expect(picture).toContain("Libya, 6 April 2019");
  expect(picture).toContain("Government of National Accord");
  expect(selected).toContain(CALL);
  expect(events).toMatch(/9 LNA reported ten kilometres from central Tripoli/);
  expect(sources).toMatch(/Natural Earth.*4 \/ 4/);
});

test("a briefing is printed a sheet a step, each with its claim, its source and its number", async ({
  atlas,
}) => {
  await atlas.open("?view=brief");
  let sheets: readonly string[] = [];
  // Before its map has come, a sheet says so.
  await expect
    .poll(async () => {
      sheets = await printed(atlas);
      return sheets.join(" ");
    })
    .not.toContain("The map could not be loaded");
  expect(sheets.length).toBe(11);
  for (const [at, words] of sheets.entries()) expect(words).toContain(`${at + 1} / 11`);
  expect(sheets[2]).toContain("Ten kilometres from the centre");
  expect(sheets[2]).toContain("Source: TASS");
});
