/** What the map was told to show, and whether it does. Every step is pure; its move is the camera's to carry out. */
import type { Camera } from "../../model/frame.ts";

export type Aim =
  /** Nothing was asked for yet. */
  | { readonly type: "none" }
  /** The map has no size: it moves once it has one. */
  | { readonly type: "pending"; readonly camera: Camera }
  /** The map shows it, and goes on to at any size. */
  | { readonly type: "held"; readonly camera: Camera }
  /** A person has moved the map elsewhere. */
  | { readonly type: "left"; readonly camera: Camera };

export interface AimStep {
  readonly aim: Aim;
  /** How the map now goes where the aim's camera points; null where it stays. */
  readonly move: "flight" | "jump" | null;
}

export const NO_AIM: Aim = { type: "none" };

/** Whether the map was pointed somewhere, so that there is anything to draw. */
export function isReached({ type }: Aim): boolean {
  return type === "held" || type === "left";
}

/** Takes a camera up, unless it is the one that was given last. @param hasSize whether the map can be seen */
export function aimAt(aim: Aim, camera: Camera, hasSize: boolean): AimStep {
  if (aim.type !== "none" && aim.camera === camera) return { aim, move: null };
  if (!hasSize) return { aim: { type: "pending", camera }, move: null };
  // Nobody saw where a map that was not there yet would be flying from.
  return { aim: { type: "held", camera }, move: isReached(aim) ? "flight" : "jump" };
}

/** The map has got a size, or another one: until a person moves it, it keeps showing what it was told to. */
export function fitSize(aim: Aim): AimStep {
  if (aim.type === "none" || aim.type === "left") return { aim, move: null };
  return { aim: { type: "held", camera: aim.camera }, move: "jump" };
}

/** A person has moved the map. */
export function leave(aim: Aim): Aim {
  return aim.type === "held" ? { type: "left", camera: aim.camera } : aim;
}
