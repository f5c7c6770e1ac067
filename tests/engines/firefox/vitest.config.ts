/** The run in Firefox: one browser for all files, one after another. `npm run test:firefox` has seen to it that there is one. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  test: {
    include: ["tests/engines/firefox/**/*.test.ts"],
    globalSetup: ["tests/engines/support/serve-build.ts"],
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    // None is about time: a test that is far slower than this hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { interval: 40, timeout: 30_000 } },
    retry: process.env.CI ? 2 : 0,
    reporters: ["verbose"],
  },
});
