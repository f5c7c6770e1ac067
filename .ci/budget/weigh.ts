/** Which files of the build a load is, and what they weigh. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { ChunkList, ListedChunk } from "../build/list-chunks.ts";
import type { Load } from "./loads.ts";

const BUILT = "dist";
/** They are packed already. */
const PACKED = /\.(woff2|png)$/;

/** @returns the names of the files, those of the loads that are there already left out */
export function filesOf(load: Load, loads: readonly Load[], list: ChunkList): ReadonlySet<string> {
  const found = new Set([
    ...(load.sources ?? []).flatMap((source) => chunksOf(source, list)),
    ...(load.files ?? []).flatMap((pattern) => matching(pattern, false)),
    ...(load.coming ?? []).flatMap((pattern) => matching(pattern, true)),
  ]);
  for (const name of load.besides ?? []) {
    const other = loads.find((one) => one.name === name);
    if (!other) throw new Error(`${load.name} comes besides ${name}, of which there is no list`);
    for (const file of filesOf(other, loads, list)) found.delete(file);
  }
  return found;
}

/** The files that a source lies in and needs, styles and all. */
function chunksOf(source: string, { chunks }: ChunkList): readonly string[] {
  const seen = new Set<ListedChunk>();
  const visit = (chunk: ListedChunk | undefined) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of chunk.imports) visit(chunks.find((one) => one.file === file));
  };
  visit(chunks.find(({ sources }) => sources.includes(source)));
  if (seen.size === 0)
    throw new Error(`the build has no ${source}: name in loads.ts what it is now`);
  return [...seen].flatMap(({ file, styles }) => [file, ...styles]);
}

function matching(pattern: string, mayLack: boolean): readonly string[] {
  const [start = "", end] = pattern.split("*");
  const found = readdirSync(BUILT, { recursive: true, encoding: "utf8" }).filter((file) =>
    end === undefined ? file === pattern : file.startsWith(start) && file.endsWith(end),
  );
  if (found.length === 0 && !mayLack) throw new Error(`the build has no file like ${pattern}`);
  return found;
}

/** In bytes, as a server sends it. */
export function weightOf(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) {
    const content = readFileSync(`${BUILT}/${file}`);
    sum += PACKED.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
  }
  return sum;
}
