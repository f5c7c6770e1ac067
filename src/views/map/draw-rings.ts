/** Draws groups as rings: their shares as arcs, from the top in the order of the list, and their number. One pass a colour. */
import type { ClassLook, SideLook } from "./counted-model.ts";
import type { LaidGroup } from "./laid-group.ts";
import type { Palette } from "./palette.ts";

export interface Looks {
  readonly classes: readonly ClassLook[];
  readonly sides: readonly SideLook[];
}

const FULL = 2 * Math.PI;
const UP = -Math.PI / 2;
const HALO = 1.5;
/** Between two tracks, and between two arcs. */
const GAP = { tracks: 0.8, arcs: 1 } as const;
/** Of a hollow track, how wide its lines are. */
const HOLLOW = 0.9;
/** Of what steps back. */
const FAINT = 0.32;

/** x, y, radius, and from where to where, for each arc. */
type Arcs = number[];

interface Pass {
  readonly side: number;
  readonly width: number;
  readonly isFaint: boolean;
  readonly arcs: Arcs;
}

/** @param format what a number is written as; none for rings without numbers */
export function drawRings(
  context: CanvasRenderingContext2D,
  rings: readonly LaidGroup[],
  looks: Looks,
  palette: Palette,
  format: ((count: number) => string) | null,
): void {
  drawHalos(context, rings, palette);
  context.lineCap = "butt";
  for (const pass of passesOf(rings, looks)) drawPass(context, pass, looks, palette);
  context.setLineDash([]);
  context.globalAlpha = 1;
  if (format) drawNumbers(context, rings, palette, format);
}

function drawHalos(
  context: CanvasRenderingContext2D,
  rings: readonly LaidGroup[],
  { halo }: Palette,
): void {
  context.beginPath();
  for (const { x, y, radius } of rings) {
    context.moveTo(x + radius + HALO, y);
    context.arc(x, y, radius + HALO, 0, FULL);
  }
  context.fillStyle = halo;
  context.fill();
}

/** Few widths, so that there are few passes. */
function trackWidth(radius: number): number {
  if (radius < 12) return 2.6;
  if (radius < 18) return 3.2;
  return radius < 26 ? 3.8 : 4.4;
}

function passesOf(rings: readonly LaidGroup[], { classes }: Looks): Iterable<Pass> {
  const passes = new Map<number, Pass>();
  const arcsOf = (side: number, width: number, isFaint: boolean): Arcs => {
    const key = side * 1000 + Math.round(width * 10) * 2 + (isFaint ? 1 : 0);
    const known = passes.get(key) ?? { side, width, isFaint, arcs: [] };
    passes.set(key, known);
    return known.arcs;
  };
  for (const { group, x, y, radius } of rings) {
    const width = trackWidth(radius);
    const outer = radius - width / 2;
    const isFaint = group.emphasis === "dimmed";
    let from = UP;
    for (const [index, share] of group.shares.entries()) {
      if (share === 0) continue;
      const to = from + (FULL * share) / group.count;
      const [first, second] = classes[index]?.tones ?? [0];
      addArc(arcsOf(first, width, isFaint), x, y, outer, from, to);
      if (second !== undefined)
        addArc(arcsOf(second, width, isFaint), x, y, outer - width - GAP.tracks, from, to);
      from = to;
    }
  }
  return passes.values();
}

function addArc(arcs: Arcs, x: number, y: number, radius: number, from: number, to: number): void {
  const isWhole = to - from > FULL - 1e-6;
  const gap = GAP.arcs / radius;
  const cut = isWhole || to - from < 2 * gap ? 0 : gap / 2;
  arcs.push(x, y, radius, from + cut, to - cut);
}

function drawPass(
  context: CanvasRenderingContext2D,
  { side, width, isFaint, arcs }: Pass,
  { sides }: Looks,
  palette: Palette,
): void {
  const look = sides[side];
  context.beginPath();
  for (let at = 0; at < arcs.length; at += 5) {
    const [x, y, radius, from, to] = arcs.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    context.moveTo(x + Math.cos(from) * radius, y + Math.sin(from) * radius);
    context.arc(x, y, radius, from, to);
  }
  context.globalAlpha = isFaint ? FAINT : 1;
  context.setLineDash(look ? [...look.beat] : []);
  context.strokeStyle = palette.sides[side] ?? palette.ink2;
  context.lineWidth = width;
  context.stroke();
  if (!look?.isRest) return;
  context.globalAlpha = 1;
  context.strokeStyle = palette.halo;
  context.lineWidth = width - 2 * HOLLOW;
  context.stroke();
}

function drawNumbers(
  context: CanvasRenderingContext2D,
  rings: readonly LaidGroup[],
  { ink, ink3, font }: Palette,
  format: (count: number) => string,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.direction = "ltr";
  let size = 0;
  for (const { group, x, y, radius } of rings) {
    const wanted = radius > 24 ? 12.5 : radius > 14 ? 11.5 : 11;
    if (wanted !== size) context.font = `600 ${wanted}px ${font}`;
    size = wanted;
    context.fillStyle = group.emphasis === "dimmed" ? ink3 : ink;
    context.fillText(format(group.count), x, y + 0.5);
  }
}
