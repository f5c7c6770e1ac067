/** What a recording says: from each input to the frame that shows what came of it, and to the last that changed. */
import type { Frame, Recording } from "./recorder.ts";

/** What has to change for a gesture to be shown: the number of events kept, or anything. */
export type Shows = "status" | "anything";

/** In milliseconds from the input; null where nothing of the kind came. */
export interface Response {
  readonly shown: number | null;
  /** Until the last change before the next input of the kind. */
  readonly settled: number | null;
}

export function responsesTo(
  { inputs, frames }: Recording,
  type: string,
  shows: Shows,
): readonly Response[] {
  const own = inputs.filter((input) => input.type === type);
  return own.map(({ at }, index) => {
    const end = own[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const before = frames.findLast((frame) => frame.at <= at)?.status ?? "";
    const after = frames.filter((frame) => frame.at > at);
    const isShown = (frame: Frame) =>
      shows === "status" ? frame.status !== before : frame.isChanged;
    const shown = after.find(isShown);
    const settled = after.findLast((frame) => frame.isChanged && frame.at < end);
    return {
      shown: shown ? shown.at - at : null,
      settled: settled ? settled.at - at : null,
    };
  });
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return sorted.length > 0 ? { median: at(0.5), p95: at(0.95), runs: sorted.length } : null;
}
