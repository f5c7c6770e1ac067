/** The signs for factions and kinds of event, as SVG path data centred on 0,0, so that colour is never the only sign. */

/** Outlines within a square of side 20, drawn filled; factions take them in the dataset's order. */
export const OUTLINES = {
  circle: "M0,-9A9,9 0 1 1 0,9A9,9 0 1 1 0,-9Z",
  square: "M-8,-8H8V8H-8Z",
  diamond: "M0,-11L11,0L0,11L-11,0Z",
  hexagon: "M-5.5,-9H5.5L10.5,0L5.5,9H-5.5L-10.5,0Z",
  triangle: "M0,-11L10.5,8H-10.5Z",
  pentagon: "M0,-10.5L10,-3L6.2,8.5H-6.2L-10,-3Z",
} as const;
export type Outline = keyof typeof OUTLINES;

/** Of the kinds of event, within a square of side 10, drawn as strokes; a dataset's own kinds choose among them. */
export const GLYPH_PATHS = {
  cross: "M-4,4L4,-4M-4,-4L4,4",
  arrow: "M-5,0H4.5M1,-3.5L4.5,0L1,3.5",
  exclamation: "M0,-5V1.5M0,4.2V4.7",
  speech: "M-4.8,-4H4.8V2.2H0L-2.8,4.8V2.2H-4.8Z",
  handset:
    "M-4.6,-4.2H-2.2L-1.2,-1.6L-2.6,-0.6A5.5,5.5 0 0 0 0.6,2.6L1.6,1.2L4.2,2.2V4.6C-1,5.2 -5.2,1 -4.6,-4.2Z",
  clash: "M-5,0H-1M-3.5,-2.5L-1,0L-3.5,2.5M5,0H1M3.5,-2.5L1,0L3.5,2.5",
  burst:
    "M0,-5V-2M0,2V5M-5,0H-2M2,0H5M-3.5,-3.5L-1.5,-1.5M1.5,1.5L3.5,3.5M-3.5,3.5L-1.5,1.5M1.5,-1.5L3.5,-3.5",
  target: "M0,-5A5,5 0 1 1 0,5A5,5 0 1 1 0,-5ZM0,-1.2A1.2,1.2 0 1 1 0,1.2A1.2,1.2 0 1 1 0,-1.2Z",
  crowd:
    "M-5,4.5V2A2,2 0 0 1 -1,2V4.5M1,4.5V2A2,2 0 0 1 5,2V4.5M-2,-0.5V-2.5A2,2 0 0 1 2,-2.5V-0.5",
  flame: "M0,-5C1,-2 4,-1 4,1.8A4,3.2 0 0 1 -4,1.8C-4,0.4 -2.8,-0.4 -2,-1.6C-1,-2.6 0.4,-3.4 0,-5Z",
  flag: "M-3.5,5V-4.5H4L1.8,-1.8L4,0.9H-3.5",
  page: "M-3.5,-5H1.5L3.5,-3V5H-3.5ZM-1.5,-0.8H1.5M-1.5,2H1.5",
} as const;
export type Glyph = keyof typeof GLYPH_PATHS;

/** How a faction is told apart: its colour and its outline. */
export interface Tone {
  /** #rrggbb, as the dataset gives it; a style lightens it in the dark. */
  readonly color: string;
  readonly outline: Outline;
  /** Drawn as a dashed outline on paper: nobody is named. */
  readonly hollow?: true;
  /** Shared by many: drawn as an outline, so that nobody takes it for one faction's. */
  readonly rest?: true;
}

const ORDER = Object.keys(OUTLINES) as readonly Outline[];

/** For what stands on no side. */
export const NO_SIDE: Tone = { color: "#6f6b62", outline: "circle" };

/** For the factions of a crowd that have no colour of their own, and those on no side. */
export const REST: Tone = { ...NO_SIDE, rest: true };

/** @param index the faction's place in the dataset, or its rank, from 0 */
export function toneOf(color: string, index: number): Tone {
  return { color, outline: ORDER[index % ORDER.length] ?? "circle" };
}
