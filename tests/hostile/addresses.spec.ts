/** Addresses that mean ill: each opens something that says what it is. */
import { test } from "@playwright/test";
import { STILL } from "../browser/support/start.ts";
import { makeAddress } from "./make/addresses.ts";
import { tryEach } from "./support/try-each.ts";
import { settle, watch } from "./support/watch.ts";

test.use(STILL);

test("every address opens an atlas, or says what there is not", async ({ page, baseURL }) => {
  const watched = await watch(page);
  await tryEach("addresses", makeAddress, async (address) => {
    // Its own document each time, though only the fragment may be another.
    await page.goto("about:blank");
    await page.goto(new URL(address, baseURL).href);
    await settle(page);
    await watched.expectSound();
  });
});
