/** How far a phone's sheet is drawn up: resting under the map, half up, or up to the bar. Pure. */

export const LEVELS = ["peek", "half", "full"] as const;
export type Level = (typeof LEVELS)[number];

/** In pixels a millisecond: faster, a hand throws the sheet on instead of setting it down. */
const THROW = 0.5;

/** Where the handle leads: up step by step, and from the top to rest again. */
export function nextLevel(level: Level): Level {
  return LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length] ?? "peek";
}

/** One step down; null where the sheet rests. */
export function lowerLevel(level: Level): Level | null {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? null;
}

/** What is chosen elsewhere must be seen: at least half up. */
export function raised(level: Level): Level {
  return level === "peek" ? "half" : level;
}

export interface Release {
  /** How tall the sheet was when it was let go, in pixels. */
  readonly height: number;
  /** Upwards, in pixels a millisecond. */
  readonly speed: number;
  /** How tall it is at each level, in pixels. */
  readonly heights: Readonly<Record<Level, number>>;
}

/** Where a sheet comes to rest that was dragged: at the nearest level, or, thrown, at the next one in its way. */
export function levelAfter({ height, speed, heights }: Release): Level {
  const inWay = speed > 0 ? LEVELS : LEVELS.toReversed();
  const ahead = inWay.find((level) => (heights[level] - height) * speed > 0);
  if (Math.abs(speed) >= THROW) return ahead ?? (speed > 0 ? "full" : "peek");
  const awayFrom = (level: Level) => Math.abs(heights[level] - height);
  return LEVELS.reduce((best, level) => (awayFrom(level) < awayFrom(best) ? level : best));
}
