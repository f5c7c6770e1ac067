/** A file's text as a JSON value, or the place at which it stops being one. */
import { failure, type Problem, type Result, success } from "../model/result.ts";
import { findJsonFault } from "./json-fault.ts";

/** Larger than any file that a page could hold. */
const MAX_LENGTH = 512 * 1024 * 1024;

/** @param text a byte order mark allowed */
export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_LENGTH)
    return refuse(`${text.length} characters`, `at most ${MAX_LENGTH} characters`);
  const json = text.replace(/^\uFEFF/, "");
  try {
    return success(JSON.parse(json));
  } catch {
    return refuse(placeOfFault(json), "JSON (RFC 8259)");
  }
}

function refuse(found: string, expected: string): Result<never> {
  const problem: Problem = { code: "invalid", path: "", found, expected };
  return failure([problem]);
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
