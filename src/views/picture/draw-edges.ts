/** The plaques at the map's border for what lies outside it, and for what has no point on it. */
import { type Box, boxRound } from "../../model/cartography/box.ts";
import { type EdgeTarget, groupTargets, placeAtEdge } from "../../model/cartography/edge.ts";
import type { Pen, Size } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { arrangePlaque, drawPlaque, type PlaqueStyle } from "./plaque.ts";

export interface EdgeScene {
  /** What lies outside, in pixels of the frame. */
  readonly targets: readonly (EdgeTarget & { readonly event: PictureEvent })[];
  readonly frame: Box;
  /** What no plaque may cover. */
  readonly obstacles: readonly Box[];
}

export interface PlacedPlaque {
  readonly box: Box;
  readonly markup: string;
  /** The events whose titles stand on it. */
  readonly titled: readonly PictureEvent[];
}

/** Kept free between a plaque and the border, in pixels. */
const MARGIN = 6;
const WIDEST = 184;

/** Gives each group of neighbours a plaque where the line to it leaves the frame, or near there. */
export function arrangeEdges(
  pen: Pen,
  { targets, frame, obstacles }: EdgeScene,
  style: PlaqueStyle,
): readonly PlacedPlaque[] {
  const eventOf = new Map(targets.map(({ id, event }) => [id, event]));
  const width = Math.min(WIDEST, frame.width - 2 * MARGIN);
  const placed: PlacedPlaque[] = [];
  for (const { ids, angle } of groupTargets(targets, frame)) {
    const events = ids.map((id) => eventOf.get(id)).filter((event) => event !== undefined);
    const plaque = arrangePlaque(pen, events, width, style);
    const held = [...obstacles, ...placed.map(({ box }) => box)];
    const box = placePlaque(plaque, angle, { frame, obstacles: held });
    placed.push({
      box,
      markup: drawPlaque(pen, plaque, { x: box.x, y: box.y }, angle),
      titled: plaque.entries.map(({ event }) => event),
    });
  }
  return placed;
}

/** Down to the left, in radians clockwise from east: there is the least to hide. */
const CORNER = Math.PI * 0.8;

/** Gives what has no point a plaque for each place that it is somewhere in, from the lower left corner on. */
export function arrangePointless(
  pen: Pen,
  events: readonly PictureEvent[],
  scene: Pick<EdgeScene, "frame" | "obstacles">,
  style: PlaqueStyle,
): readonly PlacedPlaque[] {
  const places = [...new Set(events.map(({ place }) => place?.somewhere))];
  const width = Math.min(WIDEST, scene.frame.width - 2 * MARGIN);
  const placed: PlacedPlaque[] = [];
  for (const words of places) {
    const some = events.filter(({ place }) => place?.somewhere === words);
    const plaque = arrangePlaque(pen, some, width, style, false);
    const held = [...scene.obstacles, ...placed.map(({ box }) => box)];
    const box = placePlaque(plaque, CORNER, { ...scene, obstacles: held });
    placed.push({
      box,
      markup: drawPlaque(pen, plaque, { x: box.x, y: box.y }, 0),
      titled: plaque.entries.map(({ event }) => event),
    });
  }
  return placed;
}

/** Where the border is full, over what is there: a place outside must not be passed over in silence. */
function placePlaque(
  { width, height }: Size,
  angle: number,
  { frame, obstacles }: Pick<EdgeScene, "frame" | "obstacles">,
): Box {
  const size = { width, height };
  return (
    placeAtEdge(angle, size, frame, obstacles, MARGIN) ??
    placeAtEdge(angle, size, frame, [], MARGIN) ??
    boxRound({ x: frame.width / 2, y: frame.height / 2 }, width, height)
  );
}
