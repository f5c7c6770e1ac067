/** Playback as it is chosen: what plays, how fast, and whether it does now. */
/** A window that moves shows what was going on; one that grows, what had happened by then. */
export const PLAYBACK_MODES = ["grow", "move"] as const;
export type PlaybackMode = (typeof PLAYBACK_MODES)[number];

/** As multiples of the plain pace. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Playback {
  readonly mode: PlaybackMode;
  readonly speed: Speed;
  readonly isPlaying: boolean;
}
