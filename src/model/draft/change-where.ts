/** Changing how far a place is known, and keeping of it what still holds. */
import type { Where } from "../schema/place.ts";
import { AREA_LEVELS } from "../vocabulary.ts";
import type { Rough } from "./draft.ts";

/** The extents of the format to choose from; a point that was aimed at is one of its own. */
export const EXTENTS = [
  "point",
  "toward",
  "near",
  "ring",
  "region",
  "area",
  "country",
  "unplaced",
] as const;
export type ExtentChoice = (typeof EXTENTS)[number];

/** Every part that some extent has. */
export interface RoughWhere {
  readonly extent?: Where["extent"];
  readonly place?: string;
  readonly sense?: "at" | "toward";
  readonly radiusKm?: number;
  readonly level?: (typeof AREA_LEVELS)[number];
  readonly basis?: "stated" | "inferred";
  readonly inferences?: readonly string[];
  readonly reason?: string;
  readonly translations?: Rough<Extract<Where, { extent: "unplaced" }>>["translations"];
}

/** A radius that is seen for what it is, a first guess. */
const FIRST_RADIUS_KM = 10;

export function extentOf({ extent, sense }: RoughWhere): ExtentChoice {
  if (extent === undefined) return "point";
  return extent === "point" && sense === "toward" ? "toward" : extent;
}

/**
 * @returns the place as it was, with what the extent needs: a first radius or level; without what it cannot have, save that an
 *   unplaced one forgets its place
 */
export function withExtent(where: RoughWhere, choice: ExtentChoice): RoughWhere {
  if (choice === "unplaced") {
    const { reason, translations } = where;
    return {
      extent: "unplaced",
      ...(reason !== undefined && { reason }),
      ...(translations && { translations }),
    };
  }
  const { place, inferences } = where;
  return {
    extent: choice === "toward" ? "point" : choice,
    ...(place !== undefined && { place }),
    ...(choice === "toward" && { sense: "toward" }),
    ...((choice === "ring" || choice === "near") && {
      radiusKm: where.radiusKm ?? FIRST_RADIUS_KM,
    }),
    ...(choice === "area" && { level: where.level ?? AREA_LEVELS[0] }),
    basis: where.basis ?? "stated",
    ...(inferences && { inferences }),
  };
}
