/** One thing that an event's source says of it: a proposition with its own words, chain and hedge. */
import * as v from "valibot";
import { AttributionSchema } from "./actor.ts";
import { PointId, translationsOf, Words, withBasis } from "./common.ts";
import { EvidenceListSchema } from "./source.ts";

const hedgeWords = { words: Words };

/** By what the speaker keeps a distance from what is said: "were said to be", "reportedly". */
export const HedgeSchema = v.strictObject({
  ...hedgeWords,
  translations: translationsOf(hedgeWords),
  evidence: EvidenceListSchema,
});

const pointWords = { text: Words };

export const PointSchema = withBasis({
  id: PointId,
  ...pointWords,
  translations: translationsOf(pointWords),
  /** Without it, the event's own chain. */
  attribution: v.optional(AttributionSchema),
  hedge: v.optional(HedgeSchema),
  evidence: EvidenceListSchema,
});
