/** What a timeline takes of more events than can be drawn one by one: loaded as one, and for no others. */
import { CROWD_PARTS } from "../../views/timeline/band-layer.ts";
import { crowdedNote } from "./models/crowd/to-crowded-note.ts";
import { crowdedStripModel } from "./models/crowd/to-crowded-strip-model.ts";
import { crowdedTimelineModel } from "./models/crowd/to-crowded-timeline-model.ts";

export const CROWDED = {
  parts: CROWD_PARTS,
  toModel: crowdedTimelineModel,
  toNote: crowdedNote,
  toStrip: crowdedStripModel,
} as const;
