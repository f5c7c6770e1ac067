/** The presenter's stopwatch: how long the talk has gone on, without its pauses. Pure; times in milliseconds since 1970. */

export interface Stopwatch {
  /** Gone by before it last started to run. */
  readonly before: number;
  /** Null while it is paused. */
  readonly runningSince: number | null;
}

export function startStopwatch(now: number): Stopwatch {
  return { before: 0, runningSince: now };
}

/** Pauses one that runs, and lets a paused one go on. */
export function toggleStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.runningSince === null
    ? { before: watch.before, runningSince: now }
    : { before: elapsedOf(watch, now), runningSince: null };
}

export function elapsedOf({ before, runningSince }: Stopwatch, now: number): number {
  return before + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** "4:05", "1:02:09" */
export function sayElapsed(ms: number): string {
  const total = Math.floor(ms / 1000);
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** @param data as it was kept. @returns null for anything else */
export function readStopwatch(data: unknown): Stopwatch | null {
  if (typeof data !== "object" || data === null) return null;
  const { before, runningSince } = data as Readonly<Record<string, unknown>>;
  const isTime = (value: unknown) =>
    typeof value === "number" && Number.isFinite(value) && value >= 0;
  if (!isTime(before) || !(runningSince === null || isTime(runningSince))) return null;
  return { before, runningSince } as Stopwatch;
}
