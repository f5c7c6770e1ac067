/** Writes made-up datasets into a folder: `npx tsx tests/bench/scale/write-datasets.ts FOLDER [SIZE ...]`. */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { makeDataset, type Shape } from "./made-dataset.ts";

const NAMES = { few: "syn6", pairs: "syn40" } as const satisfies Record<Shape, string>;
const SIZES = [100, 1000, 10_000, 100_000];

/** In pieces of some thousand events: the whole is longer than a string may be. */
function write(file: string, shape: Shape, size: number): void {
  const { head, events } = makeDataset(shape, size);
  const out = openSync(file, "w");
  writeSync(out, `${JSON.stringify(head).slice(0, -1)},"events":[`);
  let piece: string[] = [];
  let before = "";
  const flush = () => {
    writeSync(out, before + piece.join(",\n"));
    before = ",\n";
    piece = [];
  };
  for (const event of events()) if (piece.push(JSON.stringify(event)) === 5000) flush();
  if (piece.length > 0) flush();
  writeSync(out, "]}\n");
  closeSync(out);
}

const [folder, ...sizes] = argv.slice(2);
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES)
    for (const [shape, name] of Object.entries(NAMES))
      write(join(folder, `${name}-${size}.json`), shape as Shape, size);
} else console.error("Usage: npx tsx tests/bench/scale/write-datasets.ts FOLDER [SIZE ...]");
