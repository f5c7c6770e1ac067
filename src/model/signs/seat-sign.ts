/** Where an actor sits: a soft tint with its name, and no line, which would say how far its power goes. */
import type { Emphasis, Ink } from "./sign.ts";

export interface SeatLook {
  readonly ink: Ink;
  /** Of the tint where it is strongest, from 0 to 1. */
  readonly opacity: number;
  /** How far the tint of a place reaches, in pixels. */
  readonly radius: number;
  /** How far the tint of an area fades within its outline, in pixels. */
  readonly blur: number;
}

/** @param of a place, whose tint fades from its middle, or an area, whose tint fades to its border */
export function seatLook(of: "place" | "area", emphasis: Emphasis): SeatLook {
  const plain = of === "place" ? 0.42 : 0.23;
  const share = emphasis === "dimmed" ? 0.35 : emphasis === "lit" ? 1.4 : 1;
  return { ink: "tone-strong", opacity: round(plain * share), radius: 62, blur: 14 };
}

/** A seat's name: it moves or shortens where it meets another, and never hides. */
export const SEAT_LABEL = {
  serif: true,
  italic: true,
  size: 12.5,
  ink: "tone-text",
  halo: 3.5,
} as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
