/** The browser tests of `npm run test:all`: what is broad and slow, and seldom finds what those of `npm test` do not. */
import { defineConfig } from "@playwright/test";
import narrow from "../playwright.config.ts";

export default defineConfig(narrow, {
  testDir: ".",
  testIgnore: [],
  // With the unit tests before them, 40 minutes: what takes longer gets a command of its own.
  globalTimeout: 37 * 60_000,
});
