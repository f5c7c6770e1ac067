/** Files for import that mean ill: the page says what each is, opens what it can, and goes on to the next. */
import { type Page, test } from "@playwright/test";
import { STILL } from "../browser/support/start.ts";
import { makeImportFile } from "./make/import-files.ts";
import { tryEach } from "./support/try-each.ts";
import { settle, watch } from "./support/watch.ts";

test.use(STILL);

test("every file for import is read, or refused with a reason", async ({ page }) => {
  const watched = await watch(page);
  await tryEach("imports", makeImportFile, async ({ name, bytes }) => {
    await page.goto("./?view=import");
    await settle(page);
    const file = { name, mimeType: "", buffer: Buffer.from(bytes) };
    await page.getByLabel("Choose a file").setInputFiles(file);
    await page.waitForFunction(isRead, null, { timeout: 90_000 });
    await watched.expectSound();
    const open = page.getByRole("button", { name: /^Open \d/ });
    if ((await open.count()) === 0 || (await open.isDisabled())) return;
    await open.click();
    await page.waitForURL(/data=kept/);
    await settle(page);
    await watched.expectSound();
    await forget(page);
  });
});

/** Runs in the page: what the file is, is said, and nothing of it is still being read. */
function isRead(): boolean {
  const screen = document.querySelector("main.import-screen");
  const isBusy = screen?.querySelector("progress") !== null;
  return Boolean(screen?.querySelector("h1")?.textContent) && !isBusy;
}

/** What was opened is kept, and is not to meet the next one. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
}
