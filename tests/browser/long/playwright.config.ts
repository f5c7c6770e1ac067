/** The browser tests of `npm run test:long`: minutes of one hand's work each, which a machine with other work to do upsets. */
import { defineConfig } from "@playwright/test";
import narrow from "../playwright.config.ts";

export default defineConfig(narrow, { testDir: ".", testIgnore: [], workers: 1 });
