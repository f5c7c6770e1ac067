/** A test in Firefox: a window with a storage of its own, and nothing at fault in it at the end. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext } from "puppeteer-core";
import { test as base, inject } from "vitest";
import { launch, PREFERENCES } from "./launch.ts";
import { Window } from "./window.ts";

interface Fixtures {
  readonly preferences: typeof PREFERENCES;
  readonly firefox: Browser;
  /** Where a window's files are saved. */
  readonly folder: string;
  readonly context: BrowserContext;
  readonly atlas: Window;
}

const PICTURES = "test-results/firefox";

export const test = base.extend<Fixtures>({
  preferences: [PREFERENCES, { scope: "worker" }],
  firefox: [
    async ({ preferences }, use) => {
      const browser = await launch(preferences);
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  folder: async ({ task: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  context: async ({ firefox, folder }, use) => {
    const context = await firefox.createBrowserContext({
      downloadBehavior: { policy: "allow", downloadPath: folder },
    });
    await use(context);
    await context.close();
  },
  atlas: async ({ context, task }, use) => {
    const atlas = await openWindow(context);
    await use(atlas);
    if (task.result?.errors?.length) await takePicture(atlas, task.name);
    atlas.expectNoFaults();
  },
});

export async function openWindow(context: BrowserContext): Promise<Window> {
  const atlas = new Window(await context.newPage(), inject("address"));
  await atlas.watch(inject("inPage"));
  return atlas;
}

/** What a failed test ended with. */
async function takePicture({ page }: Window, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, "-").slice(0, 80)}.png` });
}
