/**
 * Writes the service worker beside the page, with the list of what it keeps: the program and the datasets that are shipped, each
 * file by the digest of what the build has written. It comes last, when every file is there.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { SHIPPED_LIGHT } from "../../src/model/shipped.ts";
import {
  fingerprint,
  isCell,
  type Version,
  WORKER_FILE,
} from "../../src/surfaces/offline/version.ts";
import { buildClassicScript } from "./embed-script.ts";

const SOURCE = fileURLToPath(
  new URL("../../src/surfaces/offline/worker/service-worker.ts", import.meta.url),
);
const TARGET = "es2022";

/** The readers of large files: who opens one has a network, and most readers never do. One `*` stands for the digest. */
const READERS = [
  "assets/load-pdf-*.js",
  "assets/pdf-worker-*.js",
  "assets/load-word-*.js",
  "assets/jszip.min-*.js",
  "assets/workbook-*.js",
  "assets/parquet-table-*.js",
  "assets/xlsx-*.js",
];
/** What embeds alone ask for. */
const OF_EMBEDS = ["assets/embed-*.js", SHIPPED_LIGHT, "data/base-map-light.json"];
/** The world's largest towns: of those cells the one that every map begins with. */
const FIRST_TOWNS = "data/cities/world.json";
/** A dataset that is larger, in bytes, is not kept. */
const LARGE = 2_000_000;

/** What of a build is kept, by the paths of all its files. @throws where the build has no file of one of the lists above */
export function keptOf(paths: readonly string[]): readonly string[] {
  const left = new Set([...READERS, ...OF_EMBEDS].flatMap((pattern) => matching(pattern, paths)));
  const isKept = (path: string) =>
    path === FIRST_TOWNS ||
    path.startsWith("assets/") ||
    /^data\/[^/]+$/.test(path) ||
    path === "index.html";
  return paths.filter((path) => isKept(path) && !left.has(path));
}

function matching(pattern: string, paths: readonly string[]): readonly string[] {
  const [start = "", end] = pattern.split("*");
  const found = paths.filter((path) =>
    end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end),
  );
  if (found.length === 0)
    throw new Error(`the service worker leaves out ${pattern}: the build has none`);
  return found;
}

export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    async writeBundle({ dir = "dist" }) {
      const code = await buildClassicScript(SOURCE, TARGET);
      const version = versionOf(dir, code);
      writeFileSync(
        `${dir}/${WORKER_FILE}`,
        `const ATLAS_VERSION=${JSON.stringify(version)};\n${code}`,
      );
    },
  };
}

function versionOf(dir: string, code: string): Version {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => statSync(`${dir}/${path}`).isFile())
    .sort();
  const printOf = (path: string) => printed(readFileSync(`${dir}/${path}`));
  const kept = keptOf(paths).filter((path) => statSync(`${dir}/${path}`).size <= LARGE);
  const files = Object.fromEntries(
    // A server may send from a page's own name to its folder, and a browser takes no such answer for a page.
    kept.map((path) => [path === "index.html" ? "" : path, printOf(path)]),
  );
  const ground = printed(paths.filter(isCell).map(printOf).join());
  return { name: printed(JSON.stringify({ files, ground, code })), files, ground };
}

function printed(content: string | Uint8Array): string {
  return fingerprint(createHash("sha256").update(content).digest());
}
