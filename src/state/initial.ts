/** The state that a dataset is opened in, before the address has its say. */

import type { Engine } from "../engine/engine.ts";
import type { Atlas } from "../model/atlas.ts";
import { onAxis, windowOn } from "../model/axis-limits.ts";
import { NO_CONNECTIONS } from "../model/company.ts";
import { DAY_MS } from "../model/durations.ts";
import { edtfToInterval, parseEdtf } from "../model/edtf.ts";
import { NO_FILTERS } from "../model/filters.ts";
import { homeOf } from "../model/home.ts";
import { type Interval, toInterval } from "../model/interval.ts";
import type { Preferences } from "./preferences.ts";
import type { State } from "./state.ts";

export function initialState(atlas: Atlas, engine: Engine, preferences: Preferences): State {
  const firstWindow = firstWindowOf(atlas, engine);
  const home = homeOf(atlas);
  return {
    atlas,
    connections: NO_CONNECTIONS,
    engine,
    selected: null,
    hovered: null,
    focused: null,
    spotlight: null,
    letters: null,
    filters: NO_FILTERS,
    keepInFrame: false,
    isBrushHeld: false,
    playback: null,
    window: firstWindow,
    firstWindow,
    reach: reachOf(engine.extent ?? firstWindow, firstWindow),
    camera: { type: "bounds", bounds: home },
    home,
    frame: null,
    heldFrame: null,
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
  const window = reading?.ok ? windowOn(edtfToInterval(reading.value, atlas.zone)) : null;
  if (window) return window;
  const whole = engine.extent ?? toInterval(0, DAY_MS);
  const extent = onAxis(whole.start, whole.end);
  const length = extent.end - extent.start;
  // A quarter of a day round days; no more than there is to see round minutes.
  const air = Math.max(length * 0.06, Math.min(DAY_MS / 4, length || DAY_MS));
  return onAxis(extent.start - air, extent.end + air);
}

/** All events and the first window, and as much again on both sides, so that nothing sticks to an edge. */
function reachOf(extent: Interval, window: Interval): Interval {
  const start = Math.min(extent.start, window.start);
  const end = Math.max(extent.end, window.end);
  return onAxis(start - (end - start), end + (end - start));
}
