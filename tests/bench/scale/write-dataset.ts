/** Writes a made-up dataset as JSON, or where it is too large for one text, with its events beside it in columns. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeDataset, type Shape } from "./made-dataset.ts";

/** From here on the events stand in a file of their own. */
const APART_FROM = 500_000;
/** Events to a piece of text: the whole is longer than a text may be. */
const PIECE = 5000;

/** @returns the name of the dataset's file */
export async function writeDataset(
  folder: string,
  name: string,
  shape: Shape,
  size: number,
): Promise<string> {
  const base = join(folder, name);
  if (size >= APART_FROM) await writeApart(base, shape, size);
  else writeWhole(`${base}.json`, shape, size);
  return `${base}.json`;
}

function writeWhole(file: string, shape: Shape, size: number): void {
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
  for (const event of events()) if (piece.push(JSON.stringify(event)) === PIECE) flush();
  if (piece.length > 0) flush();
  writeSync(out, "]}\n");
  closeSync(out);
}

async function writeApart(base: string, shape: Shape, size: number): Promise<void> {
  const { head, events } = makeDataset(shape, size);
  const { packDataset } = await import("../../../src/cli/data/pack-dataset.ts");
  packDataset(head, events(), base);
}
