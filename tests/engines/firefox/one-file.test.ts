/** The atlas as one file, opened from a disk: what this engine allows a page there. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "vitest";
import { CALL, OFFENSIVE } from "../../browser/support/dispatch.ts";
import { bundle, SHIPPED } from "../../browser/support/workers.ts";
import { readSaved } from "./support/downloads.ts";
import { test as base } from "./support/test.ts";

const test = base.extend<{ readonly file: string }>({
  file: async ({ task: _ }, use) => {
    const made = mkdtempSync(join(tmpdir(), "one-file-"));
    const path = join(made, "made by the command, № 1.html");
    bundle(SHIPPED, path);
    await use(pathToFileURL(path).href);
    rmSync(made, { recursive: true });
  },
});

test("it explores, saves and presents", async ({ atlas, file, folder }) => {
  atlas.address = file;
  await atlas.open();
  await atlas.mark("timeline", CALL).click();
  await atlas.expectSelected(CALL);
  await atlas.mark("map", OFFENSIVE).click();
  await atlas.expectSelected(OFFENSIVE);
  await atlas.filters.part("searchbox").click();
  await atlas.page.keyboard.type("telephone");
  await atlas.expectStatus("1 of 9 events");
  await atlas.expectQuery("q", "telephone");
  await atlas.part("button", "Share").click();
  await atlas.part("radio", "Map data (GeoJSON)").click();
  await atlas.part("button", "Save the file").click();
  const saved = JSON.parse(
    (await readSaved(folder, "libya-2019-04-06-1.geojson")).toString("utf8"),
  );
  expect(saved.features).toHaveLength(1);
  await atlas.open("?view=brief");
  await atlas.press("PageDown");
  await atlas.part("article", "Step 2 of 11").look();
});

test("a plan is kept over a reload, and for every file of the dataset", async ({ atlas, file }) => {
  const plan = atlas.region("Briefing");
  const openPlan = async (address: string) => {
    atlas.address = address;
    await atlas.open();
    await atlas.part("summary", "More").click();
    await atlas.part("banner").part("button", "Briefing").click();
    await plan.part("button", "Add the current view as a step").look();
  };
  await openPlan(file);
  await plan.part("button", "Start from nothing").click();
  await plan.part("button", "Add the current view as a step").click();
  const steps = plan.part("textbox", /^Title of step/);
  await expect.poll(() => steps.count()).toBe(1);
  await openPlan(file);
  await expect.poll(() => steps.count()).toBe(1);
  const copy = fileURLToPath(file).replace(".html", ", a copy.html");
  copyFileSync(fileURLToPath(file), copy);
  await openPlan(pathToFileURL(copy).href);
  await expect.poll(() => steps.count()).toBe(1);
});
