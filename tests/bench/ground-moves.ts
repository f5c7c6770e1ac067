/**
 * What a step of the map costs: `tsx tests/bench/ground-moves.ts [ADDRESS]`, of a page that is served, by default this build's
 * preview. Milliseconds of the page's main thread for a pan by a key and for a step of the zoom, the middle of so many.
 */
import { chromium, type Page } from "@playwright/test";
import { chromiumArguments } from "../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";

const STEPS = 15;
const [, , address = "http://localhost:4173/"] = process.argv;

/** At the densest coasts too. */
const FRAMES: Readonly<Record<string, string>> = {
  "Libya, zoom 5": "?map=27,17,5.25",
  "Tripoli, zoom 7": "?map=32.9,13.2,7",
  "Tripoli, zoom 9": "?map=32.9,13.2,9",
  "Dalmatia, zoom 7": "?map=43.5,16,7",
  "Norway's fjords, zoom 9": "?map=61,6,9",
};

async function costOf(page: Page, keys: readonly string[]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const costs: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const before = await spent();
    await page.keyboard.press(keys[step % keys.length] ?? "");
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    costs.push((await spent()) - before);
  }
  return costs.sort((a, b) => a - b)[Math.floor(STEPS / 2)] ?? 0;
}

const browser = await chromium.launch({
  executablePath: findChromium() ?? "",
  args: chromiumArguments(),
});
for (const [name, query] of Object.entries(FRAMES)) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => document.documentElement.dataset.atlas === "ready");
  await page.waitForLoadState("networkidle");
  await page.locator(".map__canvas").focus();
  const pan = await costOf(page, ["ArrowRight", "ArrowLeft"]);
  const zoom = await costOf(page, ["+", "-"]);
  console.log(`${name}: pan ${pan.toFixed(0)} ms, zoom step ${zoom.toFixed(0)} ms`);
  await page.close();
}
await browser.close();
