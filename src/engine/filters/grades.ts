/** Keeps events that have one of the chosen letters or digits of the Admiralty code, or neither. */
import { accountsOf, type EventFacts } from "../../model/event-facts.ts";
import { type GradeKey, UNGRADED } from "../../model/filters.ts";
import { CREDIBILITIES, RELIABILITIES } from "../../model/vocabulary.ts";
import { facetFilter } from "./facet.ts";

export const grades = facetFilter<GradeKey>(
  () => [...RELIABILITIES, ...CREDIBILITIES.map((digit) => `${digit}` as const), UNGRADED],
  (facts) => accountsOf(facts).flatMap(listGrades),
);

function listGrades({ event: { grade } }: EventFacts): readonly GradeKey[] {
  const keys: GradeKey[] = [];
  if (grade?.reliability) keys.push(grade.reliability);
  if (grade?.credibility) keys.push(`${grade.credibility}`);
  return keys.length > 0 ? keys : [UNGRADED];
}
