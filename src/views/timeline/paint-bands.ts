/** Paints bands on a canvas: bars by bin, both ways from the middle where events have two sides. */
import type { Tone } from "../../model/symbols.ts";
import { AIR } from "./band-scale.ts";
import type { Band, BandTrack, TimelineBands } from "./crowd-model.ts";

/** Where a row stands, in pixels of the canvas' style. */
export interface RowPlace {
  readonly top: number;
  readonly height: number;
}

export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** A pixel of the design. */
  readonly pixel: number;
  /** Of a moment, from the left edge. */
  readonly xOf: (ms: number) => number;
  readonly placeOf: (row: string) => RowPlace | null;
  readonly colorOf: (tone: Tone) => string;
  readonly ink: Inks;
}

export interface Inks {
  readonly text: string;
  readonly line: string;
  readonly ground: string;
  readonly light: string;
  readonly paper: string;
  readonly font: string;
}

/** Bars that are wider are a pixel apart. */
const APART_FROM = 3;
/** The least half of a bar that is there at all. */
const LEAST_BAR = 0.75;

/** @param perEvent pixels of the design */
export function paintBands(bands: TimelineBands, perEvent: number, paper: Paper): void {
  const columns = placeColumns(bands, paper);
  for (const band of bands.bands) {
    const place = paper.placeOf(band.id);
    if (place) paintBand(band, place, columns, perEvent * paper.pixel, paper);
  }
}

interface Columns {
  /** The bins in sight. */
  readonly from: number;
  readonly to: number;
  readonly lefts: Float64Array;
  readonly widths: Float64Array;
}

function placeColumns({ edges }: TimelineBands, { xOf, width }: Paper): Columns {
  const bins = edges.length - 1;
  const lefts = new Float64Array(bins);
  const widths = new Float64Array(bins);
  let [from, to] = [bins, 0];
  for (let bin = 0; bin < bins; bin++) {
    const left = xOf(edges[bin] ?? 0);
    const right = xOf(edges[bin + 1] ?? 0);
    if (right <= 0 || left >= width) continue;
    from = Math.min(from, bin);
    to = bin + 1;
    const room = right - left;
    lefts[bin] = left;
    widths[bin] = Math.max(room > APART_FROM ? room - 1 : room - 0.25, 0.75);
  }
  return { from, to, lefts, widths };
}

export function isTwoSided({ tracks }: Band): boolean {
  return tracks.some(({ down }) => down !== null);
}

function paintBand(
  band: Band,
  { top, height }: RowPlace,
  columns: Columns,
  perEvent: number,
  { context, width, pixel, colorOf, ink }: Paper,
): void {
  const isDouble = isTwoSided(band);
  const ground = isDouble ? top + height / 2 : top + height - (AIR / 2) * pixel;
  const paint = (direction: 1 | -1, toneOf: (track: BandTrack) => Tone, share: number) => {
    const stack = new Float64Array(columns.to);
    for (const track of band.tracks) {
      context.fillStyle = colorOf(toneOf(track));
      stackBars(track.counts, stack, columns, perEvent * share, (left, wide, from, high) =>
        context.fillRect(left, direction > 0 ? ground + from : ground - from - high, wide, high),
      );
    }
  };
  paint(-1, ({ up }) => up, isDouble ? 0.5 : 1);
  if (isDouble) paint(1, ({ up, down }) => down ?? up, 0.5);
  context.fillStyle = ink.ground;
  context.fillRect(0, ground - 0.5, width, 1);
}

type Fill = (left: number, width: number, from: number, height: number) => void;

/** @param stack how high each bin is by now, from the ground; grows by what is filled */
function stackBars(
  counts: Uint32Array,
  stack: Float64Array,
  { from, to, lefts, widths }: Columns,
  perEvent: number,
  fill: Fill,
): void {
  for (let bin = from; bin < to; bin++) {
    const count = counts[bin] ?? 0;
    if (count === 0) continue;
    const high = Math.max(count * perEvent, LEAST_BAR);
    const base = stack[bin] ?? 0;
    fill(lefts[bin] ?? 0, widths[bin] ?? 1, base, high);
    stack[bin] = base + high;
  }
}

/** The bin that is pointed at or walked to, behind its bars. */
export function paintBin(
  { edges }: TimelineBands,
  bin: number,
  { top, height }: RowPlace,
  { context, xOf, ink }: Paper,
): void {
  const left = xOf(edges[bin] ?? 0);
  const right = xOf(edges[bin + 1] ?? 0);
  context.fillStyle = ink.light;
  context.fillRect(left - 1, top + 1, Math.max(right - left, 3) + 1, height - 2);
}

/** What began before the window, at its left edge; and where the data ends. */
export function paintEdges(bands: TimelineBands, said: (band: Band) => string, paper: Paper): void {
  const { context, height, pixel, xOf, placeOf, ink, width } = paper;
  const left = Math.max(xOf(bands.edges[bands.first] ?? 0), 0) + 3 * pixel;
  context.font = ink.font;
  context.textBaseline = "middle";
  for (const band of bands.bands) {
    const place = placeOf(band.id);
    if (!place || band.earlier === 0) continue;
    const y = place.top + place.height / 2;
    const text = said(band);
    const air = 3 * pixel;
    context.fillStyle = ink.paper;
    context.fillRect(
      left - air,
      y - 8 * pixel,
      context.measureText(text).width + 2 * air,
      16 * pixel,
    );
    context.fillStyle = ink.text;
    context.fillText(text, left, y + pixel);
  }
  const end = xOf(bands.end);
  if (!(end > 0 && end < width)) return;
  context.strokeStyle = ink.line;
  context.lineWidth = pixel;
  context.setLineDash([3 * pixel, 3 * pixel]);
  context.beginPath();
  context.moveTo(Math.round(end) + 0.5, 0);
  context.lineTo(Math.round(end) + 0.5, height);
  context.stroke();
  context.setLineDash([]);
}
