/** Brings what counts for a picture, where events are too many to be told one by one. */
import type { State } from "../../state/state.ts";
import type { PictureCounter } from "./models/to-picture-model.ts";

/** @returns null where events are told one by one @throws where the code cannot be had */
export async function fetchPictureCounter({ engine }: State): Promise<PictureCounter | null> {
  if (engine.census === null) return null;
  return (await import("./models/to-picture-counts.ts")).pictureCounts;
}
