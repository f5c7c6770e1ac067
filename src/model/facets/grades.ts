/** Sorts events by the letter and the digit of the Admiralty code; or neither. */
import { accountsOf, type EventFacts } from "../event-facts.ts";
import { GRADE_KEYS, type GradeKey, UNGRADED } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const grades = {
  parameter: "grade",
  valuesIn: () => GRADE_KEYS,
  valuesOf: (facts) => accountsOf(facts).flatMap(gradesOf),
} as const satisfies Facet<GradeKey>;

function gradesOf({ event: { grade } }: EventFacts): readonly GradeKey[] {
  const keys: GradeKey[] = [];
  if (grade?.reliability) keys.push(grade.reliability);
  if (grade?.credibility) keys.push(`${grade.credibility}`);
  return keys.length > 0 ? keys : [UNGRADED];
}
