/** The state that a dataset is opened in, before the address has its say. */

import type { Engine } from "../engine/engine.ts";
import type { Atlas } from "../model/atlas.ts";
import { isOnMap } from "../model/atlas.ts";
import { connect } from "../model/connections.ts";
import { DAY_MS } from "../model/durations.ts";
import { edtfToInterval, parseEdtf } from "../model/edtf.ts";
import { accountsOf } from "../model/event-facts.ts";
import { NO_FILTERS } from "../model/filters.ts";
import { type Bounds, boundsOf } from "../model/frame.ts";
import { type Interval, toInterval } from "../model/interval.ts";
import type { Preferences } from "./preferences.ts";
import type { State } from "./state.ts";

const WORLD: Bounds = [
  [-170, -56],
  [170, 72],
];

export function initialState(atlas: Atlas, engine: Engine, preferences: Preferences): State {
  const firstWindow = firstWindowOf(atlas, engine);
  const home = atlas.dataset.display?.frame ?? homeOf(atlas);
  return {
    atlas,
    connections: connect(atlas),
    engine,
    selected: null,
    hovered: null,
    focused: null,
    spotlight: null,
    filters: NO_FILTERS,
    keepInFrame: false,
    window: firstWindow,
    firstWindow,
    reach: reachOf(engine.extent ?? firstWindow, firstWindow),
    camera: { type: "bounds", bounds: home },
    home,
    frame: null,
    isFrameMoved: false,
    coloring: "side",
    sort: { column: "time", descending: false },
    tab: "story",
    ...preferences,
  };
}

/** The dataset's own choice, else all events with some air on both sides. */
function firstWindowOf(atlas: Atlas, engine: Engine): Interval {
  const chosen = atlas.dataset.display?.window;
  const reading = chosen === undefined ? null : parseEdtf(chosen);
  if (reading?.ok) {
    const window = edtfToInterval(reading.value, atlas.zone);
    if (Number.isFinite(window.start) && Number.isFinite(window.end)) return window;
  }
  const extent = engine.extent ?? toInterval(0, DAY_MS);
  const air = Math.max((extent.end - extent.start) * 0.06, DAY_MS / 4);
  return toInterval(extent.start - air, extent.end + air);
}

/** All events and the first window, and as much again on both sides, so that nothing sticks to an edge. */
function reachOf(extent: Interval, window: Interval): Interval {
  const start = Math.min(extent.start, window.start);
  const end = Math.max(extent.end, window.end);
  return toInterval(start - (end - start), end + (end - start));
}

function homeOf(atlas: Atlas): Bounds {
  const used = new Set(
    [...atlas.events.values()].flatMap((facts) =>
      accountsOf(facts).flatMap(({ event: { where } }) =>
        isOnMap(atlas, where) ? [where.place] : [],
      ),
    ),
  );
  return (
    boundsOf(atlas.dataset.places.filter(({ id }) => used.has(id)).map(({ lonLat }) => lonLat)) ??
    WORLD
  );
}
