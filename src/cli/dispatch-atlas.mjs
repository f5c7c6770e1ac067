#!/usr/bin/env node
/**
 * The command `dispatch-atlas`. Its sources are TypeScript, so what runs is a build of them, kept where packages keep what they
 * make; it is made anew when one of the files that went into it is another.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const KEPT = new URL("node_modules/.cache/dispatch-atlas/current.json", ROOT);

/** @returns the address of the build's first module; null where there is none of the sources as they are */
function findBuilt() {
  try {
    const { entry, inputs } = JSON.parse(readFileSync(KEPT, "utf8"));
    const isFresh = inputs.every(([file, time, size]) => {
      const now = statSync(file);
      return now.mtimeMs === time && now.size === size;
    });
    return isFresh && existsSync(new URL(entry)) ? entry : null;
  } catch {
    return null;
  }
}

async function build() {
  const { buildCommandLine } = await import("../../.ci/build-command-line.mjs");
  return buildCommandLine(fileURLToPath(ROOT), fileURLToPath(KEPT));
}

const { main } = await import(findBuilt() ?? (await build()));
process.exitCode = await main(process.argv.slice(2));
