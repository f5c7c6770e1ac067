/** The files that the page is built of, for the rules that are held by reading them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCES = fileURLToPath(new URL("../../../src/", import.meta.url));

/** What the test of the folders' rule plants there while it runs, and takes away again. */
const PLANTED = /(^|\/)planted-/;

/** @returns each file's path from the sources' folder, and its code */
export function pageSources(): readonly (readonly [path: string, code: string])[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("cli/") && !PLANTED.test(path))
    .map((path) => [path, readFileSync(SOURCES + path, "utf8")] as const);
}
