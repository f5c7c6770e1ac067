/** Whether the sides are a list: asked by every page, also by those that never have one. */
import type { State } from "./state.ts";

/** A diagram holds no more actors. */
const DIAGRAM_MOST = 24;

/** Where the actors are a crowd, or events that have two sides are counted; elsewhere they are a diagram. */
export function areSidesListed({ atlas, engine }: State): boolean {
  if (atlas.dataset.actors.length > DIAGRAM_MOST) return true;
  const classes = engine.census?.classes("side") ?? [];
  return classes.some((one) => one.by === "side" && one.sides.length === 2);
}
