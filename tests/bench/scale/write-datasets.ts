/** Writes made-up datasets into a folder: `npx tsx tests/bench/scale/write-datasets.ts FOLDER [SIZE ...]`. */
import { mkdirSync } from "node:fs";
import { argv } from "node:process";
import { SHAPES, type Shape } from "./made-dataset.ts";
import { writeDataset } from "./write-dataset.ts";

const NAMES = { few: "syn6", pairs: "syn40" } as const satisfies Record<Shape, string>;
const SIZES = [100, 1000, 10_000, 100_000];

const [folder, ...sizes] = argv.slice(2);
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES)
    for (const shape of Object.keys(SHAPES) as Shape[])
      await writeDataset(folder, `${NAMES[shape]}-${size}`, shape, size);
} else console.error("Usage: npx tsx tests/bench/scale/write-datasets.ts FOLDER [SIZE ...]");
