/** A briefing that runs by itself, as on a screen in a lobby: so many seconds a step, once or over and over. */

export interface Run {
  /** Each step stays so long. */
  readonly seconds: number;
  /** Whether the first step comes after the last; else it ends there. */
  readonly loops: boolean;
  /** A hand that stops it leaves the pace as it was. */
  readonly isOn: boolean;
}

/** Shorter than anybody reads, and longer than anybody waits. */
const SHORTEST = 2;
const LONGEST = 3600;
/** What a hand starts that set no pace: a slide of a dozen words and a map. */
export const PACE: Run = { seconds: 12, loops: true, isOn: false };

/**
 * @param text `12` or `12,loop`: seconds a step
 * @returns null for anything else, or a pace that nobody could follow
 */
export function runIn(text: string | null): Run | null {
  const [, digits = "", loop] = /^(\d{1,4})(,loop)?$/.exec(text ?? "") ?? [];
  const seconds = Number(digits);
  if (seconds < SHORTEST || seconds > LONGEST) return null;
  return { seconds, loops: loop !== undefined, isOn: true };
}

/** The text that is read as this run. */
export function writeRun({ seconds, loops }: Run): string {
  return `${seconds}${loops ? ",loop" : ""}`;
}
