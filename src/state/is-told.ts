/** Whether several sources tell an event apart, so that the views need what tells them. */
import type { State } from "./state.ts";

/** Not of a crowd, which is counted: an event counts once, whoever tells it. */
export function isTold({ engine, atlas }: State): boolean {
  return !engine.census && atlas.dataset.events.some((event) => "accounts" in event);
}
