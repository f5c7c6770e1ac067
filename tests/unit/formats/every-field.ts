/** The dataset that uses every key of the format, and what reading a written text gives. */
import { readFileSync } from "node:fs";
import type { Imported } from "../../../src/formats/imports/import.ts";
import { type AnyFile, openAny } from "../../../src/formats/read-any.ts";
import { toDataset } from "../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { AtlasEvent } from "../../../src/model/schema/event.ts";

export function everyField(): Dataset {
  const path = new URL("../../fixtures/good/every-field-2.json", import.meta.url);
  const reading = readDataset(JSON.parse(readFileSync(path, "utf8")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

export function open(content: string | Uint8Array | object, name = "a file.txt"): AnyFile {
  if (content instanceof Uint8Array) return openAny(content, name);
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return openAny(new TextEncoder().encode(text), name);
}

/** @throws where the file cannot be read, or where what comes of it is no sound dataset */
export async function importOf(
  content: string | Uint8Array | object,
  choices: { readonly zone?: string } = {},
): Promise<Imported & { readonly dataset: Dataset }> {
  const reading = await open(content).read(choices);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const dataset = readDataset(toDataset(reading.value.draft));
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.error));
  return { ...reading.value, dataset: dataset.value };
}

/** Of events that are told once. */
export function eventsOf(dataset: Dataset): readonly AtlasEvent[] {
  return dataset.events.filter((event): event is AtlasEvent => !("accounts" in event));
}
