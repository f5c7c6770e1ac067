/** The browser tests of `npm test`: Debian's Chromium against the production build, under the policy that it is served with. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumArguments } from "../../.ci/chromium-arguments.mjs";
import { findChromium } from "../../.ci/find-chromium.mjs";

/** One that nobody else uses, so that two checkouts can be tested at the same time. */
const PORT = Number(process.env.ATLAS_PORT ?? 4310);
/** A server that runs already can be tested instead of a build of our own. */
const RUNNING = process.env.ATLAS_URL;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** `npm test` has seen to it that there is one; settings are read without one, too, and a launch then fails with these words. */
const NONE = "nowhere: no Chromium found; install it, or name one in CHROME_PATH";

export default defineConfig({
  testDir: ".",
  // What is broad and slow has its own configuration and its own command.
  testIgnore: ["broad/**"],
  outputDir: `${ROOT}test-results`,
  fullyParallel: true,
  workers: 2,
  // A machine that is short of breath may miss a deadline; a fault misses it three times.
  retries: process.env.CI ? 2 : 0,
  // Long enough for a machine that has other work to do: no test waits for time to pass.
  timeout: 180_000,
  expect: { timeout: 40_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    baseURL: RUNNING ?? `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // Far from the datasets' own zones: theirs must show, not the device's.
    timezoneId: "America/New_York",
    // What is not there by then does not come.
    actionTimeout: 40_000,
    // What answers in the place of the server would stand between a test and it; the test of that worker lets it in.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? NONE,
      args: chromiumArguments(),
    },
  },
  ...(RUNNING
    ? {}
    : {
        webServer: {
          command: `npx vite build --logLevel warn && npx vite preview --port ${PORT} --strictPort`,
          cwd: ROOT,
          port: PORT,
          timeout: 300_000,
        },
      }),
});
