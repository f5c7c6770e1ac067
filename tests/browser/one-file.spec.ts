/** The atlas as one file: it opens from a disk without a network, does what the page does, and asks for nothing. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { SHARE_WORDS } from "../../src/i18n/parts/share.ts";
import { Atlas, test as base } from "./support/atlas.ts";
import { ferryDataset, ferryEvents, serve } from "./support/datasets.ts";
import { CALL, OFFENSIVE, titleOf } from "./support/dispatch.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SHIPPED = "data/libya-2019-04-06.json";

/** A folder of this worker's own, and in it the shipped dataset's file, made as the README says. */
const test = base.extend<{ file: File }, { made: { folder: string; path: string } }>({
  made: [
    async ({ playwright: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "one-file-"));
      const path = join(folder, "made by the command, № 1.html");
      bundle(SHIPPED, path);
      await use({ folder, path });
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  file: async ({ context, page, made }, use) => {
    await context.setOffline(true);
    const file = new File(page, made.path);
    await file.watch();
    await use(file);
    file.expectNoFaults("null");
    // Itself, each time that it is opened; what is inside it is no request.
    const own = (url: string) => /^(data|blob):/.test(url) || url.split("?")[0] === file.address;
    expect(file.requests.filter((url) => !own(url))).toEqual([]);
  },
});

/** The atlas where its page is a file. */
class File extends Atlas {
  readonly address: string;

  constructor(page: Page, path: string) {
    super(page);
    this.address = pathToFileURL(path).href;
  }

  override async open(query = "", state: "ready" | "error" = "ready"): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
    await expect(this.page.locator(`:root[data-atlas="${state}"]`)).toBeAttached();
    if (state === "ready" && !query.includes("view=brief")) await this.settle();
  }
}

function bundle(dataset: string, output: string, ...more: readonly string[]): void {
  const words = ["node_modules/tsx/dist/cli.mjs", "src/cli/bundle.ts", dataset, "-o", output];
  const { status, stderr } = spawnSync(process.execPath, [...words, ...more], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
}

/** The dataset in a file, and all the rest of it. */
function apart(html: string) {
  const [, before, dataset = "", after] =
    /^(.*<script type="application\/json" data-file="dataset">)(.*?)(<\/script>.*)$/s.exec(html) ??
    [];
  return { dataset: JSON.parse(dataset), rest: `${before}${after}` };
}

async function download(page: Page, click: () => Promise<void>) {
  const coming = page.waitForEvent("download");
  await click();
  const saved = await coming;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}

test("every view works, with the network cut and nothing beside the file", async ({
  file,
  made,
  page,
}) => {
  expect(statSync(made.path).size).toBeLessThan(1_500_000);
  await file.open();
  await file.mark("timeline", CALL).click();
  await file.expectSelected(CALL);
  await file.mark("map", OFFENSIVE).click();
  await file.expectSelected(OFFENSIVE);
  await expect(file.source.locator("mark, .is-lit").first()).toBeVisible();
  await file.factions
    .getByRole("button", { name: /Haftar/ })
    .first()
    .click();
  await expect(page).toHaveURL(/focus=|actor=|faction=/);
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

test("its address holds the state: languages, themes and steps, there and back, and after a reload", async ({
  file,
  page,
}) => {
  file.words = ar;
  await file.open("?lang=ar&event=phone-call&theme=dark");
  await expect(page.getByRole("heading", { name: titleOf("phone-call", "ar") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator(".masthead select").first().selectOption("ru");
  await file.expectQuery("lang", "ru");
  await expect(page.getByRole("heading", { name: titleOf("phone-call", "ru") })).toBeVisible();
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.goForward();
  await page.reload();
  await expect(page.getByRole("heading", { name: titleOf("phone-call", "ru") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(page.url().startsWith(`${file.address}?`)).toBe(true);
});

test("its link is its own, and its pictures are saved", async ({ file, page }) => {
  await file.open("?event=phone-call");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: SHARE_WORDS.en.title });
  await expect(dialog.getByLabel(SHARE_WORDS.en.link)).toHaveValue(
    `${file.address}?event=phone-call`,
  );
  // What needs a server is not offered.
  await expect(dialog.getByLabel(SHARE_WORDS.en.snippet, { exact: true })).toHaveCount(0);
  const button = (name: string) => dialog.getByRole("button", { name, exact: true });
  const svg = await download(page, () => button(SHARE_WORDS.en.svg).click());
  expect(readFileSync(svg.path, "utf8")).toContain("<svg");
  const png = await download(page, () => button(SHARE_WORDS.en.png).click());
  expect(readFileSync(png.path).subarray(1, 4).toString()).toBe("PNG");
});

test("a plan is kept by the browser, and presented from the file", async ({ file, page }) => {
  await file.open("?event=phone-call");
  await page.getByRole("banner").getByRole("button", { name: "Briefing" }).click();
  const plan = page.getByRole("region", { name: "Briefing", exact: true });
  await plan.getByRole("button", { name: "Start from nothing" }).click();
  await plan.getByRole("button", { name: "Add the current view as a step" }).click();
  await expect(plan.getByRole("status")).toHaveText("Added as step 1.");
  await page.reload();
  await page.getByRole("banner").getByRole("button", { name: "Briefing" }).click();
  await expect(plan.getByRole("listitem")).toHaveCount(1);
  await plan.getByRole("link", { name: "Present" }).click();
  await expect(page).toHaveURL(/\?view=brief&plan=own$/);
  await expect(page.locator(':root[data-atlas="ready"]')).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await file.expectQuery("step", "2");
  await expect(page.getByRole("heading", { name: CALL })).toBeVisible();
});

test("the presenter's window finds the audience's, both ways", async ({ file, context, page }) => {
  await file.open("?view=brief");
  const coming = context.waitForEvent("page");
  await page.keyboard.press("n");
  const presenter = await coming;
  // Two windows unpack and draw at the same time: a slow machine needs its while.
  await expect(presenter.locator(':root[data-atlas="ready"]')).toBeAttached({ timeout: 60_000 });
  await presenter.keyboard.press("ArrowRight");
  await file.expectQuery("step", "2");
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(presenter.url()).searchParams.get("step")).toBe("3");
});

test("hostile words in a dataset stay words, and its map tiles stay away", async ({
  context,
  made,
  page,
}) => {
  const title = "</script><script>document.hit = 1</script><!--<script>\u2028&amp;\"'$&";
  const dataset = {
    ...ferryDataset(),
    title,
    // Which a file leaves out: there is no server to ask.
    display: { tiles: { url: "https://tiles.example/{z}/{x}/{y}.png", attribution: title } },
    events: ferryEvents().map((event) => ({ ...event, title: `${event.title} ${title}` })),
  };
  const path = join(made.folder, "hostile.json");
  writeFileSync(path, JSON.stringify(dataset));
  bundle(path, join(made.folder, "hostile.html"));
  await context.setOffline(true);
  const file = new File(page, join(made.folder, "hostile.html"));
  await file.watch();
  await file.open("?event=stopped");
  await expect(page.getByRole("banner").getByRole("heading", { level: 1 })).toContainText(
    title.slice(0, 30),
  );
  await expect(page).toHaveTitle(/^<\/script><script>document\.hit = 1<\/script><!--<script>/);
  await expect(
    file.event.getByRole("heading", { name: "The ferry stops </script>" }),
  ).toContainText("<!--<script>");
  expect(await page.evaluate(() => "hit" in document)).toBe(false);
  expect(file.requests.filter((url) => url.startsWith("http"))).toEqual([]);
  file.expectNoFaults("null");
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

test("another dataset cannot be asked for from a file, which is said", async ({ file, page }) => {
  await file.open("?data=other.json", "error");
  await expect(page.getByRole("alert").or(page.getByRole("main"))).toContainText("other.json");
});

test("a file that was cut short says that it cannot be opened", async ({ made, page }) => {
  const whole = readFileSync(made.path, "utf8");
  const path = join(made.folder, "torn.html");
  writeFileSync(path, whole.replace(/(?<=application\/gzip"[^>]*>.{4000}).*?(?=<\/script>)/s, ""));
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole("status")).toHaveText(/^This browser cannot open the atlas: /);
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
