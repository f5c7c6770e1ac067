/** Runs the command line as a shell does. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const BIN = "src/cli/dispatch-atlas.mjs";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(...words: string[]): Ended {
  return runWith("", ...words);
}

/** @param input on standard input */
export function runWith(input: string | Uint8Array, ...words: string[]): Ended {
  return spawnSync(process.execPath, [BIN, ...words], { cwd: ROOT, encoding: "utf8", input });
}
