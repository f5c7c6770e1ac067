/** What every bare component is given and can do: the same events, the same steps, nothing of the atlas round it. */

/** The events by column; positions are those of points alone, NaN elsewhere. */
export interface Columns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly side: Float64Array;
  readonly kind: Float64Array;
}

export const COLUMN_NAMES = ["start", "end", "lon", "lat", "side", "kind"] as const;

export interface Component {
  /** Makes ready what the others have in their columns, unmeasured. */
  load?(): Promise<void>;
  /** Draws all events. */
  open(root: HTMLElement, columns: Columns): void;
  /** Keeps the events that share time with the window. */
  brush(from: number, to: number): void;
  /** Keeps those of one kind; -1 for all. */
  toggle?(kind: number): void;
  zoom?(step: number): void;
  pan?(step: number): void;
}

export type Step = Exclude<keyof Component, "open" | "load">;

/** The numbers of the events that the window keeps. */
export function keptBy({ start, end }: Columns, from: number, to: number): number[] {
  const kept: number[] = [];
  for (let row = 0; row < start.length; row++)
    if ((start[row] ?? 0) < to && (end[row] ?? 0) > from) kept.push(row);
  return kept;
}

export function isOnMap({ lon }: Columns, row: number): boolean {
  return !Number.isNaN(lon[row] ?? Number.NaN);
}

export const COLORS = ["#8c2f2f", "#2a8c4a", "#5b2f8c", "#8c7a2f", "#2f7a8c", "#8c2f6a"];
