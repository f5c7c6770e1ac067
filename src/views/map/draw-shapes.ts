/** Draws what is no point: rings of distance and areas, one shape a spot, and how far the selected event's place may be off. */
import type { MultiPolygon } from "geojson";
import type { BaseMap } from "../../model/base-map.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import { type Ground, ringRadius } from "../../model/cartography/ground.ts";
import { ringPoint } from "../../model/cartography/split-ring.ts";
import type { CountedGroup } from "./counted-model.ts";
import type { Looks } from "./draw-rings.ts";
import { classIn } from "./draw-singles.ts";
import { LEAST_RING } from "./laid-group.ts";
import type { Palette } from "./palette.ts";

const FULL = 2 * Math.PI;
const STEPS = 90;
const LINE = { plain: 1.3, lit: 2.4 } as const;
const WASH = { plain: 0.07, lit: 0.16 } as const;
const AREA_DASH = [5, 3] as const;
const NEAR_DASH = [1.5, 3] as const;
const FAINT = 0.4;

export interface ShapeScene {
  readonly ground: Ground;
  readonly base: BaseMap;
  readonly looks: Looks;
  readonly palette: Palette;
}

/** @param lit the key of the one pointed at */
export function drawShapes(
  context: CanvasRenderingContext2D,
  groups: readonly CountedGroup[],
  lit: string | null,
  scene: ShapeScene,
): void {
  for (const group of groups) {
    const isLit = group.key === lit || group.emphasis === "lit" || group.selected !== null;
    context.globalAlpha = group.emphasis === "dimmed" ? FAINT : 1;
    drawShape(context, group, isLit, scene);
  }
  context.globalAlpha = 1;
}

function drawShape(
  context: CanvasRenderingContext2D,
  group: CountedGroup,
  isLit: boolean,
  { ground, base, looks, palette }: ShapeScene,
): void {
  const { extent, lonLat, selected } = group;
  const color = colorOf(group, looks, palette);
  if (extent.type === "point" || (extent.type === "near" && selected === null)) return;
  if (extent.type === "ring" || extent.type === "near") {
    if (ringRadius(ground, lonLat, extent.radiusKm) < LEAST_RING) return;
    traceRing(context, ground, group, extent.radiusKm);
    if (extent.type === "near") wash(context, color, WASH.lit);
    line(context, color, isLit, extent.type === "near" ? NEAR_DASH : [], palette);
    return;
  }
  const outline = outlineOf(base, { extent, lonLat });
  if (!outline) return;
  traceOutline(context, ground, outline);
  wash(context, color, isLit ? WASH.lit : WASH.plain);
  line(context, color, isLit, AREA_DASH, palette);
}

/** Of its largest share. */
function colorOf(group: CountedGroup, { classes }: Looks, { sides, ink2 }: Palette): string {
  const most = Math.max(...group.shares);
  const index = group.count === 1 ? classIn(group) : group.shares.indexOf(most);
  return sides[classes[index]?.tones[0] ?? 0] ?? ink2;
}

function traceRing(
  context: CanvasRenderingContext2D,
  ground: Ground,
  { lonLat }: CountedGroup,
  radiusKm: number,
): void {
  context.beginPath();
  for (let step = 0; step < STEPS; step++) {
    const { x, y } = ground.toFrame(ringPoint(lonLat, radiusKm, (step * FULL) / STEPS));
    context.lineTo(x, y);
  }
  context.closePath();
}

function traceOutline(
  context: CanvasRenderingContext2D,
  ground: Ground,
  { coordinates }: MultiPolygon,
): void {
  context.beginPath();
  for (const ring of coordinates.flat()) {
    for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
      const { x, y } = ground.toFrame([lon, lat]);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }
}

function wash(context: CanvasRenderingContext2D, color: string, strength: number): void {
  const before = context.globalAlpha;
  context.globalAlpha = before * strength;
  context.fillStyle = color;
  context.fill("evenodd");
  context.globalAlpha = before;
}

function line(
  context: CanvasRenderingContext2D,
  color: string,
  isLit: boolean,
  dash: readonly number[],
  { halo }: Palette,
): void {
  const width = isLit ? LINE.lit : LINE.plain;
  context.strokeStyle = halo;
  context.lineWidth = width + 2;
  if (dash.length === 0) context.stroke();
  context.setLineDash([...dash]);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
}
