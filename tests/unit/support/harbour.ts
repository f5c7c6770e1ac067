/** The second example: two invented papers on one strike, and the dataset of both. */
import { readFileSync } from "node:fs";
import { readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { withDifferences } from "../../../src/model/accounts/compare-all.ts";
import { type Atlas, indexDataset } from "../../../src/model/atlas.ts";
import { EXAMPLE_DOCUMENT, SECOND_DOCUMENT } from "../../../src/model/example-document.ts";
import { SHIPPED_SECOND } from "../../../src/model/shipped.ts";

const ROOT = new URL("../../../", import.meta.url);

const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

export const HARBOUR_JSON = read(SHIPPED_SECOND);
/** In the order of the dataset's sources. */
export const HARBOUR_TEXTS = [EXAMPLE_DOCUMENT, SECOND_DOCUMENT].map(read);
export const HARBOUR: Atlas = open();

function open(): Atlas {
  const { result } = readDatasetText(HARBOUR_JSON);
  if (!result.ok) throw new Error(JSON.stringify(result.error.slice(0, 3)));
  return withDifferences(indexDataset(result.value));
}
