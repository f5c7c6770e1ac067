/** Which models the timeline, its note and its strip are drawn from: those of a crowd are loaded for one. */

import { isTold } from "../../state/is-told.ts";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { TimelineModel } from "../../views/timeline/timeline-model.ts";
import type { mountTimeline } from "../../views/timeline/timeline-view.ts";
import { stripModel } from "./models/to-strip-model.ts";
import { timelineModel } from "./models/to-timeline-model.ts";
import { timelineNote } from "./models/to-timeline-note.ts";

/** What draws the timeline of more events than can be drawn one by one; null where there are not so many. */
export async function loadCrowded(store: AtlasStore) {
  return store.getState().engine.census && (await import("./crowded-timeline.ts")).CROWDED;
}

/** What mounts the timeline, so that it tells what several sources tell apart where there is such an event. */
export async function tellingMount(mount: typeof mountTimeline, store: AtlasStore) {
  if (!isTold(store.getState())) return mount;
  return (await import("./told/told-timeline.ts")).tellOnTimeline(mount, store);
}

export async function loadTimeline(store: AtlasStore): Promise<(state: State) => TimelineModel> {
  return (await loadCrowded(store))?.toModel ?? timelineModel;
}

export async function loadNote(store: AtlasStore) {
  return (await loadCrowded(store))?.toNote ?? timelineNote;
}

export async function loadStrip(store: AtlasStore) {
  return (await loadCrowded(store))?.toStrip ?? stripModel;
}
