/** Sound datasets to make drafts of: the shipped one and those of the fixtures. */
import { readdirSync, readFileSync } from "node:fs";
import { readDatasetText } from "../../../../src/formats/read-dataset-text.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";

const ROOT = new URL("../../../../", import.meta.url);
const GOOD = "tests/fixtures/good/";

export const samples: ReadonlyMap<string, Dataset> = new Map(
  [
    "data/libya-2019-04-06.json",
    ...readdirSync(new URL(GOOD, ROOT)).map((name) => `${GOOD}${name}`),
  ].map((name) => [name, readSample(name)]),
);

function readSample(name: string): Dataset {
  const { result } = readDatasetText(readFileSync(new URL(name, ROOT), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

export const libya = samples.get("data/libya-2019-04-06.json") as Dataset;
