/** A distance without a direction: the ring itself is the mark. Thick on land with a casing, thin over water. */
import type { Emphasis, Ink, Letters, Stroke } from "./sign.ts";

export interface RingLook {
  readonly selected: boolean;
  readonly emphasis: Emphasis;
  /** `ring` is at that distance, `near` anywhere within it. */
  readonly extent: "ring" | "near";
}

/** A ring's parts as path data in pixels, cut where the coast cuts it; `water` may be empty. */
export interface RingPaths {
  readonly land: string;
  readonly water: string;
  /** Closed, for the disc of what is near. */
  readonly whole: string;
}

/** A ring of this radius or more, in pixels, has its full weight; its label may follow its line. */
const LARGE = 120;
const LAND_WIDTH = 5;
const LEAST_WIDTH = 1.75;
const CASING = 2;

/** What a pointer can hit of its line, in pixels. */
export const RING_TARGET = 24;

export function ringStrokes(paths: RingPaths, radius: number, look: RingLook): readonly Stroke[] {
  const isDimmed = look.emphasis === "dimmed" && !look.selected;
  const tone: Ink = isDimmed ? "tone-faint" : "tone-strong";
  return look.extent === "near" ? discStrokes(paths, look, tone) : lines(paths, radius, look, tone);
}

function lines({ land, water }: RingPaths, radius: number, look: RingLook, tone: Ink): Stroke[] {
  const width = ringWidth(radius) * (look.emphasis === "lit" && !look.selected ? 1.3 : 1);
  const strokes: Stroke[] = [];
  if (water !== "")
    strokes.push({ d: water, stroke: tone, width: Math.max(width / 2, 1.2), strokeOpacity: 0.8 });
  if (land !== "")
    strokes.push(
      { d: land, stroke: "halo", width: width + 2 * CASING },
      { d: land, stroke: tone, width },
    );
  return strokes;
}

function discStrokes({ whole }: RingPaths, { selected }: RingLook, tone: Ink): Stroke[] {
  const disc: Stroke = { d: whole, fill: tone, fillOpacity: selected ? 0.2 : 0.14 };
  const rim: Stroke = { d: whole, stroke: tone, width: selected ? 1.8 : 1.2, dash: [1, 3] };
  return [disc, rim];
}

/** Of the line on land, in pixels. */
export function ringWidth(radius: number): number {
  return Math.min(LAND_WIDTH, Math.max(LEAST_WIDTH, (radius * LAND_WIDTH) / LARGE));
}

/** How a ring's label is set; its place on the line is for what draws it. */
export interface RingLabel extends Pick<Letters, "size" | "weight" | "ink"> {
  /** Along the line; else straight in a gap of it. */
  readonly bent: boolean;
  /** Round the letters, in pixels, drawn before all of them. */
  readonly halo: number;
}

/** @param joined the letters join, as in Arabic: on a curve they would break */
export function ringLabel(radius: number, joined: boolean): RingLabel {
  const isLarge = radius >= LARGE;
  const size = isLarge ? 14.5 : 12;
  return { size, weight: 600, ink: "tone-text", bent: isLarge && !joined, halo: joined ? 6 : 4 };
}
