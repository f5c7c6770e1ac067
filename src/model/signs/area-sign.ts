/** Somewhere in an area: its outline with a light fill, only while the event is pointed at or selected. */
import type { Emphasis, Stroke } from "./sign.ts";

export interface AreaLook {
  readonly selected: boolean;
  readonly emphasis: Emphasis;
  readonly inferred: boolean;
}

/**
 * How an outline is drawn.
 *
 * @returns null where it is not: a whole country's outline at rest says nothing of where in it
 */
export function areaStroke(look: AreaLook, isCountry: boolean): Omit<Stroke, "d"> | null {
  const isShown = look.selected || look.emphasis === "lit";
  if (isCountry && !isShown) return null;
  const dash = look.inferred ? { dash: [4, 4] } : {};
  if (isShown)
    return {
      fill: "tone-strong",
      fillOpacity: 0.08,
      stroke: "tone-strong",
      width: look.selected ? 3 : 2.2,
      ...dash,
    };
  const stroke = look.emphasis === "dimmed" ? "tone-faint" : "tone-strong";
  return { stroke, width: 1.4, ...dash };
}
