/**
 * What it takes to make an atlas, by an author who follows a written script: `npm run bench:compose -- [--only
 * harbour|opening|dispatch] [--out FILE]`. Counts gestures and letters for the shipped example and, where its text is, for the
 * dispatch of the shipped dataset (`ATLAS_DISPATCH=FILE`, else what lies in `../shared/dispatch`), and times a long document.
 * Prints tables with the bars, and writes all figures as JSON.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { chromiumArguments } from "../../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../../.ci/find-chromium.mjs";
import type { Hand } from "../../browser/support/composing.ts";
import { STILL } from "../../browser/support/start.ts";
import { serveBuild } from "../scale/serve-build.ts";
import { findDispatch, measureDispatch } from "./measure-dispatch.ts";
import { measureHarbour } from "./measure-harbour.ts";
import { measureOpening } from "./measure-opening.ts";
import { printMade, printOpening } from "./print-tables.ts";

const HANDS: readonly Hand[] = ["mouse", "keyboard"];

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    out: { type: "string", default: join(tmpdir(), "dispatch-atlas-compose.json") },
  },
});
const isWanted = (part: string) => options.only === undefined || options.only === part;

const folder = mkdtempSync(join(tmpdir(), "dispatch-atlas-compose-"));
const served = await serveBuild(folder);
const browser = await chromium.launch({
  executablePath: findChromium() ?? "",
  args: chromiumArguments(),
});

/** A browser that holds nothing yet, at the first page of compose. */
async function onPage<Done>(use: (page: Page) => Promise<Done>): Promise<Done> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    ...STILL.contextOptions,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  // The runner that this is started with marks functions so.
  await page.addInitScript("globalThis.__name = (one) => one");
  await page.goto(`${served.origin}?view=compose`);
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

async function measure() {
  const figures: Record<string, unknown> = {};
  if (isWanted("harbour"))
    for (const hand of HANDS) {
      const made = await onPage((page) => measureHarbour(page, hand));
      figures[`harbour by ${hand}`] = made;
      printMade(`The shipped example, by ${hand}`, made);
    }
  if (isWanted("opening")) {
    const opening = await measureOpening(onPage);
    figures.opening = opening;
    printOpening(opening);
  }
  const text = isWanted("dispatch") ? findDispatch() : null;
  if (text !== null) {
    const made = await onPage((page) => measureDispatch(page, text));
    figures.dispatch = made;
    printMade("The dispatch of the shipped dataset, by mouse", made);
  } else if (isWanted("dispatch")) console.log("The dispatch: not measured, its text is not here");
  return figures;
}

try {
  writeFileSync(options.out, `${JSON.stringify(await measure(), null, 1)}\n`);
  console.log(`All figures: ${options.out}`);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}
