/** The atlas's own format: one JSON file. */
import { readDataset } from "../model/read-dataset.ts";
import type { Format } from "./format.ts";
import { parseJson } from "./parse-json.ts";

export const datasetJson: Format = {
  recognises: (head) => /^\s*\{/.test(head),
  read(text) {
    const json = parseJson(text);
    return json.ok
      ? { result: readDataset(json.value), parsed: json.value }
      : { result: json, parsed: undefined };
  },
};
