/** One Firefox for a whole run, by WebDriver BiDi and without a window. */
import { type Browser, launch as start } from "puppeteer-core";
import { findFirefox } from "../../../../.ci/find-firefox.mjs";

export const PREFERENCES = {
  // Flights take the processor longer than what most tests ask of it.
  "ui.prefersReducedMotion": 1,
  "intl.accept_languages": "en-GB, en",
  // As people have it, where a driver would let every window open.
  "dom.disable_open_during_load": true,
};

export function launch(preferences: Readonly<Record<string, unknown>>): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("no Firefox found: install it, or name one in FIREFOX_PATH");
  return start({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: preferences,
    // Far from the datasets' own zones: theirs must show, not the device's.
    env: { ...process.env, TZ: "America/New_York" },
  });
}
