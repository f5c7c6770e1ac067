/** The atlas's own format: one JSON file. */
import { isAtOrUnder } from "../model/checks/malformed.ts";
import { readDataset } from "../model/read-dataset.ts";
import { failure, type Result } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { parseJson } from "./parse-json.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The parsed value is kept beside the problems, so that what is sound of it can be salvaged. */
export interface JsonReading {
  readonly result: Result<Dataset>;
  /** `undefined` where the text is no JSON. */
  readonly parsed: unknown;
}

/** @param bytes the file's, in UTF-8 */
export function readDatasetBytes(bytes: Uint8Array): JsonReading {
  const text = decodeUtf8(bytes);
  return text.ok ? readDatasetText(text.value) : { result: text, parsed: undefined };
}

/** @param text the file's text, a byte order mark allowed */
export function readDatasetText(text: string): JsonReading {
  const json = parseJson(text);
  if (!json.ok) return { result: json, parsed: undefined };
  const { value: parsed, losses } = json.value;
  const result = readDataset(parsed);
  if (losses.length === 0) return { result, parsed };
  // What was read in place of a number that is lost is not worth a word.
  const isLost = isAtOrUnder(losses.filter(({ code }) => code === "invalid"));
  const others = result.ok ? [] : result.error.filter(({ path }) => !isLost(path));
  return { result: failure([...losses, ...others]), parsed };
}
