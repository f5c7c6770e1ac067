/** Leads the focus to a part of the page that may not be shown yet. */
import type { Tab } from "../../state/state.ts";
import { type AtlasStore, setTab } from "../../state/store.ts";

/** For how many frames a part that was asked for is waited for: some five seconds. */
const PATIENCE = 300;

/** On a small screen the part may be on a tab that must be drawn before, and its code may be on its way. */
export function reveal(store: AtlasStore, tab: Tab, find: () => HTMLElement | null): void {
  if (!find()?.checkVisibility()) setTab(store, tab);
  focusOnceThere(find, PATIENCE);
}

/** @param find gives the element, or null while it is not in the page @param frames for how many of them it is waited for */
export function focusOnceThere(find: () => HTMLElement | null, frames: number = PATIENCE): void {
  const element = find();
  if (element?.checkVisibility()) element.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOnceThere(find, frames - 1));
}
