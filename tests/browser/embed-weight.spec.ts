/** What an embed leaves out: code that checks a dataset which the build has checked, and all work while nobody sees it. */
import { expect, type Page } from "@playwright/test";
import { type Article, test } from "./support/article.ts";
import { CALL, dispatch } from "./support/dispatch.ts";
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
  // For each message, the address is written.
  expect(told.timeouts - atRest.timeouts).toBeLessThanOrEqual(2);
  expect(told).toEqual({ ...atRest, timeouts: told.timeouts });
  await article.scrollTo(article.placeholder);
  await article.expectSelected(CALL);
  await expect(article.frame.getByRole("main").getByRole("region").first()).toHaveAccessibleName(
    "Timeline",
  );
});
