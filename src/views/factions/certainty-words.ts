/** How certain a tie is, in words: the same on its line, in a box and in the list. */
import type { FactionsModel, RelationTie } from "./factions-model.ts";

type Certainty = Pick<RelationTie, "basis" | "claimed">;
type Words = Pick<FactionsModel["words"], "inferred" | "claimed">;

/** @returns none where the source states the tie for a fact */
export function certaintyWords({ basis, claimed }: Certainty, words: Words): readonly string[] {
  return [...(basis === "inferred" ? [words.inferred] : []), ...(claimed ? [words.claimed] : [])];
}

/** What stands beside a line: the verb, and under it how certain the tie is. */
export function labelTexts(
  tie: Certainty & Pick<RelationTie, "verb">,
  words: Words,
): readonly string[] {
  const signs = certaintyWords(tie, words);
  return signs.length > 0 ? [tie.verb, signs.join(" · ")] : [tie.verb];
}
