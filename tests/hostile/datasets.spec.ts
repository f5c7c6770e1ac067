/** Datasets that mean ill, opened on every surface that has one. */
import { type Page, test } from "@playwright/test";
import { STILL } from "../browser/support/start.ts";
import type { File } from "./make/dataset-base.ts";
import { makeDataset } from "./make/datasets.ts";
import { tryEach } from "./support/try-each.ts";
import { settle, watch } from "./support/watch.ts";

test.use(STILL);

const SURFACES = ["explore", "embed", "brief"] as const;
const LANGUAGES = ["en", "ar", "ru"] as const;

for (const surface of SURFACES)
  test(`every dataset becomes an atlas or a report: ${surface}`, async ({ page }) => {
    const watched = await watch(page);
    let file: File = "";
    await page.route("**/made-for-tests/hostile.json*", (route) =>
      route.fulfill({
        contentType: "application/json",
        body: typeof file === "string" ? file : Buffer.from(file),
      }),
    );
    await tryEach("datasets", makeDataset, async (value, { index }) => {
      file = value;
      const lang = LANGUAGES[index % LANGUAGES.length];
      await page.goto(
        `./?view=${surface}&lang=${lang}&data=made-for-tests/hostile.json%3F${index}`,
      );
      await settle(page);
      await watched.expectSound();
      await useIt(page);
      await watched.expectSound();
    });
  });

/** What a reader does first: opens the sound part where there is no more, takes the first events, and a step back. */
async function useIt(page: Page): Promise<void> {
  const sound = page.locator(".failure-actions .primary");
  if ((await sound.count()) > 0) {
    await sound.click();
    await page.waitForFunction(() => document.documentElement.dataset.atlas === "ready");
  }
  for (const key of ["j", "j", "ArrowRight", "Escape"]) await page.keyboard.press(key);
}
