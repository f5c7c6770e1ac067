/** The atlas's own format: one JSON file. */
import { isAtOrUnder } from "../model/checks/malformed.ts";
import { readDataset } from "../model/read-dataset.ts";
import { failure } from "../model/result.ts";
import type { Format } from "./format.ts";
import { parseJson } from "./parse-json.ts";

export const datasetJson: Format = {
  recognises: (head) => /^\s*\{/.test(head),
  read(text, onParsed) {
    const json = parseJson(text);
    if (!json.ok) return { result: json, parsed: undefined };
    const { value: parsed, losses } = json.value;
    onParsed?.();
    const result = readDataset(parsed);
    if (losses.length === 0) return { result, parsed };
    // What was read in place of a number that is lost is not worth a word.
    const isLost = isAtOrUnder(losses.filter(({ code }) => code === "invalid"));
    const others = result.ok ? [] : result.error.filter(({ path }) => !isLost(path));
    return { result: failure([...losses, ...others]), parsed };
  },
};
