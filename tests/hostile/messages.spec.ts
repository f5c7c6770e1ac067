/** Messages that mean ill, from the page that frames an embed: many to one frame, which goes on obeying the sound ones. */
import { expect, type Page, test } from "@playwright/test";
import { STILL } from "../browser/support/start.ts";
import { withArticle } from "../browser/support/workers.ts";
import { assemble, type Message } from "./make/assemble-message.ts";
import { makeMessage } from "./make/messages.ts";
import { tryEach } from "./support/try-each.ts";
import { watch } from "./support/watch.ts";

test.use(STILL);

test("no message runs anything, and an embed goes on listening", async ({ page, baseURL }) => {
  await withArticle({ baseURL }, async ({ served }) => {
    const watched = await watch(page);
    await page.goto(`${served.origin}/iframe`);
    const embed = page.frameLocator("figure iframe");
    const mark = embed.getByRole("button", { name: /^Bogdanov and Haftar/ }).first();
    await expect(mark).toBeVisible();
    const frame = page.frames().find((one) => one.url().includes("view=embed"));
    if (!frame) throw new Error("the article has no embed");
    await page.evaluate(`window.assemble = ${assemble}`);
    await say(page, { fields: { atlas: 1, type: "hello" } });
    await tryEach("messages", makeMessage, async (message) => {
      await say(page, message);
      await watched.expectSound(frame);
    });
    await expect(async () => {
      await say(page, { fields: { atlas: 1, type: "filter", ...UNFILTERED } });
      await say(page, { fields: { atlas: 1, type: "view", map: null, window: null, views: null } });
      await say(page, { fields: { atlas: 1, type: "select", event: "phone-call" } });
      await expect(mark).toHaveAttribute("aria-current", "true", { timeout: 2000 });
    }).toPass({ timeout: 60_000 });
  });
});

/** Takes off whatever one of them has put on. */
const UNFILTERED = Object.fromEntries(
  "faction actor kind placed precision basis grade questions from to known q"
    .split(" ")
    .map((name) => [name, null]),
);

/** As JSON, which keeps keys that every object has; and until the frame has had its turn. */
async function say(page: Page, message: Message): Promise<void> {
  await page.evaluate(async (text) => {
    const { assemble } = window as unknown as { assemble: (message: unknown) => unknown };
    const frame = document.querySelector<HTMLIFrameElement>("figure iframe");
    frame?.contentWindow?.postMessage(assemble(JSON.parse(text)), "*");
    await new Promise(requestAnimationFrame);
  }, JSON.stringify(message));
}
