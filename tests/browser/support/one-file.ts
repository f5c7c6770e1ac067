/** The atlas as one file, made by the command and opened from a disk without a network. */
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { Atlas, test as base } from "./atlas.ts";

export const test = base.extend<{ file: File }>({
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

export async function download(page: Page, click: () => Promise<void>) {
  const coming = page.waitForEvent("download");
  await click();
  const saved = await coming;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}
