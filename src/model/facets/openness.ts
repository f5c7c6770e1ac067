/** Sorts events by whether the dataset has an open question about them. */
import { questionsAbout } from "../concerns.ts";
import { OPENNESS, type Openness } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";

export const openness = {
  parameter: "questions",
  valuesIn: () => OPENNESS,
  valuesOf: ({ event: { id } }, atlas) => [
    questionsAbout(atlas, { type: "event", id }).length > 0 ? "open" : "settled",
  ],
} as const satisfies Facet<Openness>;
