/** The atlas's own format: one JSON file. */
import { readDataset } from "../model/read-dataset.ts";
import { failure, type Problem, type Result } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";

/** Larger than any dataset that a page could hold. */
const MAX_LENGTH = 512 * 1024 * 1024;

/** The parsed value is kept beside the problems, so that what is sound of it can be salvaged. */
export interface JsonReading {
  readonly result: Result<Dataset>;
  /** `undefined` where the text is no JSON. */
  readonly parsed: unknown;
}

/** @param text the file's text, a byte order mark allowed */
export function readDatasetText(text: string): JsonReading {
  if (text.length > MAX_LENGTH)
    return refuse(`${text.length} characters`, `at most ${MAX_LENGTH} characters`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (fault) {
    return refuse(placeOfFault(text, String(fault)), "JSON (RFC 8259)");
  }
  return { result: readDataset(parsed), parsed };
}

function refuse(found: string, expected: string): JsonReading {
  const problem: Problem = { code: "invalid", path: "", found, expected };
  return { result: failure([problem]), parsed: undefined };
}

/** Engines name the offset in their message, not in a field; where one does not, its message must do. */
function placeOfFault(text: string, message: string): string {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return message.slice(0, 120);
  const before = text.slice(0, Number(offset)).split("\n");
  const sign = text[Number(offset)];
  const what = sign === undefined ? "the end of the text" : JSON.stringify(sign);
  return `${what} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
