/** What the sources leave open: a question, what it concerns and the words that raise it. */
import * as v from "valibot";
import { EVENT_PARTS } from "../vocabulary.ts";
import {
  ActorId,
  EdtfText,
  EventId,
  type Frozen,
  firstKey,
  oneOfShapes,
  PlaceId,
  QuestionId,
  RelationId,
  translationsOf,
  Words,
} from "./common.ts";
import { EvidenceListSchema } from "./source.ts";

const questionWords = { text: Words, note: v.optional(Words) };

/** One thing that a question concerns. */
const ConcernSchema = oneOfShapes(
  [
    v.strictObject({ event: EventId, part: v.optional(v.picklist(EVENT_PARTS)) }),
    v.strictObject({ actor: ActorId }),
    v.strictObject({ relation: RelationId }),
    v.strictObject({ place: PlaceId }),
    /** A time that is nobody's `when`, such as the days before a call. */
    v.strictObject({ time: EdtfText }),
  ],
  firstKey("event", "actor", "relation", "place", "time"),
  `{"event": id, "part": ${EVENT_PARTS.map((part) => `"${part}"`).join(" or ")}}, {"actor": id}, {"relation": id}, {"place": id} or {"time": a date in EDTF}`,
);

export const QuestionSchema = v.strictObject({
  id: QuestionId,
  ...questionWords,
  translations: translationsOf(questionWords),
  concerns: v.pipe(v.array(ConcernSchema), v.minLength(1, "one thing at least that it concerns")),
  evidence: EvidenceListSchema,
});

export type Question = Frozen<v.InferOutput<typeof QuestionSchema>>;
export type Concern = Question["concerns"][number];
