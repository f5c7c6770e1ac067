/** Draws single events: the outline is the shape of one party, the filled shape in it the other's; the order says nothing. */
import { OUTLINES } from "../../model/symbols.ts";
import type { CountedGroup, SideLook } from "./counted-model.ts";
import type { Looks } from "./draw-rings.ts";
import { isDashed, type LaidGroup } from "./laid-group.ts";
import type { Palette } from "./palette.ts";

const FULL = 2 * Math.PI;
/** Of shapes that fill a square of side 20. */
const SCALE = { outer: 0.92, inner: 0.46, alone: 0.68 } as const;
/** Where a place is not exact. */
const NEAR = { radius: 12.8, width: 1.2, dash: [2.6, 2.2] } as const;
const SELECTED = { radius: 15.5, width: 2.5 } as const;
const FAINT = 0.38;

const PATHS = new Map<string, Path2D>();

function pathOf(outline: keyof typeof OUTLINES): Path2D {
  const path = PATHS.get(outline) ?? new Path2D(OUTLINES[outline]);
  PATHS.set(outline, path);
  return path;
}

export function drawSingles(
  context: CanvasRenderingContext2D,
  singles: readonly LaidGroup[],
  looks: Looks,
  palette: Palette,
): void {
  for (const single of singles) {
    const { group, x, y } = single;
    const tones = looks.classes[classIn(group)]?.tones ?? [0];
    context.save();
    context.translate(x, y);
    if (group.selected !== null) drawChoice(context, palette);
    context.globalAlpha = group.emphasis === "dimmed" ? FAINT : 1;
    const color = palette.sides[tones[0]] ?? palette.ink2;
    if (isDashed(group)) drawDashes(context, color);
    drawParties(context, tones, looks.sides, palette);
    context.restore();
  }
}

/** Of a single event, the only one that it has a share in. */
export function classIn({ shares }: Pick<CountedGroup, "shares">): number {
  return shares.findIndex((share) => share > 0);
}

function drawChoice(context: CanvasRenderingContext2D, { mark, ink }: Palette): void {
  context.beginPath();
  context.arc(0, 0, SELECTED.radius, 0, FULL);
  context.fillStyle = mark;
  context.fill();
  context.lineWidth = SELECTED.width;
  context.strokeStyle = ink;
  context.stroke();
}

function drawDashes(context: CanvasRenderingContext2D, color: string): void {
  context.beginPath();
  context.arc(0, 0, NEAR.radius, 0, FULL);
  context.setLineDash([...NEAR.dash]);
  context.lineWidth = NEAR.width;
  context.strokeStyle = color;
  context.stroke();
  context.setLineDash([]);
}

function drawParties(
  context: CanvasRenderingContext2D,
  [first, second]: readonly number[],
  sides: readonly SideLook[],
  palette: Palette,
): void {
  const outer = sides[first ?? 0];
  const scale = second === undefined ? SCALE.alone : SCALE.outer;
  const path = pathOf(outer?.outline ?? "circle");
  context.scale(scale, scale);
  context.lineWidth = 5 / scale;
  context.strokeStyle = palette.halo;
  context.stroke(path);
  const isHollow = second !== undefined || outer?.isRest;
  context.fillStyle = isHollow ? palette.halo : colorOf(palette, first);
  context.fill(path);
  context.lineWidth = (outer?.isRest ? 1.5 : 2.4) / scale;
  context.strokeStyle = colorOf(palette, first);
  context.stroke(path);
  if (second === undefined) return;
  const inner = sides[second];
  const inside = pathOf(inner?.outline ?? "circle");
  context.scale(SCALE.inner / scale, SCALE.inner / scale);
  context.fillStyle = inner?.isRest ? palette.halo : colorOf(palette, second);
  context.fill(inside);
  context.lineWidth = 1.3 / SCALE.inner;
  context.strokeStyle = colorOf(palette, second);
  if (inner?.isRest) context.stroke(inside);
}

function colorOf({ sides, ink2 }: Palette, side = 0): string {
  return sides[side] ?? ink2;
}
