/** How somebody tells of something, by the verb that says so: one of the format's four. */
import type { How } from "../../schema/actor.ts";

/** Told apart by their beginnings, since verbs have endings; whatever is none of them says. */
const BEGINNINGS: readonly (readonly [How, RegExp])[] = [
  ["denied", /^(?:den(?:y|ie)|reject|опров|отриц|و?نف[ىت])/iu],
  ["announced", /^(?:announc|declar|объяв|و?أعلن)/iu],
  ["reported", /^(?:report|сообща|передал|переда[её]т|و?نقل|و?أفاد)/iu],
];

/** @param verb as it stands in a document */
export function howOfVerb(verb: string): How {
  return BEGINNINGS.find(([, beginning]) => beginning.test(verb.trim()))?.[0] ?? "said";
}
