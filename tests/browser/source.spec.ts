/** The source: its skeleton, the facts on its words, and the document that a reader brings along. */

import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ar } from "../../src/i18n/ar.ts";
import { isolate } from "../../src/i18n/isolate.ts";
import { SOURCE_WORDS } from "../../src/i18n/parts/source.ts";
import { evidenceIn } from "../../src/model/checks/spans.ts";
import { dispatch as realDispatch } from "../unit/data/read-dispatch.ts";
import { type Atlas, LIT, startsWith, test } from "./support/atlas.ts";
import {
  DOCUMENT,
  ferryDataset,
  looseFerryDataset,
  serve,
  slippedFerryEvents,
} from "./support/datasets.ts";
import { dispatch, OFFENSIVE } from "./support/dispatch.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

/**
 * The browser asks for the page's icon whenever it likes. The map's finer ground, and parts of the program such as what says a
 * dataset's warnings, come when nothing else is due: under names that the build gave them, which can tell nothing.
 */
const isAskedFor = (url: string) =>
  !/icon[^/]*\.svg$|\/data\/(parts|cities)\/|\/assets\/[\w-]+\.(css|js)$/.test(url);

async function openFerry(atlas: Atlas, page: Page): Promise<void> {
  await atlas.open(`?data=${await serve(page, "ferry", ferryDataset())}&tab=source`);
  await expect(atlas.source.getByRole("button", { name: /^because of high waves/ })).toBeVisible();
}

async function choose(atlas: Atlas, page: Page, name: string, content: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await atlas.source.getByRole("button", { name: "Open the document…" }).click();
  await (await choosing).setFiles({ name, mimeType: "text/plain", buffer: content });
}

/** Lets a file fall on the pane, as from another window. */
async function drop(atlas: Atlas, page: Page, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], "notice.txt", { type: "text/plain" }));
    return carried;
  }, text);
  const pane = atlas.source.getByRole("group").first();
  for (const type of ["dragenter", "dragover", "drop"])
    await pane.dispatchEvent(type, { dataTransfer: transfer });
}

test("the skeleton has every paragraph and every quoted fragment, and no other words", async ({
  opened: atlas,
}) => {
  await atlas.openPage("Source");
  const [document] = dispatch.sources;
  if (document?.type !== "document") throw new Error("the dispatch has no document");
  await expect(atlas.source.getByText(/^Paragraph \d+, \d+ characters?\./)).toHaveCount(
    document.paragraphs.length,
  );
  const exact = new Set([...evidenceIn(dispatch)].map(([piece]) => piece.exact));
  for (const words of exact)
    await expect(atlas.source.getByRole("button", { name: words, exact: true })).toBeAttached();
});

test("the bars between the fragments take the widths of the words that they stand for", async ({
  atlas,
  page,
}) => {
  await openFerry(atlas, page);
  // Each kind of paragraph has a size of its own.
  const ratios = await page.locator(".source-paragraph").evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) =>
      [...paragraph.querySelectorAll<HTMLElement>(".source-bar")]
        .map((bar) => ({
          width: bar.getBoundingClientRect().width,
          cells: Number(bar.style.getPropertyValue("--cells")),
        }))
        .filter(({ cells }) => cells > 8)
        .map(({ width, cells }) => width / cells),
    ),
  );
  const compared = ratios.filter((some) => some.length > 1);
  expect(compared.length).toBeGreaterThan(0);
  for (const some of compared) expect(Math.max(...some) / Math.min(...some)).toBeLessThan(1.2);
});

test("a click on a fragment lists the statements that rest on it", async ({ opened: atlas }) => {
  await atlas.openPage("Source");
  const ordered = atlas.source.getByRole("button", {
    name: "ordered all military units subordinate to him",
    exact: true,
  });
  await expect(ordered).toHaveAccessibleDescription(/^\d statements rest on it$/);
  await ordered.click();
  await atlas.openPage("Event");
  await expect(atlas.event.getByText("This fragment carries")).toBeVisible();
  await expect(
    atlas.event.getByRole("button", { name: /^Al-Sarraj orders his units on alert/ }),
  ).toBeVisible();
  await expect(
    atlas.event.getByRole("button", { name: /commands the units under al-Sarraj/ }),
  ).toBeVisible();
  await atlas.expectQuery("select", /^span:tass-2019-04-06:/);
});

test("a fragment answers the keyboard", async ({ opened: atlas }) => {
  await atlas.openPage("Source");
  const { page } = atlas;
  await atlas.source.getByRole("button", { name: /^announced the launch/ }).focus();
  await expect(atlas.mark("timeline", OFFENSIVE)).toHaveClass(LIT);
  await page.keyboard.press("Enter");
  await atlas.openPage("Event");
  await expect(atlas.event.getByRole("button", { name: startsWith(OFFENSIVE) })).toBeVisible();
});

test("choosing the matching document fills it in, and a button hides it again", async ({
  atlas,
  page,
}) => {
  await openFerry(atlas, page);
  await expect(atlas.source).not.toContainText("Ana Voss had stopped it");
  const before = atlas.requests.length;
  await choose(atlas, page, "notice.txt", Buffer.from(DOCUMENT));
  await expect(atlas.source).toContainText(
    "Captain Ana Voss had stopped it on Monday because of high waves.",
  );
  await expect(atlas.source.getByText(/^This is the document/)).toBeVisible();
  const words = atlas.source.getByRole("button", { name: /^because of high waves/ });
  await expect(words).toHaveText("because of high waves");
  await atlas.mark("table", "The ferry stops").click();
  await expect(words).toHaveAttribute("aria-current", "true");
  await atlas.source.getByRole("button", { name: "Hide the text again" }).click();
  await expect(atlas.source).not.toContainText("Captain Ana Voss had stopped it");
  expect(atlas.requests.slice(before).filter(isAskedFor)).toEqual([]);
});

test("dropping the matching document fills it in", async ({ atlas, page }) => {
  await openFerry(atlas, page);
  await drop(atlas, page, DOCUMENT);
  await expect(atlas.source).toContainText("“We waited for calm water”, she said.");
});

test("another document is refused with both digests, and nothing leaves the page", async ({
  atlas,
  page,
}) => {
  await openFerry(atlas, page);
  const before = atlas.requests.length;
  const other = "A secret letter that must stay here.";
  await choose(atlas, page, "letter.txt", Buffer.from(other));
  const digest = createHash("sha256").update(other).digest("hex").slice(0, 12);
  const verdict = atlas.source.getByText(/^Another document/);
  await expect(verdict).toBeVisible();
  await expect(atlas.source.getByText(digest)).toBeHidden();
  await atlas.source.getByText("How we know").click();
  await expect(atlas.source.getByText(digest)).toBeVisible();
  await expect(atlas.source).not.toContainText("secret letter");
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, ""]);
  expect(atlas.requests.slice(before).filter(isAskedFor)).toEqual([]);
});

test("another document is told by how many of the fragments it has, and which it lacks", async ({
  atlas,
  page,
}) => {
  await openFerry(atlas, page);
  await drop(atlas, page, DOCUMENT.replace("high waves", "thick fog"));
  await expect(atlas.source.getByText(/^Another document/)).toContainText(
    "Of 4 fragments, 3 stand in it.",
  );
  const lacking = atlas.source.getByRole("group").filter({ hasText: "1 fragment is not in it" });
  await expect(lacking.getByRole("listitem")).toHaveText([`“${isolate("because of high waves")}”`]);
  await expect(atlas.source).not.toContainText("thick fog");
});

test("fragments that the document has not where the dataset says are listed, and laid upon no other words", async ({
  atlas,
  page,
}) => {
  const address = await serve(page, "slipped", ferryDataset(slippedFerryEvents()));
  await atlas.open(`?data=${address}&tab=source`);
  await drop(atlas, page, DOCUMENT);
  await expect(atlas.source.getByText(/^This is the document/)).toBeVisible();
  const list = atlas.source
    .getByRole("group")
    .filter({ hasText: "2 fragments are not where the dataset says" });
  const at = [...DOCUMENT.slice(0, DOCUMENT.indexOf("high waves"))].length;
  await expect(list.getByRole("listitem")).toHaveText([
    `${SOURCE_WORDS.en.there("high waves", "h waves. “")} ${SOURCE_WORDS.en.elsewhere(String(at))}`,
    `${SOURCE_WORDS.en.there("calm winds", "calm water")} ${SOURCE_WORDS.en.nowhere}`,
  ]);
  await expect(atlas.source).toContainText("because of high waves");
  await expect(atlas.source.getByRole("button", { name: /^high waves/ })).toHaveCount(0);
  await expect(atlas.source.getByRole("button", { name: /^The ferry to Gull/ })).toBeVisible();
});

test("a copy with other line ends, quotation marks and a byte order mark is known as the document", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?data=${await serve(page, "ferry-2", looseFerryDataset())}&tab=source`);
  const copy = DOCUMENT.replaceAll("\n", "\r\n").replaceAll(/[“”]/g, '"');
  await drop(atlas, page, `\uFEFF${copy}\r\n`);
  await expect(atlas.source.getByText(/^This is the document but for blanks/)).toBeVisible();
  const words = atlas.source.getByRole("button", { name: /^because of high waves/ });
  await expect(words).toHaveText("because of high waves");
  await expect(atlas.source).toContainText('"We waited for calm water", she said.');
  await atlas.mark("table", "The ferry stops").click();
  await expect(words).toHaveAttribute("aria-current", "true");
});

test("a file that is no text is said to be none", async ({ atlas, page }) => {
  await openFerry(atlas, page);
  await choose(atlas, page, "notice.txt", Buffer.from([0x41, 0xe9, 0x42]));
  await expect(atlas.source.getByText(/could not be read: .* UTF-8/)).toBeVisible();
});

test("one letter's difference is another document", async ({ atlas, page }) => {
  await openFerry(atlas, page);
  await drop(atlas, page, `${DOCUMENT} `);
  await expect(atlas.source.getByText(/^Another document/)).toBeVisible();
  await expect(atlas.source).not.toContainText("calm water");
});

test("a file dropped beside the pane does not make the browser leave the page", async ({
  atlas,
  page,
}) => {
  await openFerry(atlas, page);
  const isKept = await page.evaluate(() => {
    const event = new DragEvent("drop", {
      bubbles: true,
      cancelable: true,
      dataTransfer: new DataTransfer(),
    });
    return !document.querySelector("h1")?.dispatchEvent(event);
  });
  expect(isKept).toBe(true);
});

test("the dispatch itself fills its skeleton in", async ({ atlas, page }) => {
  test.skip(
    realDispatch === null,
    "the dispatch is not beside the repository, where alone it may lie",
  );
  await atlas.open("?tab=source");
  await choose(atlas, page, "dispatch.txt", realDispatch as Buffer);
  await expect(atlas.source.getByText(/^This is the document/)).toBeVisible();
  const words = atlas.source.getByRole("button", { name: /^use force if necessary/ });
  await expect(words).toHaveText("use force if necessary");
});

test("in Arabic a fragment's name is its English words alone, and what is said of it is Arabic", async ({
  opened: atlas,
}) => {
  atlas.words = ar;
  await atlas.go("?lang=ar&tab=source");
  const { source } = atlas;
  const stop = source.locator("[aria-describedby]").first();
  await expect(stop).toHaveAccessibleName(/^[\p{Script=Latin}\P{L}]+$/u);
  await expect(stop).toHaveAccessibleDescription(/^[\p{Script=Arabic}\P{L}]+$/u);
  const tongues = await stop.evaluate((element) => {
    const note = document.getElementById(element.getAttribute("aria-describedby") ?? "");
    return [element, note].map((one) => {
      const { lang, dir } = one?.closest<HTMLElement>("[lang]") ?? {};
      return `${lang} ${dir}`;
    });
  });
  expect(tongues).toEqual(["en ltr", "ar rtl"]);
});

test("over the bars it is said that the text is not shipped, until it is filled in", async ({
  opened: atlas,
}) => {
  await atlas.page.getByRole("tab", { name: "Source" }).click();
  await expect(atlas.source.getByText("The text is not shipped")).toBeVisible();
});
