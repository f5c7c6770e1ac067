/**
 * Installs what is missing before a command runs, and nothing else: the packages of the lock file, and with `--browser` a
 * Chromium for the browser tests. It depends on nothing, since nothing may be there yet.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const STAMP = "node_modules/.installed";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node 20.19 or later is needed; this is ${process.version}. https://nodejs.org has one.`);
}

for (const folder of [".", "node_modules", "dist"].filter((each) => existsSync(each)))
  if (!isWritable(folder))
    stop(
      `${resolve(folder)} cannot be written to: take a copy of the checkout of your own, or change the folder's owner.`,
    );

/** Packages hold parts for one platform and one version of Node, so a copied folder must not pass. */
const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest("hex");

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
  console.log("Installing packages…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (status !== 0)
    stop(
      "The packages could not be installed; npm says why above. Behind a proxy, name it in HTTPS_PROXY (or by npm config set proxy), then begin again; once they are there, no network is needed.",
    );
  writeFileSync(STAMP, wanted);
}

if (process.argv.includes("--browser")) {
  const { findChromium } = await import("./find-chromium.mjs");
  if (!findChromium()) installChromium();
  if (!findChromium()) {
    stop(
      "The browser tests need Chromium or Chrome: install one (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium), or set CHROME_PATH.",
    );
  }
}

function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !isRoot || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Chromium…");
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
      options,
    );
  } catch {
    // What is missing is said by the caller.
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** One line that says what to do. */
function stop(line) {
  console.error(line);
  process.exit(1);
}
