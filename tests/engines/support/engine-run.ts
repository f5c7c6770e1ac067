/** How an engine's tests are run: all files in one process, one after another. `npm run test:…` has seen to it that there is one. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** @param engine the folder of its tests @param before what is set up beside the build */
export const engineRun = (engine: string, ...before: readonly string[]) =>
  defineConfig({
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    test: {
      include: [`tests/engines/${engine}/**/*.test.ts`],
      setupFiles: ["tests/engines/support/sum-misses.ts"],
      globalSetup: [...before, "tests/engines/support/serve-build.ts"],
      pool: "forks",
      isolate: false,
      fileParallelism: false,
      // None is about time: a test that is far slower than this hangs.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { interval: 40, timeout: 30_000 } },
      retry: process.env.CI ? 2 : 0,
      // An engine that has stopped to answer is not asked to the end.
      bail: 5,
      reporters: ["verbose"],
    },
  });
