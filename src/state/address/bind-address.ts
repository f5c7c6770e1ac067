/** Keeps the browser's address equal to the state: a step of the reader's is a step of Back and Forward. */

import { languageIn } from "../preferences.ts";
import type { State } from "../state.ts";
import type { AtlasStore } from "../store.ts";
import { readAddress, writeAddress } from "./address.ts";

/** Moves of these come in streams; within this time they count as one step. */
const STREAMS = ["map", "window", "q"];
const ONE_STEP_MS = 1500;

interface Handlers {
  /** Whether a step can be gone back; in a frame, Back belongs to the page around it. */
  readonly leavesTrail: boolean;
  /** The state as the dataset opens it, in the present language. */
  readonly initial: () => State;
  /** Back or Forward led to another language. */
  readonly onLanguage: (lang: State["lang"]) => Promise<void>;
}

/** @returns the undo */
export function bindAddress(store: AtlasStore, handlers: Handlers): () => void {
  const address = (state: State) => writeAddress(state, new URLSearchParams(location.search));
  // What the state at the last step is written as: the bar itself may say the same otherwise, or hold nonsense, which stays
  // there until the reader takes a step.
  let written = address(store.getState());
  let lastStream = { name: "", at: 0 };
  let readings = 0;

  const write = (state: State) => {
    // Half of what the address says would be taken for a step of the reader's.
    if (readings > 0 || state.isBrushHeld) return;
    const next = address(state);
    const changed = changedNames(new URLSearchParams(written), new URLSearchParams(next));
    if (changed.length === 0) return;
    written = next;
    const [only = ""] = changed.length === 1 ? changed : [];
    const isStream = STREAMS.includes(only);
    const continues =
      isStream && lastStream.name === only && Date.now() - lastStream.at < ONE_STEP_MS;
    lastStream = { name: isStream ? only : "", at: Date.now() };
    const replaces = continues || !handlers.leavesTrail;
    try {
      history[replaces ? "replaceState" : "pushState"](null, "", `?${next}${location.hash}`);
    } catch {
      // A frame without an origin, or too many steps at once: the atlas goes on, the bar stays behind.
    }
  };

  const read = async (): Promise<void> => {
    const asked = location.search;
    const query = new URLSearchParams(asked);
    const { defaultLang, lang } = store.getState();
    const wanted = languageIn(query.get("lang")) ?? defaultLang;
    if (wanted !== lang) await handlers.onLanguage(wanted);
    // The reader may have gone on while the words were loading.
    if (location.search !== asked) return read();
    const { state } = readAddress(query, handlers.initial());
    const { frame, hovered } = store.getState();
    lastStream = { name: "", at: 0 };
    // A camera of its own, for the map to take up: the reader may have moved it since it was told this one.
    store.setState({ ...state, camera: { ...state.camera }, frame, hovered });
    written = address(store.getState());
  };

  // The address is written once a moment's changes are all in, and painted: one gesture, one step, also of two in one frame.
  let isOver = false;
  let due = 0;
  const stop = store.subscribe((_, before) => {
    if (due && isOver) write(before);
    isOver = false;
    setTimeout(() => {
      isOver = true;
    });
    due ||= requestAnimationFrame(() => {
      due = 0;
      setTimeout(() => write(store.getState()));
    });
  });
  const onPop = async () => {
    readings++;
    await read().finally(() => readings--);
  };
  window.addEventListener("popstate", onPop);
  return () => {
    stop();
    cancelAnimationFrame(due);
    window.removeEventListener("popstate", onPop);
  };
}

function changedNames(before: URLSearchParams, after: URLSearchParams): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}
