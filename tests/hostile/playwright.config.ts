/** `npm run test:hostile`: inputs that mean ill on every surface of the built page, and a random walk over explore. */
import { defineConfig } from "@playwright/test";
import narrow from "../browser/playwright.config.ts";

export default defineConfig(narrow, {
  testDir: ".",
  testMatch: "*.spec.ts",
  testIgnore: [],
  // Hundreds of inputs each.
  timeout: 60 * 60_000,
  retries: 0,
});
