/** The atlas in an article of another origin, by the script: its height, and the story that drives it. */
import type { Frame } from "puppeteer-core";
import { expect, inject } from "vitest";
import { type Served, serveArticle } from "../../browser/embed/article-server.ts";
import { CALL, dispatch, OFFENSIVE, titleOf } from "../../browser/support/dispatch.ts";
import { startsWith } from "../support/atlas-parts.ts";
import type { Part } from "../support/part.ts";
import { test as base } from "./support/test.ts";
import { partsOf, type Window } from "./support/window.ts";

const test = base.extend<{ readonly served: Served }>({
  served: async ({ task: _ }, use) => {
    const address = inject("address");
    const served = await serveArticle({
      address: `${address}?view=embed`,
      script: `${address}embed.js`,
    });
    await use(served);
    await served.close();
  },
});

/** Opens the article, with its atlas in it and heard by it. */
async function openArticle({ page }: Window, { origin }: Served): Promise<Part> {
  await page.goto(`${origin}/script`);
  await expect.poll(() => page.frames().length).toBe(2);
  const atlas = partsOf(page.frames()[1] as Frame);
  await atlas.part("region", "Timeline").part("button", startsWith(OFFENSIVE)).look();
  return atlas;
}

/** Turns the wheel until the paragraph is in the middle of the screen. */
async function wheelTo({ page }: Window, event: string): Promise<void> {
  const away = await page.evaluate((id) => {
    const box = document.querySelector(`p[data-atlas-event="${id}"]`)?.getBoundingClientRect();
    return box ? Math.round((box.top + box.bottom - innerHeight) / 2) : 0;
  }, event);
  await page.mouse.wheel({ deltaY: away });
}

/** The events of the paragraphs that are marked. */
const marked = ({ page }: Window) =>
  page.$$eval("p[aria-current]", (all) => all.map((one) => one.getAttribute("data-atlas-event")));

test("every paragraph, down and up again, selects its event as the wheel brings it to the middle", async ({
  atlas,
  served,
}) => {
  const embedded = await openArticle(atlas, served);
  const story = await atlas.page.$$eval("p[data-atlas-event]", (all) =>
    all.map((one) => one.getAttribute("data-atlas-event") ?? ""),
  );
  expect(story.length).toBe(dispatch.events.length);
  await atlas.page.mouse.move(1200, 500);
  for (const event of [...story, ...story.slice(0, -1).reverse()]) {
    await wheelTo(atlas, event);
    await expect.poll(() => marked(atlas)).toEqual([event]);
    const mark = embedded.part("region", "Timeline").part("button", startsWith(titleOf(event)));
    await expect.poll(async () => (await mark.look()).isCurrent).toBe(true);
  }
});

test("the frame is as tall as its content, and a choice in it marks its paragraph", async ({
  atlas,
  served,
}) => {
  const { page } = atlas;
  const embedded = await openArticle(atlas, served);
  for (const width of [1200, 360]) {
    await page.setViewport({ width, height: 900 });
    await expect
      .poll(async () => {
        const content = page
          .frames()[1]
          ?.$eval("#atlas", (one) => one.getBoundingClientRect().height);
        const frame = page.$eval("figure iframe", (one) => one.getBoundingClientRect().height);
        return Math.abs(((await content) ?? 0) - (await frame));
      })
      .toBeLessThanOrEqual(1);
  }
  await page.setViewport({ width: 1200, height: 1000 });
  await embedded.part("region", "Timeline").part("button", startsWith(CALL)).click();
  await expect.poll(() => marked(atlas)).toEqual(["phone-call"]);
  await atlas.part("button", "Only the call").click();
  await expect
    .poll(() => embedded.part("region", "Timeline").part("button", startsWith(OFFENSIVE)).count())
    .toBe(0);
});
