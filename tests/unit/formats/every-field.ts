/** The dataset that uses every key of the format, and what reading a written text gives. */
import { readFileSync } from "node:fs";
import type { FileRead } from "../../../src/formats/any/file-read.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { AtlasEvent } from "../../../src/model/schema/event.ts";
import { read } from "./any/files.ts";

export function everyField(): Dataset {
  const path = new URL("../../fixtures/good/every-field-2.json", import.meta.url);
  const reading = readDataset(JSON.parse(readFileSync(path, "utf8")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** @throws where the file cannot be read, or where what comes of it is no sound dataset */
export async function importOf(
  content: string | Uint8Array | object,
  choices: { readonly zone?: string } = {},
): Promise<FileRead["account"] & { readonly dataset: Dataset }> {
  const isWritten = typeof content === "string" || content instanceof Uint8Array;
  const file = isWritten ? content : JSON.stringify(content);
  const { dataset, faults, account } = await read(file, { name: "a file.txt", ...choices });
  if (!dataset) throw new Error(JSON.stringify(faults));
  return { ...account, dataset };
}

/** Of events that are told once. */
export function eventsOf(dataset: Dataset): readonly AtlasEvent[] {
  return dataset.events.filter((event): event is AtlasEvent => !("accounts" in event));
}
