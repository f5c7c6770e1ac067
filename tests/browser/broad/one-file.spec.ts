/** The atlas as one file: its address, its plan and its windows, and files that are hostile, torn or asked for what they have not. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { ar } from "../../../src/i18n/ar.ts";
import { SHARE_WORDS } from "../../../src/i18n/parts/share.ts";
import { ferryDataset, ferryEvents } from "../support/datasets.ts";
import { CALL, titleOf } from "../support/dispatch.ts";
import { download, File, test } from "../support/one-file.ts";
import { bundle } from "../support/workers.ts";

test.describe.configure({ mode: "default" });

test("its address holds the state: languages, themes and steps, there and back, and after a reload", async ({
  file,
  page,
}) => {
  file.words = ar;
  await file.open("?lang=ar&event=phone-call&theme=dark");
  await expect(page.getByRole("heading", { name: titleOf("phone-call", "ar") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await file.openMenu();
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
  await file.openMenu();
  await page.getByRole("banner").getByRole("button", { name: "Briefing" }).click();
  const plan = page.getByRole("region", { name: "Briefing", exact: true });
  await plan.getByRole("button", { name: "Start from nothing" }).click();
  await plan.getByRole("button", { name: "Add the current view as a step" }).click();
  await expect(plan.getByRole("status")).toHaveText("Added as step 1.");
  await page.reload();
  await file.openMenu();
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
