/** Writes a made-up dataset as JSON. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeDataset, type Shape } from "./made-dataset.ts";

/** Events to a piece of text: the whole is longer than a text may be. */
const PIECE = 5000;

/** @returns the name of the dataset's file */
export function writeDataset(folder: string, name: string, shape: Shape, size: number): string {
  const base = join(folder, name);
  writeWhole(`${base}.json`, shape, size);
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
