/**
 * Installs what is missing before a command runs, and nothing else: the packages of the lock file, and with
 * `--browser NAME` a browser for tests. It depends on nothing, since nothing may be there yet.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { sayNpmFault } from "./say-npm-fault.mjs";

const STAMP = "node_modules/.installed";
/** The status where all is there but a browser, which cannot be had here. */
const NO_BROWSER = 3;

/** Asked again twice, soon: npm's own patience with a registry that is out of reach is minutes, in which nothing is said. */
const NPM_CI = [
  ...["ci", "--no-audit", "--no-fund", "--loglevel=error"],
  ...["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"],
];
const NOT_INSTALLED = "The packages could not be installed; npm says why above.";

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
  const { status, stderr } = spawnSync(npm, NPM_CI, {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) stop(sayNpmFault(stderr ?? "") ?? `${stderr ?? ""}\n${NOT_INSTALLED}`);
  writeFileSync(STAMP, wanted);
}

const asked = process.argv.indexOf("--browser");
if (asked > 0) {
  const { ensureBrowser } = await import("./ensure-browser.mjs");
  const lacking = ensureBrowser(process.argv[asked + 1]);
  if (lacking) stop(lacking, NO_BROWSER);
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
function stop(line, status = 1) {
  console.error(line);
  process.exit(status);
}
