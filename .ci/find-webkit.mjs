/** Where WebKit's driver is, or null: WebKitGTK's with the display that it needs, or Safari's. */
import { existsSync } from "node:fs";

/** A display without a screen: WebKitGTK opens windows, which are nobody's to look at. */
export const DISPLAY_SERVER = "/usr/bin/Xvfb";

/** @returns {string | null} */
export function findWebkit() {
  const isMac = process.platform === "darwin";
  const place = isMac ? "/usr/bin/safaridriver" : "/usr/bin/WebKitWebDriver";
  const driver = process.env.WEBKIT_DRIVER_PATH || place;
  return existsSync(driver) && (isMac || existsSync(DISPLAY_SERVER)) ? driver : null;
}
