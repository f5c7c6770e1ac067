/** Sees to a browser that tests drive: finds it, or installs Debian's where that may be done. It depends on nothing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { findFirefox } from "./find-firefox.mjs";
import { findWebkit } from "./find-webkit.mjs";

/** By the name that `--browser` takes. */
const BROWSERS = {
  chromium: {
    name: "Chromium",
    find: findChromium,
    packages: ["chromium"],
    lacking:
      "The browser tests need Chromium or Chrome: install one (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium), or set CHROME_PATH.",
  },
  firefox: {
    name: "Firefox",
    find: findFirefox,
    packages: ["firefox-esr"],
    lacking:
      "The tests in Firefox need one: install it (Debian: apt install firefox-esr; Ubuntu: snap install firefox; macOS: brew install --cask firefox), or set FIREFOX_PATH.",
  },
  webkit: {
    name: "WebKit",
    find: findWebkit,
    packages: ["webkit2gtk-driver", "xvfb"],
    lacking:
      "The tests in WebKit need WebKitGTK's driver and a display for it: install them (Debian, Ubuntu: apt install webkit2gtk-driver xvfb), or set WEBKIT_DRIVER_PATH.",
  },
};

/**
 * @param {string | undefined} wanted a name of `BROWSERS`
 * @returns {string | null} one line that says what to do, where there is none
 */
export function ensureBrowser(wanted) {
  if (!Object.hasOwn(BROWSERS, wanted ?? ""))
    return `--browser takes ${Object.keys(BROWSERS).join(" or ")}.`;
  const { name, find, packages, lacking } = BROWSERS[wanted];
  if (!find()) install(name, packages);
  return find() ? null : lacking;
}

function install(name, packages) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !isRoot || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${name}…`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", install, options);
  } catch {
    // What is missing is said by the caller.
  }
}
