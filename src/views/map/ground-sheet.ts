/** A sheet that the ground is drawn on: where it lies on the Earth, and how paths are laid on it. All angles are degrees. */
import type { Bounds, Frame } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";

/** The ground's colours as the style sheet has them now. */
export interface GroundColors {
  readonly land: string;
  readonly home: string;
  readonly border: string;
  readonly homeBorder: string;
}

export interface GroundSheet {
  readonly context: CanvasRenderingContext2D;
  readonly colors: GroundColors;
  readonly zoom: number;
  /** What can be seen; longitudes may lie beyond 180°. */
  readonly frame: Bounds;
  /** What is drawn, some way round the frame. */
  readonly bounds: Bounds;
  /** The Earth's width, in pixels of the sheet. */
  readonly scale: number;
  /** The design's pixel, in pixels of the sheet. */
  readonly pixel: number;
  /** The sheet's upper left corner on the Earth's square, whose sides are 1. */
  readonly origin: { readonly x: number; readonly y: number };
}

/** The finer levels, which come when a frame is near enough to want them. */
export interface FinerGround {
  /** Is due when the map has come to rest. */
  readonly look: (frame: Frame) => void;
  /** Null where nothing finer tells. */
  readonly isLand: (lonLat: LonLat) => boolean | null;
  /** Whether a frame wants any of it. */
  readonly shows: (frame: Bounds, zoom: number) => boolean;
  /** Whether nothing of what lies below can be seen. */
  readonly covers: (sheet: GroundSheet) => boolean;
  readonly paint: (sheet: GroundSheet) => void;
  /** Whose coasts it draws at a zoom; empty where the base map's own credit says it. */
  readonly creditAt: (zoom: number) => string;
  readonly destroy: () => void;
}

/** @param onChange what is drawn has come to be another @returns null where the frame wants nothing finer yet */
export type Refine = (frame: Frame, onChange: () => void) => Promise<FinerGround | null>;

/** Where web maps end. */
const POLE = 85.0511287798;
const RADIANS = Math.PI / 180;

/** On the square that web maps make of the Earth, from the west. */
export function squareX(lon: number): number {
  return (lon + 180) / 360;
}

/** From the north. */
export function squareY(lat: number): number {
  const sine = Math.sin(Math.min(POLE, Math.max(-POLE, lat)) * RADIANS);
  return 0.5 - Math.atanh(sine) / (2 * Math.PI);
}

/**
 * Lays what is drawn next on the sheet.
 *
 * @param unit how many of a path's units are the Earth's width
 * @param from where the path's 0,0 lies on the Earth's square
 * @returns a pixel of the design, in the path's units
 */
export function lay(
  { context, scale, pixel, origin }: GroundSheet,
  unit: number,
  from: { readonly x: number; readonly y: number },
): number {
  const size = scale / unit;
  context.setTransform(size, 0, 0, size, (from.x - origin.x) * scale, (from.y - origin.y) * scale);
  return pixel / size;
}

export function stroke(
  { context }: GroundSheet,
  path: Path2D,
  color: string,
  width: number,
  opacity: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.globalAlpha = opacity;
  context.stroke(path);
  context.globalAlpha = 1;
}
