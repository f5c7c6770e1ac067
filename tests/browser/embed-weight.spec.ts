/** What an embed leaves out: what it does not show, check or say, and all work while nobody sees it. */
import { expect, type Page } from "@playwright/test";
import { en } from "../../src/i18n/en.ts";
import { BRIEF_WORDS } from "../../src/i18n/parts/brief.ts";
import { CARD_WORDS } from "../../src/i18n/parts/card.ts";
import { EMBED_WORDS } from "../../src/i18n/parts/embed.ts";
import { EXPLORE_WORDS } from "../../src/i18n/parts/explore.ts";
import { FAILURE_WORDS } from "../../src/i18n/parts/failure.ts";
import { FILTER_WORDS } from "../../src/i18n/parts/filters.ts";
import { HANDOUT_WORDS } from "../../src/i18n/parts/handout.ts";
import { PLAN_WORDS } from "../../src/i18n/parts/plan.ts";
import { SHARE_WORDS } from "../../src/i18n/parts/share.ts";
import { SOURCE_WORDS } from "../../src/i18n/parts/source.ts";
import { TABLE_WORDS } from "../../src/i18n/parts/table.ts";
import { LANGUAGES } from "../../src/model/languages.ts";
import { type Article, test } from "./support/article.ts";
import { CALL, dispatch, titleOf } from "./support/dispatch.ts";
import { afterFrames } from "./support/start.ts";

/** Names of the build's parts that the page has asked for, frames and all. */
function watchParts(page: Page): readonly string[] {
  const parts: string[] = [];
  page.on("request", (request) => {
    const name = /assets\/([\w-]+?)-[\w-]{8}\.js$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) parts.push(name);
  });
  return parts;
}

/** Typefaces and coast cells come later, and are counted apart. */
const COUNTED_APART = /\.woff2$|\/coast-cells\//;

for (const lang of LANGUAGES)
  test(`map and timeline in ${lang} are a dozen files at most, eighteen with all that comes later`, async ({
    article,
  }) => {
    const asked = new Set<string>();
    article.page.on("request", (request) => {
      if (request.frame() !== article.page.mainFrame()) asked.add(request.url());
    });
    await article.open(`iframe?views=map,timeline&controls=off&lang=${lang}`);
    await expect(article.mark(titleOf("haftar-announces-offensive", lang))).toBeVisible();
    await expect(article.frame.getByRole("slider", { includeHidden: true })).toHaveCount(2);
    await article.page.waitForLoadState("networkidle");
    const files = [...asked].filter((url) => !COUNTED_APART.test(url));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(12);
    expect(asked.size).toBeLessThanOrEqual(18);
  });

/** A word or two of each part of the interface that a map alone has no use for. */
const SAID_ELSEWHERE: readonly string[] = [
  EXPLORE_WORDS.en.skip,
  CARD_WORDS.en.carries,
  FILTER_WORDS.en.nothing,
  TABLE_WORDS.en.distanceNote,
  SOURCE_WORDS.en.hide,
  SHARE_WORDS.en.script,
  PLAN_WORDS.en.add,
  BRIEF_WORDS.en.tools,
  HANDOUT_WORDS.en.hint,
  FAILURE_WORDS.en.title,
];

test("a map alone carries its own words, and those of no other surface", async ({ article }) => {
  const scripts: Promise<string>[] = [];
  article.page.on("response", (response) => {
    const isScript = new URL(response.url()).pathname.endsWith(".js");
    if (isScript && response.frame() !== article.page.mainFrame()) scripts.push(response.text());
  });
  await article.open("iframe?views=map&controls=off");
  await article.expectReady();
  await article.page.waitForLoadState("networkidle");
  const all = (await Promise.all(scripts)).join("\n");
  for (const words of [EMBED_WORDS.en.prompt, en.map.name]) expect(all).toContain(words);
  for (const words of SAID_ELSEWHERE) expect(all).not.toContain(words);
});

test("the dataset that the build has checked is not checked again", async ({ article }) => {
  const parts = watchParts(article.page);
  await article.open("script");
  await article.expectReady();
  await article.page.waitForLoadState("networkidle");
  expect(parts).toContain("embed");
  expect(parts).not.toContain("checks");
});

test("a dataset that was altered under the same address is checked, and its problems are said", async ({
  article,
}) => {
  const parts = watchParts(article.page);
  const altered = structuredClone(dispatch) as unknown as { events: { when: { edtf: string } }[] };
  const [first] = altered.events;
  if (!first) throw new Error("the dispatch has no event");
  first.when.edtf = "2019-13-45";
  await article.page.route(`**/data/${dispatch.id}-light.json`, (route) =>
    route.fulfill({ json: altered, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await article.open("iframe");
  await expect(article.frame.getByRole("heading", { level: 1 })).toHaveText(
    "This dataset has errors",
  );
  await expect(article.frame.getByRole("main")).toContainText("/events/0/when/edtf");
  expect(parts).toContain("checks");
});

interface Work {
  timeouts: number;
  intervals: number;
  frames: number;
  drawings: number;
}

/** Counts, in every frame, what is put off to later; and, once asked, what changes in the atlas. */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const work: Work = { timeouts: 0, intervals: 0, frames: 0, drawings: 0 };
    Object.assign(window, { work });
    const { setTimeout, setInterval, requestAnimationFrame } = window;
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof setTimeout>) => {
        work.timeouts++;
        return setTimeout(...args);
      },
      setInterval: (...args: Parameters<typeof setInterval>) => {
        work.intervals++;
        return setInterval(...args);
      },
      requestAnimationFrame: (draw: FrameRequestCallback) => {
        work.frames++;
        return requestAnimationFrame(draw);
      },
    });
    document.addEventListener("DOMContentLoaded", () => {
      const atlas = document.getElementById("atlas");
      const watch = new MutationObserver((records) => {
        work.drawings += records.length;
      });
      if (atlas) watch.observe(atlas, { attributes: true, childList: true, subtree: true });
    });
  });
}

function workOf(article: Article): Promise<Work> {
  return article.frame.locator(":root").evaluate(() => (window as unknown as { work: Work }).work);
}

/** Waits until the frame has done nothing while the page around it was drawn thirty times. */
async function comeToRest(article: Article): Promise<Work> {
  let before = await workOf(article);
  await expect(async () => {
    await afterFrames(article.page, 30);
    const now = await workOf(article);
    const isSame = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    expect(isSame).toBe(true);
  }).toPass();
  return before;
}

test("a frame that is off the screen does nothing, and draws what it was told when it is back", async ({
  article,
}) => {
  await countWork(article.page);
  await article.page.setViewportSize({ width: 680, height: 700 });
  await article.open("script");
  await article.expectReady();
  expect((await workOf(article)).drawings).toBeGreaterThan(0);
  await article.page.evaluate(() => {
    for (const driver of document.querySelectorAll("[data-atlas-event]")) driver.remove();
    document.body.style.paddingBlockEnd = "3000px";
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  const atRest = await comeToRest(article);
  await afterFrames(article.page, 90);
  expect(await workOf(article)).toEqual(atRest);
  await article.page.evaluate(() => {
    const atlas = window.DispatchAtlas?.find(
      document.querySelector<HTMLElement>("[data-dispatch-atlas]") ?? "",
    );
    atlas?.select("phone-call");
    atlas?.view({ views: ["timeline", "map"] });
  });
  await expect(article.page.locator("#shown")).toHaveText("Shown: phone-call");
  await afterFrames(article.page, 30);
  const told = await workOf(article);
  // For each message the address is written once a frame has passed, and once as what belongs to the first selection has come. What
  // is obeyed is followed by a moment in which more is gathered, a frame or a tenth of a second: of two messages, two.
  expect(told.timeouts - atRest.timeouts).toBeLessThanOrEqual(5);
  expect(told.frames - atRest.frames).toBeLessThanOrEqual(3);
  expect(told).toEqual({ ...atRest, timeouts: told.timeouts, frames: told.frames });
  await article.scrollTo(article.placeholder);
  await article.expectSelected(CALL);
  await expect(article.frame.getByRole("main").getByRole("region").first()).toHaveAccessibleName(
    "Timeline",
  );
});
