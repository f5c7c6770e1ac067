/** What of a date is inferred: the year, the date of a weekday, the date of publication; or something else of it. */
import type { Atlas } from "./atlas.ts";
import type { InferenceId } from "./schema/common.ts";
import type { Dating } from "./vocabulary.ts";

/** What states when something was, or that it is inferred. */
export type Dated =
  | { readonly basis: "stated" }
  | { readonly basis: "inferred"; readonly inferences: readonly InferenceId[] };

/** @returns each once; "other" for an inference that does not say how it dates; none where the date is stated */
export function datingsOf(when: Dated, { inferences }: Atlas): readonly (Dating | "other")[] {
  if (when.basis === "stated") return [];
  return [...new Set(when.inferences.map((id) => inferences.get(id)?.dates ?? "other"))];
}

/** How the dataset's inferences throughout date everything in it: said once, and not with each event. */
export function datingsThroughout({ dataset }: Atlas): readonly Dating[] {
  return (dataset.inferences ?? []).flatMap(({ throughout, dates }) =>
    throughout && dates ? [dates] : [],
  );
}
