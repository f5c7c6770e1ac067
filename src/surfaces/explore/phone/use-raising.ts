/** What moves a phone's sheet besides its handle: a mark that is chosen beside it, Escape, and the focus that leaves it. */
import { useEffect, useRef } from "preact/hooks";
import { type AtlasStore, setTab } from "../../../state/store.ts";
import { useStore } from "../../../ui/context.ts";
import { type Level, lowerLevel, raised } from "./level.ts";

interface Held {
  readonly level: Level;
  readonly go: (level: Level) => void;
}

export function useRaising(
  sheet: { readonly current: HTMLElement | null },
  level: Level,
  go: (level: Level) => void,
): void {
  const store = useStore();
  const held = useRef<Held>({ level, go });
  held.current = { level, go };
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const isBeside = ({ target }: Event) =>
      target instanceof Node && !sheet.current?.contains(target);
    showCards(store, isBeside, () => held.current.go(raised(held.current.level)), signal);
    const lower = (event: KeyboardEvent) => {
      const lowered = lowerLevel(held.current.level);
      if (lowered === null || !isFree(event)) return;
      event.preventDefault();
      held.current.go(lowered);
    };
    // Before the page's own Escape, which takes a step of the reader's back.
    document.body.addEventListener("keydown", lower, { signal });
    // The whole sheet covers the map: what has the focus there must be seen.
    const uncover = (event: FocusEvent) => {
      const isMap = event.target instanceof Element && event.target.closest(".panel-map") !== null;
      if (held.current.level === "full" && isMap) held.current.go("half");
    };
    document.addEventListener("focusin", uncover, { signal });
    return () => listeners.abort();
  }, [store, sheet]);
}

/** A mark that is chosen beside the sheet, also once more, shows its card. */
function showCards(
  store: AtlasStore,
  isBeside: (event: Event) => boolean,
  raise: () => void,
  signal: AbortSignal,
): void {
  let before = store.getState().selected;
  const note = () => {
    before = store.getState().selected;
  };
  const look = (event: MouseEvent) => {
    const { selected } = store.getState();
    if (selected === null || !isBeside(event)) return;
    const isAgain =
      event.target instanceof Element && event.target.closest('[aria-current="true"]') !== null;
    if (selected === before && !isAgain) return;
    if (selected.type !== "step") setTab(store, "event");
    raise();
  };
  window.addEventListener("click", note, { capture: true, signal });
  window.addEventListener("click", look, { signal });
}

/** Whether an Escape is meant for the sheet: a field, a menu or a dialog has one of its own. */
function isFree(event: KeyboardEvent): boolean {
  if (event.key !== "Escape" || event.defaultPrevented) return false;
  const isTyping = event.target instanceof Element && event.target.matches("input, select");
  return !isTyping && !document.querySelector("dialog[open]");
}
