/** Mounts what shows the time on a store, and turns what it reports into actions; comes with the timeline's own code. */
import type { Interval } from "../../model/interval.ts";
import type { EventId, QuestionId } from "../../model/schema/common.ts";
import {
  type AtlasStore,
  brushTime,
  holdBrush,
  hover,
  select,
  setWindow,
  showFirstWindow,
} from "../../state/store.ts";
import { onDemand } from "../../ui/on-demand.ts";
import { mountStrip } from "../../views/strip/strip-view.ts";
import { mountTimeline } from "../../views/timeline/timeline-view.ts";
import { loadCrowded, tellingMount } from "./timeline-models.ts";

export async function mountTimelineOn(root: HTMLElement, store: AtlasStore) {
  const [crowd, mount] = await Promise.all([
    loadCrowded(store),
    tellingMount(mountTimeline, store),
  ]);
  const handlers = {
    onWindow: (window: Interval) => setWindow(store, window),
    onFit: () => showFirstWindow(store),
    onSelect: (id: EventId) => select(store, { type: "event", id }),
    onHover: (id: EventId | null) => hover(store, id && { type: "event", id }),
    onQuestion: (id: QuestionId) => select(store, { type: "question", id }),
  };
  return mount(root, handlers, crowd?.parts);
}

export function mountStripOn(root: HTMLElement, store: AtlasStore) {
  return mountStrip(root, {
    onBrushing: (brush) => holdBrush(store, brush),
    onBrush: (brush) => brushTime(store, brush),
    onPlay: () =>
      onDemand(async () => (await import("./playback/play-button.tsx")).togglePlayback(store)),
  });
}
