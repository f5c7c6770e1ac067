/** Where a Firefox for the tests of that engine is, or null. */
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "/Applications/Firefox ESR.app/Contents/MacOS/firefox",
];

/** @returns {string | null} */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;
}
