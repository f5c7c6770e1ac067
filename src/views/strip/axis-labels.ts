/** Where the labels of the strip's axis stand, and which have room: one at an edge stands to one side of its tick. */
import type { TimeTick } from "../time-ticks.ts";

export interface AxisLabel extends TimeTick {
  /** Of its tick, in pixels. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

const EDGE_SPACE = 24;
/** About as wide as a letter, in pixels. */
const LETTER = 6;
const GAP = 4;

/**
 * @param left @param right between which the labels stay, in pixels
 * @returns all but those over which one at an edge would lie
 */
export function axisLabels(
  ticks: readonly TimeTick[],
  toX: (at: TimeTick["at"]) => number,
  left: number,
  right: number,
): readonly AxisLabel[] {
  const labels = ticks.map((tick): AxisLabel => {
    const x = toX(tick.at);
    return { ...tick, x, anchor: anchorAt(x, left, right) };
  });
  return labels.filter((label, index) =>
    [labels[index - 1], labels[index + 1]].every((next) => !next || hasRoom(label, next)),
  );
}

function anchorAt(x: number, left: number, right: number): AxisLabel["anchor"] {
  if (x < left + EDGE_SPACE) return "start";
  return x > right - EDGE_SPACE ? "end" : "middle";
}

/** A label at the edge stays, whatever is beside it. */
function hasRoom({ x, label, anchor }: AxisLabel, next: AxisLabel): boolean {
  if (anchor !== "middle" || next.anchor === "middle") return true;
  const width = LETTER * (next.label.length + label.length / 2);
  return Math.abs(next.x - x) >= width + GAP;
}
