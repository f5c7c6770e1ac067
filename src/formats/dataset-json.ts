/** The atlas's own format: one JSON file. */
import { readDataset } from "../model/read-dataset.ts";
import { failure, type Problem, type Result } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { findJsonFault } from "./json-fault.ts";

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
  const json = text.replace(/^\uFEFF/, "");
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse(placeOfFault(json), "JSON (RFC 8259)");
  }
  return { result: readDataset(parsed), parsed };
}

function refuse(found: string, expected: string): JsonReading {
  const problem: Problem = { code: "invalid", path: "", found, expected };
  return { result: failure([problem]), parsed: undefined };
}

/** The sign at which the text stops being JSON, with its line and its column, both from 1. */
function placeOfFault(json: string): string {
  const offset = findJsonFault(json) ?? json.length;
  const lines = json.slice(0, offset).split(/\r\n|\n|\r/);
  const column = [...(lines.at(-1) ?? "")].length + 1;
  const sign = json.codePointAt(offset);
  const what =
    sign === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(sign));
  return `${what} at line ${lines.length}, column ${column}`;
}
