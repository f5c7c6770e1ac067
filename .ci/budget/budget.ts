/** Holds the production build to its budget: what readers load, after gzip -9. */
import { readdirSync, readFileSync } from "node:fs";
import { type Version, WORKER_FILE } from "../../src/surfaces/offline/version.ts";
import { CHUNK_LIST, type ChunkList } from "../build/list-chunks.ts";
import { KEPT_LIMIT, LOADS, type Load } from "./loads.ts";
import { filesOf, weightOf } from "./weigh.ts";

const KB = 1000;

const list = JSON.parse(readFileSync(`dist/${CHUNK_LIST}`, "utf8")) as ChunkList;

/** @returns what is wrong with it, or nothing */
function weigh(load: Load): readonly string[] {
  const files = filesOf(load, LOADS, list);
  const kB = weightOf(files) / KB;
  const { name, limit, most } = load;
  const allowed = `${limit} kB${most ? ` in ${most} files` : ""}`;
  console.log(`${name}: ${kB.toFixed(1)} kB in ${files.size} files, of ${allowed}`);
  return [
    ...(kB > limit ? [`${name} weighs ${kB.toFixed(1)} kB: it may weigh ${limit}`] : []),
    ...(most && files.size > most ? [`${name} is ${files.size} files: it may be ${most}`] : []),
  ];
}

/** What is imported on demand, and of which nobody has said what it may weigh. */
function unlisted(): readonly string[] {
  const listed = LOADS.flatMap(({ sources = [] }) => sources);
  return list.onDemand
    .filter((source) => !listed.includes(source))
    .map((source) => `${source} is imported on demand: give it a limit in .ci/budget/loads.ts`);
}

/** What the service worker gathers behind a reader's back. */
function weighKept(): readonly string[] {
  const [list = ""] =
    /(?<=^const ATLAS_VERSION=).*(?=;)/.exec(readFileSync(`dist/${WORKER_FILE}`, "utf8")) ?? [];
  const paths = Object.keys((JSON.parse(list) as Version).files);
  const kB = weightOf(paths.map((path) => path || "index.html")) / KB;
  const said = `kept for no network: ${kB.toFixed(1)} kB in ${paths.length} files, of ${KEPT_LIMIT} kB`;
  console.log(said);
  return kB > KEPT_LIMIT ? [said] : [];
}

function strayMaps(): readonly string[] {
  return readdirSync("dist/assets")
    .filter((file) => file.endsWith(".map"))
    .map((file) => `${file} is a source map: the build has none`);
}

const faults = [...LOADS.flatMap(weigh), ...unlisted(), ...weighKept(), ...strayMaps()];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
