/** The briefing: the steps in which a room is taken through a dataset, in a dataset or kept apart from it. */
import * as v from "valibot";
import {
  EdtfText,
  EventId,
  FactionId,
  type Frozen,
  idOf,
  LonLat,
  PlaceId,
  QuestionId,
  RelationId,
  translationsOf,
  Words,
} from "./common.ts";

export const StepId = idOf("StepId");
export type StepId = v.InferOutput<typeof StepId>;

/** The name and version of a briefing that is kept in a file of its own, the value of its `format`. */
export const BRIEFING_FORMAT = "dispatch-atlas-briefing/1";

/** Where the map looks: at a place, from a zoom of web maps; or at all of a frame, [[west, south], [east, north]]. */
const CameraSchema = v.union(
  [
    v.strictObject({
      place: PlaceId,
      zoom: v.pipe(
        v.number(),
        v.minValue(0, "a zoom from 0 to 19"),
        v.maxValue(19, "a zoom from 0 to 19"),
      ),
    }),
    v.strictObject({ bounds: v.strictTuple([LonLat, LonLat]) }),
  ],
  '{"place": id, "zoom": 0 to 19} or {"bounds": [[west, south], [east, north]]}',
);

/** What stands out, and the rest steps back. */
const EmphasisSchema = v.strictObject({
  factions: v.optional(v.array(FactionId)),
  relations: v.optional(v.array(RelationId)),
});

const stepWords = {
  title: Words,
  /** What the room should take away, in one line. */
  line: v.optional(Words),
  /** For the speaker alone. */
  notes: v.optional(Words),
};

export const stepEntries = {
  id: StepId,
  ...stepWords,
  translations: translationsOf(stepWords),
  /** In the order in which they are told; none for a step about the whole. */
  events: v.array(EventId),
  /** Without it, where the step's events are. */
  camera: v.optional(CameraSchema),
  /** What the timeline shows, an EDTF interval; without it, the dataset's first window. */
  window: v.optional(EdtfText),
  emphasis: v.optional(EmphasisSchema),
};

/** Of a step without events, the open questions may be what it is about. */
export const StepSchema = v.strictObject({
  ...stepEntries,
  questions: v.optional(v.array(QuestionId)),
});

/** The steps of a dataset's briefing. */
export function stepsOf<const Schema extends v.GenericSchema>(step: Schema) {
  return v.pipe(
    v.array(step),
    v.minLength(1, "at least one step; leave the briefing out for one step an event"),
  );
}

export const BriefingSchema = v.strictObject({ steps: stepsOf(StepSchema) });

/** A briefing in a file of its own, which names the dataset that it was made for; a plan may be empty as yet. */
export const BriefingFileSchema = v.strictObject({
  format: v.literal(BRIEFING_FORMAT),
  dataset: idOf("DatasetId"),
  steps: v.array(StepSchema),
});

export type Step = Frozen<v.InferOutput<typeof StepSchema>>;
export type StepCamera = NonNullable<Step["camera"]>;
export type Briefing = Frozen<v.InferOutput<typeof BriefingSchema>>;
export type BriefingFile = Frozen<v.InferOutput<typeof BriefingFileSchema>>;
