/** The atlas as one file: it opens from a disk without a network, does what the page does, and asks for nothing. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { EXAMPLE_WORDS } from "../../src/i18n/parts/examples.ts";
import { ONE_FILE_WORDS } from "../../src/i18n/parts/one-file.ts";
import { SHARE_WORDS } from "../../src/i18n/parts/share.ts";
import { ferryDataset, serve } from "./support/datasets.ts";
import { CALL, OFFENSIVE } from "./support/dispatch.ts";
import { groundAt } from "./support/ground-at.ts";
import { download, File, test } from "./support/one-file.ts";
import { bundle, SHIPPED } from "./support/workers.ts";

// In one worker, which makes the file once.
test.describe.configure({ mode: "default" });

/** The dataset in a file, and all the rest of it. */
function apart(html: string) {
  const [, before, dataset = "", after] =
    /^(.*<script type="application\/json" data-file="dataset">)(.*?)(<\/script>.*)$/s.exec(html) ??
    [];
  return { dataset: JSON.parse(dataset), rest: `${before}${after}` };
}

test("every view works, with the network cut and nothing beside the file", async ({
  file,
  made,
  page,
}) => {
  // An eighth of a megabyte of it are the coasts and the towns of its dataset's frames, another what counts and draws more
  // events than can be drawn one by one: any dataset may be in such a file.
  expect(statSync(made.path).size).toBeLessThan(1_830_000);
  await file.open();
  await file.mark("timeline", CALL).click();
  await file.expectSelected(CALL);
  await file.mark("map", OFFENSIVE).click();
  await file.expectSelected(OFFENSIVE);
  await file.openPage("Source");
  await expect(file.source.locator("mark, .is-lit").first()).toBeVisible();
  await file.factions
    .getByRole("button", { name: /Haftar/ })
    .first()
    .click();
  await expect(page).toHaveURL(/select=actor:haftar/);
  await page.keyboard.press("Escape");
  await file.filters.getByRole("searchbox").fill("telephone");
  await expect(file.status).toHaveText("1 of 9 events");
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  });
  expect(faces).toContain("IBM Plex Sans loaded");
  expect(faces).toContain("IBM Plex Serif loaded");
  expect(faces.filter((face) => face.endsWith("error"))).toEqual([]);
  const land = file.map.locator("path, canvas");
  expect(await land.count()).toBeGreaterThan(3);
});

test("a file of a dataset from elsewhere has the coasts of its own place", async ({
  context,
  made,
  page,
}) => {
  const elsewhere = JSON.parse(readFileSync(SHIPPED, "utf8"));
  for (const place of elsewhere.places)
    Object.assign(place, { lonLat: [178.44, -18.14], country: "FJ" });
  delete elsewhere.display;
  const dataset = join(made.folder, "suva.json");
  const path = join(made.folder, "suva.html");
  writeFileSync(dataset, JSON.stringify(elsewhere));
  bundle(dataset, path);
  await context.setOffline(true);
  const file = new File(page, path);
  await file.watch();
  // Beqa, an island that only the finer parts have.
  await file.open("?map=-18.4,178.13,9.5");
  await expect.poll(() => groundAt(page, 0.5, 0.5)).not.toBe("");
  file.expectNoFaults("null");
});

test("its data are saved from it as a file", async ({ file, page }) => {
  await file.open("?q=telephone");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("radio", { name: "Map data (GeoJSON)" }).check();
  const { name, path } = await download(page, () =>
    page.getByRole("button", { name: "Save the file" }).click(),
  );
  expect(name).toBe("libya-2019-04-06-1.geojson");
  expect(JSON.parse(readFileSync(path, "utf8")).features).toHaveLength(1);
});

test("nothing else can run in it, and nothing can be asked for", async ({ file, page }) => {
  file.expectFault(/script-src/);
  file.expectFault(/connect-src/);
  file.allowFault(/Content Security Policy/);
  await file.open();
  const [hasRun, answer] = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.hit = 1";
    document.body.append(script);
    const answer = await fetch("https://atlas.example/").then(String, ({ name }) => name);
    return ["hit" in document, answer];
  });
  expect([hasRun, answer]).toEqual([false, "TypeError"]);
});

test("the button's file is the command's", async ({ atlas, made, page, baseURL }) => {
  const template = join(made.folder, "template.html");
  const answer = await page.request.get(`${baseURL}one-file.html`);
  writeFileSync(template, await answer.text());
  const command = join(made.folder, "as-the-button.html");
  bundle(SHIPPED, command, "--template", template);
  await atlas.open();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: SHARE_WORDS.en.title });
  const { name, path } = await download(page, () =>
    dialog.getByRole("button", { name: "Save the atlas as one file" }).click(),
  );
  expect(name).toBe("libya-2019-04-06.html");
  const [button, line] = [path, command].map((one) => apart(readFileSync(one, "utf8")));
  expect(button?.dataset).toEqual(line?.dataset);
  expect(button?.rest === line?.rest).toBe(true);
});

test("both examples are in one file, by the button as by the command, and its menu has them", async ({
  atlas,
  context,
  made,
  page,
  baseURL,
}) => {
  await atlas.open();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: SHARE_WORDS.en.title });
  await dialog.getByRole("checkbox", { name: ONE_FILE_WORDS.en.both }).check();
  const { path } = await download(page, () =>
    dialog.getByRole("button", { name: "Save the atlas as one file" }).click(),
  );
  const template = join(made.folder, "template-of-both.html");
  writeFileSync(template, await (await page.request.get(`${baseURL}one-file.html`)).text());
  const command = join(made.folder, "both.html");
  bundle(SHIPPED, command, "data/harbour.json", "--template", template);
  const namesIn = (file: string) => readFileSync(file, "utf8").match(/data-file="[^"]+"/g);
  expect(namesIn(path)).toEqual(namesIn(command));
  const button = join(made.folder, "by-the-button.html");
  writeFileSync(button, readFileSync(path));
  await context.setOffline(true);
  const opened = await context.newPage();
  const file = new File(opened, button);
  await file.watch();
  await file.open();
  await file.openMenu();
  const inside = opened.getByRole("navigation", { name: EXAMPLE_WORDS.en.inside });
  await expect(inside.getByRole("link", { name: "Libya, 6 April 2019" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await inside.getByRole("link", { name: "Harbour strike, March 2024" }).click();
  await expect(opened).toHaveURL(/\?data=inside:harbour$/);
  await file.settle();
  await expect(file.status).toHaveText("6 of 6 events");
  // The texts of both papers are in it: nothing of them stands as bars.
  await file.openPage("Source");
  await expect(file.source).toContainText("not a container has moved there since");
  await file.open("?data=inside:harbour&view=brief");
  await expect(opened.getByRole("heading", { name: "Harbour strike, March 2024" })).toBeVisible();
  file.expectNoFaults("null");
});

test("the button takes the dataset that is open, and says where it cannot make a file", async ({
  atlas,
  page,
}) => {
  atlas.allowFault(/no file|404/);
  const data = await serve(page, "ferry", ferryDataset());
  await atlas.open(`?data=${data}`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: SHARE_WORDS.en.title });
  const button = dialog.getByRole("button", { name: "Save the atlas as one file" });
  const { name, path } = await download(page, () => button.click());
  expect(name).toBe("ferry.html");
  expect(readFileSync(path, "utf8")).toContain("<title>The ferry to Gull Island · Dispatch Atlas");
  await page.route("**/one-file.html", (route) => route.fulfill({ status: 404 }));
  await button.click();
  await expect(dialog.getByRole("alert").filter({ hasText: "template" })).toBeVisible();
});
