/** A dataset as the bytes of a file, portion by portion: the page answers meanwhile, and no text has to hold all of it. */
import type { Dataset } from "../../../model/schema/dataset.ts";

/** Events that are written between two breaths. */
const PORTION = 2000;

export async function datasetBlob(dataset: Dataset): Promise<Blob> {
  const { events, ...head } = dataset;
  const pieces: Blob[] = [new Blob([JSON.stringify(head).slice(0, -1), ',"events":['])];
  for (let from = 0; from < events.length; from += PORTION) {
    const portion = JSON.stringify(events.slice(from, from + PORTION)).slice(1, -1);
    // A blob may lie on the disk.
    pieces.push(new Blob([from === 0 ? "" : ",", portion]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob([...pieces, "]}"], { type: "application/json" });
}
