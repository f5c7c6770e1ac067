/** A table of somebody else's, from its file to an atlas that a reload keeps. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { test } from "./support/test.ts";

const STRIKES = [
  "nr,what,date,place,lat,lon,party",
  "1,Cranes stop,3/4/2024,Eastquay,54.62,-1.11,Dockers",
  "2,Talks begin,14/4/2024,Westquay,54.60,-1.20,Port Authority",
  "3,Ferry held,20/5/2024,Ferry pier,54.61,-1.11,Seafarers",
].join("\n");

test("a CSV is read, its columns are given a meaning, and it opens as an atlas that is kept", async ({
  atlas,
  folder,
}) => {
  const path = join(folder, "strikes.csv");
  writeFileSync(path, STRIKES);
  await atlas.open("?view=import");
  await atlas.giveFile(path);
  const open = atlas.part("button", /^Open \d/);
  await expect.poll(() => open.text()).toBe("Open 3 events");
  await expect
    .poll(() => atlas.page.evaluate(() => document.body.innerText))
    .toContain("On the map 3, without a place 0: 3");
  await open.click();
  await atlas.expectQuery("data", /^kept/);
  await atlas.settle();
  await atlas.expectStatus("3 of 3 events");
  await atlas.mark("timeline", "Cranes stop").look();
  await atlas.view("map").part("button", "3 events here").look();
  // The browser says itself that typefaces were broken off, where a page is left.
  await atlas.page.evaluate(() => document.fonts.ready.then(() => null));
  await atlas.reload();
  await atlas.expectStatus("3 of 3 events");
  await atlas.mark("timeline", "Ferry held").click();
  await atlas.expectSelected("Ferry held");
});
