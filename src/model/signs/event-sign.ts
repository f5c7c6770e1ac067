/** The sign of an event: its side's outline in its tone with the event's number, or its kind where events are too many to number. */
import { GLYPH_PATHS, type Glyph, OUTLINES, type Outline, type Tone } from "../symbols.ts";
import type { Emphasis, Ink, Letters, Sign, Stroke } from "./sign.ts";

/** What a sign tells of an event, as every view's model has it. */
export interface EventLook {
  readonly tone: Pick<Tone, "outline" | "hollow" | "rest">;
  /** Null where there are too many to number. */
  readonly number: number | null;
  readonly glyph: Glyph;
  /** Its place is the editors' inference. */
  readonly inferred: boolean;
  readonly selected: boolean;
  readonly emphasis: Emphasis;
}

/** How large a sign is: the side of the square that its outline fills, in pixels. */
export const SIGN_SIZES = { text: 20, map: 26 } as const;
/** Of its size on the map, what a sign has in a flag. */
export const IN_FLAG = 0.8;

/** From the outline to the dashes round what is inferred. */
const DASHES_OFF = 4;
const SELECTED_WIDTH = 3;
/** Between a shape and its ring, and round a shape on the map. */
const HALO = 1.5;

/** From the middle to the nearest edge of an outline; the dashes keep their distance from there. */
const INNER: Readonly<Record<Outline, number>> = {
  circle: 9,
  square: 8,
  diamond: 7.8,
  hexagon: 9,
  triangle: 6.6,
  pentagon: 8.5,
};
const OUTER: Readonly<Record<Outline, number>> = {
  circle: 9,
  square: 11.3,
  diamond: 11,
  hexagon: 10.5,
  triangle: 13.2,
  pentagon: 10.5,
};
/** Of the widest part, downwards: there the digits stand. */
const SHIFT: Readonly<Partial<Record<Outline, number>>> = { triangle: 2.6, pentagon: 0.6 };
/** Outlines that taper leave two digits less room. */
const TAPERED: ReadonlySet<Outline> = new Set(["diamond", "triangle", "pentagon"]);

interface Inks {
  readonly body: Ink;
  readonly edge: Ink;
  readonly on: Ink;
}

/** @param size of the outline's square, in pixels */
export function eventSign(look: EventLook, size: number = SIGN_SIZES.text): Sign {
  const { outline } = look.tone;
  const scale = size / 20;
  const dashed = (INNER[outline] * scale + DASHES_OFF) / INNER[outline];
  const edge = look.inferred ? dashed : scale;
  const band = ringWidth(look);
  const inks = inksOf(look);
  return {
    reach: OUTER[outline] * edge + HALO + band + 1,
    strokes: [
      ...ringStrokes(look, OUTLINES[outline], edge, band),
      ...(look.inferred ? [dashes(OUTLINES[outline], dashed, inks)] : []),
      ...bodyStrokes(look, scale, inks),
    ],
    letters: look.number === null ? [] : [digits(look.number, outline, size, inks.on)],
  };
}

function inksOf({ tone, emphasis, selected }: EventLook): Inks {
  const isDimmed = emphasis === "dimmed" && !selected;
  if (tone.hollow) {
    const ink = isDimmed ? "ink-3" : "ink";
    return { body: "panel", edge: ink, on: ink };
  }
  if (tone.rest) {
    return {
      body: "panel",
      edge: isDimmed ? "tone-faint" : "tone-strong",
      on: isDimmed ? "ink-3" : "ink",
    };
  }
  return isDimmed
    ? { body: "tone-faint", edge: "tone-faint", on: "faint-on" }
    : { body: "tone-strong", edge: "tone-strong", on: "tone-on" };
}

function ringWidth({ selected, emphasis }: EventLook): number {
  if (selected) return SELECTED_WIDTH;
  return emphasis === "lit" ? SELECTED_WIDTH / 2 : 0;
}

/** Round a sign that is selected, or thinner where it is lit, with a halo between. */
function ringStrokes(
  { inferred }: EventLook,
  d: string,
  scale: number,
  band: number,
): readonly Stroke[] {
  const halo: Stroke = { d, scale, fill: "halo", stroke: "halo", width: 2 * HALO };
  if (band === 0) return inferred ? [] : [halo];
  return [{ d, scale, fill: "ink", stroke: "ink", width: 2 * (HALO + band) }, halo];
}

function dashes(d: string, scale: number, { edge }: Inks): Stroke {
  return { d, scale, fill: "halo", stroke: edge, width: 1.5, dash: [3.4, 2.4] };
}

function bodyStrokes({ tone, number, glyph }: EventLook, scale: number, inks: Inks): Stroke[] {
  const d = OUTLINES[tone.outline];
  const body: Stroke = {
    d,
    scale,
    fill: inks.body,
    ...((tone.hollow || tone.rest) && { stroke: inks.edge, width: 1.5 }),
    ...(tone.hollow && { dash: [2.6, 1.8] }),
  };
  if (number !== null) return [body];
  return [body, { d: GLYPH_PATHS[glyph], scale, stroke: inks.on, width: 1.6 * scale }];
}

/** In Western digits, on every surface and in every language. */
function digits(number: number, outline: Outline, size: number, ink: Ink): Letters {
  const text = String(number);
  const shrink = text.length === 1 ? 1 : TAPERED.has(outline) ? 0.78 : 0.88;
  return {
    text,
    x: 0,
    y: ((SHIFT[outline] ?? 0) * size) / 20,
    // Letters need not grow as the shape does.
    size: 11.5 * Math.sqrt(size / 20) * shrink,
    weight: 600,
    ink,
  };
}
