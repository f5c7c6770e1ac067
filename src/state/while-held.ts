/** What stays as it is while a hand moves the brush or the map: to draw it at every step would cost the hand, and tell it nothing. */
import { lacks } from "../model/lacking.ts";
import type { State } from "./state.ts";

/** Whether a hand holds the brush, or the map; what plays by itself is followed by all that is drawn. */
export function isInHand(state: State): boolean {
  return isMapInHand(state) || (state.isBrushHeld && state.playback?.isPlaying !== true);
}

/** Whether the map is on its way, and the filter of its frame with it. */
export function isMapInHand({ heldFrame }: State): boolean {
  return heldFrame !== null;
}

/**
 * Whether what costs the hand is drawn at its every step all the same: where the answer is at hand. An engine elsewhere knows what
 * lies in the timeline's window once a hand lets go of the brush.
 */
export function isFollowedAtHand(state: State): boolean {
  return state.engine.takeHold === undefined || isMapInHand(state);
}

/**
 * @param isFollowed whether to follow a hand all the same
 * @returns the same function, which gives what it gave last while nothing changes but what is in a hand
 */
export function keepWhileHeld<Value>(
  read: (state: State) => Value,
  isFollowed: (state: State) => boolean = () => false,
): (state: State) => Value {
  let last: { readonly of: State; readonly value: Value } | null = null;
  return (state) => {
    const known = last?.of.atlas === state.atlas && !isFollowed(state) ? last : null;
    if (known && isInHand(state) && isElseSame(state, known.of)) return known.value;
    const before = lacks;
    const value = read(state);
    // What was made of a stand-in is not kept, and who called is told of it by the count.
    if (lacks === before) last = { of: state, value };
    return value;
  };
}

/** The time filter is the brush's; an engine elsewhere is another with each answer. */
function isElseSame(state: State, before: State): boolean {
  const names = Object.keys(state.filters) as readonly (keyof State["filters"])[];
  return (
    names.every((name) => name === "time" || state.filters[name] === before.filters[name]) &&
    state.lang === before.lang &&
    state.coloring === before.coloring &&
    state.window === before.window &&
    state.selected === before.selected &&
    state.hovered === before.hovered &&
    state.focused === before.focused
  );
}
