/** Where a Chromium or Chrome for the browser tests is, or null. */
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @returns {string | null} */
export function findChromium() {
  return [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;
}
