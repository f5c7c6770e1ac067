/** The document that a reader brings along: known by its digest, read in place, and refused where it is another. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { DOCUMENT } from "../../browser/support/datasets.ts";
import { FERRY } from "../support/serve-build.ts";
import { test } from "./support/test.ts";
import type { Window } from "./support/window.ts";

async function bring(atlas: Window, folder: string, text: string): Promise<void> {
  const path = join(folder, "notice.txt");
  writeFileSync(path, text);
  await atlas.chooseFile(atlas.region("Source").part("button", "Open the document…"), path);
}

test("the matching document fills the skeleton in, and a button hides it again", async ({
  atlas,
  folder,
}) => {
  await atlas.open(`?data=${FERRY}&tab=source`);
  const source = atlas.region("Source");
  await source.part("button", /^because of high waves/).look();
  expect(await source.text()).not.toContain("Ana Voss had stopped it");
  await bring(atlas, folder, DOCUMENT);
  await expect.poll(() => source.text()).toContain("Captain Ana Voss had stopped it on Monday");
  await atlas.mark("table", "The ferry stops").click();
  const words = source.part("button", /^because of high waves/);
  await expect.poll(async () => (await words.look()).isCurrent).toBe(true);
  await source.part("button", "Hide the text again").click();
  await expect.poll(() => source.text()).not.toContain("Captain Ana Voss had stopped it");
});

test("one letter's difference is another document", async ({ atlas, folder }) => {
  await atlas.open(`?data=${FERRY}&tab=source`);
  await bring(atlas, folder, `${DOCUMENT} `);
  await expect.poll(() => atlas.region("Source").text()).toContain("Another document");
  expect(await atlas.region("Source").text()).not.toContain("calm water");
});
