/** Made-up rows, by the names of their columns, read as a file of a format; the dataset that comes out is held to be sound. */
import { expect } from "vitest";
import type { CreateReader } from "../../../../src/formats/table/readers.ts";
import { inLists, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { AtlasEvent } from "../../../../src/model/schema/event.ts";

export type Row = Readonly<Record<string, string | number>>;

export function readRows(create: CreateReader, ...rows: readonly Row[]) {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const reader = create(header, { name: "my file" });
  for (const [at, row] of rows.entries())
    reader.add(
      header.map((name) => String(row[name] ?? "")),
      at + 2,
    );
  const imported = reader.finish();
  // A draft that is read from a table is a dataset as it stands, with nothing empty in it.
  expect(inLists(imported.draft)).toStrictEqual(toDataset(imported.draft));
  const result = readDataset(toDataset(imported.draft));
  if (!result.ok) expect(result.error).toEqual([]);
  if (!result.ok) throw new Error("no sound dataset");
  const events = result.value.events as readonly AtlasEvent[];
  return { ...imported, dataset: result.value, events };
}
