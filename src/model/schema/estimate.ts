/** Numbers that nobody knows exactly: deaths and wounded, and whatever else a source counts. */
import * as v from "valibot";
import { ActorId, Count, type Frozen, idOf, translationsOf, Words } from "./common.ts";
import { EvidenceSchema } from "./source.ts";

const NO_NUMBER = "one number at least: low, best or high";

interface Bounds {
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

const hasNumber = ({ low, best, high }: Bounds) => (low ?? best ?? high) !== undefined;

/** "At least three" has a `low` alone. The three are kept as the source has them, in whatever order they come out. */
const counts = { low: v.optional(Count), best: v.optional(Count), high: v.optional(Count) };

const EstimateSchema = v.pipe(
  v.strictObject(counts),
  v.check((one) => hasNumber(one), NO_NUMBER),
);

/** People killed or wounded: all of them, and as far as it is given, of whom. */
export const TollSchema = v.pipe(
  v.strictObject({
    ...counts,
    /** Of a participant; of a side of several actors, under the first of them. */
    parties: v.optional(
      v.array(
        v.pipe(
          v.strictObject({ actor: ActorId, ...counts }),
          v.check((one) => hasNumber(one), NO_NUMBER),
        ),
      ),
    ),
    civilians: v.optional(EstimateSchema),
    unknown: v.optional(EstimateSchema),
  }),
  v.check((one) => hasNumber(one), NO_NUMBER),
);

const figureWords = { name: Words, unit: v.optional(Words) };
const Figure = v.pipe(v.number(), v.finite("a finite number"));
const figures = { low: v.optional(Figure), best: v.optional(Figure), high: v.optional(Figure) };

/** Another number that a source gives: boats, tonnes, an hour's rounds. The same id in two accounts is the same quantity. */
export const NumberSchema = v.pipe(
  v.strictObject({
    id: idOf("NumberId"),
    ...figureWords,
    translations: translationsOf(figureWords),
    ...figures,
    evidence: v.optional(v.array(EvidenceSchema)),
  }),
  v.check((one) => hasNumber(one), NO_NUMBER),
);

export type Estimate = Readonly<Bounds>;
export type Toll = Frozen<v.InferOutput<typeof TollSchema>>;
