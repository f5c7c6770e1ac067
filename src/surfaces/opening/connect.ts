/** Gives a state what belongs together in its atlas, which is worked out by code of its own. */
import { connect } from "../../model/connections.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, select } from "../../state/store.ts";

export function connected(state: State): State {
  return { ...state, connections: connect(state.atlas) };
}

export function connectIn(store: AtlasStore): void {
  const { atlas, selected } = store.getState();
  store.setState({ connections: connect(atlas) });
  // What was selected before it was known where that is; an event says so itself.
  if (selected && selected.type !== "event") select(store, selected);
}
