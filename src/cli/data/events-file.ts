/** Where the file of a dataset's events lies. */
import { dirname, join } from "node:path";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import type { DatasetHead } from "../../model/schema/dataset.ts";
import { STANDARD } from "../frame/files.ts";

/** @param name of the dataset's file, as it was given */
export function eventsFile(name: string, { events }: DatasetHead): Result<string, Problem> {
  const { href } = events;
  const fault = (expected: string): Problem => ({
    code: "invalid",
    path: "/events/href",
    found: JSON.stringify(href),
    expected,
  });
  if (/^https?:/i.test(href))
    return failure(fault("a file beside the dataset: give a copy of it there to have it checked"));
  if (name === STANDARD)
    return failure(fault("a dataset that is named: what lies beside standard input is not known"));
  return success(join(dirname(name), decodeURI(href)));
}
