/** The store as something out of sight follows it: once the frame in sight has been painted. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import type { AtlasStore } from "../state/store.ts";
import { isInHand } from "../state/while-held.ts";
import { useStore } from "./context.ts";

export interface LaggingStore {
  /** Shows what it showed last until it follows; what is done to it is done to the store. */
  readonly store: AtlasStore;
  /** Shows what the store holds now. */
  readonly follow: () => void;
  /** @returns the undo */
  readonly start: () => () => void;
}

/**
 * @param isSeen whether to follow at once
 * @param waits for what, where it is not seen, is not even followed late: a hand, until it lets go
 */
export function lagBehind(
  store: AtlasStore,
  isSeen: () => boolean,
  waits: (state: State) => boolean = isInHand,
): LaggingStore {
  let shown: State = store.getState();
  let isDue = false;
  const listeners = new Set<(now: State, before: State) => void>();
  const follow = () => {
    isDue = false;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const listener of listeners) listener(shown, before);
  };
  const note = () => {
    if (isSeen()) return follow();
    if (isDue || waits(store.getState())) return;
    isDue = true;
    // A task from a frame's beginning runs when the frame is done.
    requestAnimationFrame(() => setTimeout(follow));
  };
  const subscribe = (listener: (now: State, before: State) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    store: { ...store, getState: () => shown, subscribe: subscribe as AtlasStore["subscribe"] },
    follow,
    start() {
      const stop = store.subscribe(note);
      note();
      return stop;
    },
  };
}

/** Of what reaches no farther into the window a head is seen, or less. */
const EDGE = "-64px 0px";

/** @returns the store for all that stands in the element, which is mounted with the component and stays */
export function useLaggingStore(find: () => HTMLElement | null): AtlasStore {
  const store = useStore();
  const isSeen = useRef(true);
  const lagging = useMemo(() => lagBehind(store, () => isSeen.current), [store]);
  useEffect(() => {
    const element = find();
    const stop = lagging.start();
    const observer = new IntersectionObserver(
      (entries) => {
        isSeen.current = entries.at(-1)?.isIntersecting ?? true;
        if (isSeen.current) lagging.follow();
      },
      { rootMargin: EDGE },
    );
    if (element) observer.observe(element);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [lagging]);
  return lagging.store;
}
