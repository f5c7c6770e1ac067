/** Turns a parsed JSON value into a briefing of its own, or into the list of everything that is wrong with it. */
import * as v from "valibot";
import { checkRecords } from "./checks/duplicates.ts";
import { isAtOrUnder } from "./checks/malformed.ts";
import { failure, type Result, success } from "./result.ts";
import { type BriefingFile, BriefingFileSchema } from "./schema/briefing.ts";
import { problemsOf } from "./schema-problems.ts";

/**
 * What the steps name is not looked up: a name that the dataset lacks is told on the slide.
 *
 * @param input any parsed JSON value; never changed
 */
export function readBriefing(input: unknown): Result<BriefingFile> {
  const parsed = v.safeParse(BriefingFileSchema, input);
  const malformed = parsed.success ? [] : problemsOf(BriefingFileSchema, parsed.issues, input);
  const isMalformed = isAtOrUnder(malformed);
  const doubles = [...checkRecords(stepsIn(input), ["steps"])];
  const problems = [...malformed, ...doubles.filter(({ path }) => !isMalformed(path))];
  return parsed.success && problems.length === 0
    ? success(parsed.output as BriefingFile)
    : failure(problems);
}

/** Whatever has an id of its own, at its own index. */
function stepsIn(input: unknown): readonly { readonly id: string }[] {
  const steps = (input as { readonly steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps)) return [];
  return steps.map((step: { readonly id?: unknown } | null, index) => ({
    id: typeof step?.id === "string" ? step.id : `/${index}`,
  }));
}
