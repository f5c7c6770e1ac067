/** Has the worker count beforehand when something takes hold of the map, and lets go once it has said what the hand saw last. */
import type { Engine } from "../../../engine/engine.ts";
import { frameHolder, noteBins } from "../../../state/counted/held-frame-engine.ts";
import { filtersOf } from "../../../state/selectors.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { isMapInHand } from "../../../state/while-held.ts";

/** @returns the undo */
export function watchFrameHold(store: AtlasStore): () => void {
  let hold: ((base: Engine) => Engine) | null = null;
  let base = store.getState().engine;
  let shown: Engine | null = null;
  let turn = 0;
  const put = (make: (base: Engine) => Engine) => {
    base = store.getState().engine;
    shown = make(base);
    store.setState({ engine: shown });
  };
  const take = async () => {
    const mine = ++turn;
    letGo();
    const { coloring, engine } = store.getState();
    const filters = filtersOf(store.getState());
    const { bins, note } = noteBins();
    // An answer that comes before the views have asked brings another engine, of which the same is noted.
    hold = note;
    put(note);
    await drawn();
    if (mine !== turn) return;
    letGo();
    const grip = await engine.takeHold?.({ type: "frame", filters, coloring, bins });
    if (!grip || mine !== turn || !isMapInHand(store.getState())) return;
    hold = frameHolder(grip, { filters, coloring });
    put(hold);
  };
  const letGo = () => {
    hold = null;
    const last = shown;
    shown = null;
    if (last && store.getState().engine === last) store.setState({ engine: base });
  };
  /** Whether the engine elsewhere says by now what was looked up. */
  const agrees = (engine: Engine) => {
    const filters = filtersOf(store.getState());
    return !shown || engine.query(filters).kept === shown.query(filters).kept;
  };
  const follow = () => {
    const state = store.getState();
    const isHeld = isMapInHand(state) && !state.isBrushHeld;
    if (state.isBrushHeld) {
      turn++;
      letGo();
    } else if (hold && state.engine !== shown) {
      // Each answer brings another engine, of which the same is held.
      if (isHeld || !agrees(state.engine)) put(hold);
      else letGo();
    } else if (hold && !isHeld && agrees(base)) letGo();
  };
  const stop = store.subscribe((state, before) => {
    if (isMapInHand(state) && !isMapInHand(before) && !state.isBrushHeld) void take();
    else follow();
  });
  if (isMapInHand(store.getState())) void take();
  return stop;
}

/** Once the views have asked for what they draw. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
