/** What is said of a file that cannot be read as a whole. */
import { failure, type Problem, type Result } from "../../model/result.ts";
import { FORMATS } from "../imports/import.ts";

export const EXPECTED = `a file of one of the formats ${FORMATS.join(", ")}`;

/** @param path where, if it is not the whole file */
export function refuse(found: string, expected: string, path = ""): Result<never> {
  const problem: Problem = { code: "invalid", path, found, expected };
  return failure([problem]);
}
