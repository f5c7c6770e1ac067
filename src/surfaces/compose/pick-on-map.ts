/** Lets a person say where a place is by a click on the preview's map: the next one counts, Escape ends the waiting. */
import type { LonLat } from "../../model/schema/common.ts";
import type { Compose } from "./compose-context.ts";

/** @returns what ends the waiting before that */
export function pickOnMap({ page }: Compose, onPicked: (lonLat: LonLat) => void): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const stop = () => {
    gone.abort();
    page.setState({ isPicking: false });
  };
  page.setState({ isPicking: true });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") stop();
    },
    { signal, capture: true },
  );
  addEventListener(
    PICKED,
    (event) => {
      stop();
      onPicked((event as CustomEvent<LonLat>).detail);
    },
    { signal },
  );
  return stop;
}

/** Said by the map's cover, with the position. */
export const PICKED = "compose-picked";
