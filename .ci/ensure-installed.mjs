/**
 * Installs what is missing before a command runs, and nothing else: the packages of the lock file, and with `--browser` a
 * Chromium for the browser tests. It depends on nothing, since nothing may be there yet.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.installed";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Packages hold parts for one platform and one version of Node, so a copied folder must not pass. */
const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest("hex");

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
  console.log("Installing packages…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, wanted);
}

if (process.argv.includes("--browser")) {
  const { findChromium } = await import("./find-chromium.mjs");
  if (!findChromium()) installChromium();
  if (!findChromium()) {
    console.error(
      "The browser tests need Chromium or Chrome: install one (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium), or set CHROME_PATH.",
    );
    process.exit(1);
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
