/** The atlas as one file, made by the command and opened from a disk without a network. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { Atlas, test as base } from "./atlas.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const SHIPPED = "data/libya-2019-04-06.json";

/** A folder of this worker's own, and in it the shipped dataset's file, made as the README says. */
export const test = base.extend<{ file: File }, { made: { folder: string; path: string } }>({
  made: [
    async ({ playwright: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "one-file-"));
      const path = join(folder, "made by the command, № 1.html");
      bundle(SHIPPED, path);
      await use({ folder, path });
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  file: async ({ context, page, made }, use) => {
    await context.setOffline(true);
    const file = new File(page, made.path);
    await file.watch();
    await use(file);
    file.expectNoFaults("null");
    // Itself, each time that it is opened; what is inside it is no request.
    const own = (url: string) => /^(data|blob):/.test(url) || url.split("?")[0] === file.address;
    expect(file.requests.filter((url) => !own(url))).toEqual([]);
  },
});

/** The atlas where its page is a file. */
export class File extends Atlas {
  readonly address: string;

  constructor(page: Page, path: string) {
    super(page);
    this.address = pathToFileURL(path).href;
  }

  override async open(query = "", state: "ready" | "error" = "ready"): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
    await expect(this.page.locator(`:root[data-atlas="${state}"]`)).toBeAttached();
    if (state === "ready" && !query.includes("view=brief")) await this.settle();
  }
}

export function bundle(dataset: string, output: string, ...more: readonly string[]): void {
  const words = ["node_modules/tsx/dist/cli.mjs", "src/cli/bundle.ts", dataset, "-o", output];
  const { status, stderr } = spawnSync(process.execPath, [...words, ...more], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
}

export async function download(page: Page, click: () => Promise<void>) {
  const coming = page.waitForEvent("download");
  await click();
  const saved = await coming;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}
