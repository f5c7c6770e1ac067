/** A file's text as a JSON value, or the place at which it stops being one. */
import { failure, type Problem, type Result, success } from "../model/result.ts";
import { findJsonFault } from "./json-fault.ts";
import { lossesIn } from "./json-losses.ts";
import { placeAtEndOf } from "./text-place.ts";

/** Larger than any file that a page could hold. */
const MAX_LENGTH = 512 * 1024 * 1024;

export interface ParsedJson {
  readonly value: unknown;
  /** What the text has and the value does not: keys given twice, numbers that are not kept. */
  readonly losses: readonly Problem[];
}

/** @param text a byte order mark allowed */
export function parseJson(text: string): Result<ParsedJson> {
  if (text.length > MAX_LENGTH)
    return refuse(`${text.length} characters`, `at most ${MAX_LENGTH} characters`);
  const json = text.replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(json);
    return success({ value, losses: lossesIn(json, value) });
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
  const sign = json.codePointAt(offset);
  const what =
    sign === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(sign));
  return `${what} at ${placeAtEndOf(json.slice(0, offset))}`;
}
