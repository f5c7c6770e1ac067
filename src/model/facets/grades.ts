/** Sorts events by the letter and the digit of the Admiralty code; or neither. */
import { GRADE_KEYS, type GradeKey, UNGRADED } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const grades = {
  parameter: "grade",
  valuesIn: () => GRADE_KEYS,
  valuesOf({ event: { grade } }) {
    const keys: GradeKey[] = [];
    if (grade?.reliability) keys.push(grade.reliability);
    if (grade?.credibility) keys.push(`${grade.credibility}`);
    return keys.length > 0 ? keys : [UNGRADED];
  },
} as const satisfies Facet<GradeKey>;
