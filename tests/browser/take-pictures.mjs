/** Takes the README's pictures of the built page, with scroll bars as a reader sees them: `npm run pictures`. */
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { chromiumArguments } from "../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";

const PICTURES = [
  {
    name: "explore-light",
    query: "?event=lna-ten-kilometres",
    colorScheme: "light",
    width: 1440,
    height: 980,
  },
  {
    name: "explore-dark",
    query: "?event=lna-ten-kilometres",
    colorScheme: "dark",
    width: 1440,
    height: 980,
  },
  {
    name: "explore-arabic",
    query: "?event=al-sarraj-orders-alert&lang=ar",
    colorScheme: "light",
    width: 1440,
    height: 980,
  },
  {
    name: "explore-phone",
    query: "?event=haftar-announces-offensive",
    colorScheme: "light",
    width: 390,
    height: 844,
  },
  {
    name: "accounts",
    query: "?data=data/harbour.json&event=walked-out-at-the-eastquay-terminal",
    colorScheme: "light",
    width: 1440,
    height: 900,
  },
  {
    name: "brief",
    query: "?view=brief&step=3",
    colorScheme: "light",
    width: 1280,
    height: 720,
  },
  {
    name: "presenter",
    query: "?view=brief&step=3&presenter=1",
    colorScheme: "light",
    width: 1180,
    height: 780,
  },
];

const server = await preview({ preview: { port: 4175 } });
const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({
  executablePath,
  args: chromiumArguments(),
  ignoreDefaultArgs: ["--hide-scrollbars"],
});

/** Once it is still: the views draw in turn, and the map and the source pane move to the event. */
async function takeStill(page, path) {
  await page.evaluate(() => document.fonts.ready);
  let last = Buffer.alloc(0);
  let alike = 0;
  while (alike < 4) {
    const now = await page.screenshot({ path });
    alike = now.equals(last) ? alike + 1 : 0;
    last = now;
  }
}

for (const { name, query, colorScheme, width, height } of PICTURES) {
  const page = await browser.newPage({
    serviceWorkers: "block",
    viewport: { width, height },
    colorScheme,
    locale: "en-GB",
  });
  await page.goto(`http://localhost:4175/${query}`);
  await page.locator(':root[data-atlas="ready"]').waitFor();
  await takeStill(page, `tests/browser/pictures/${name}.png`);
  await page.close();
}
// The card for social media, from the picture that the build has drawn; `npm run build` ships it.
const card = await browser.newPage({
  serviceWorkers: "block",
  viewport: { width: 1200, height: 800 },
});
await card.goto("http://localhost:4175/static/libya-2019-04-06.svg");
await card.screenshot({ path: "data/pictures/libya-2019-04-06.png" });
await browser.close();
await server.close();
