/** What the browser lays on paper: explore on its page, and a briefing a sheet a step. */
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
  const words = (await printed(atlas)).join(" ");
  expect(words).toContain("Libya, 6 April 2019");
  expect(words).toContain("Bogdanov and Haftar speak by telephone");
  expect(words).toContain("Government of National Accord");
});

test("a briefing is printed with its map, and each step with its number", async ({ atlas }) => {
  await atlas.open("?view=brief");
  // Before its map has come, a sheet says so.
  const words = async () => (await printed(atlas)).join(" ");
  await expect.poll(words).not.toContain("The map could not be loaded");
  const laid = await words();
  for (let step = 1; step <= 11; step++) expect(laid).toContain(`${step} / 11`);
  expect(laid).toContain("Ten kilometres from the centre");
  expect(laid).toContain("Source: TASS");
});
