/** Measures how many characters of the monospace grid fit in a line, for each size that paragraphs are set in. */
import { followSize } from "../follow-size.ts";
import "./measure-columns.css";

/** The sizes of the grid; each has its own cells. */
export const SIZES = ["navigation", "headline", "standfirst", "body"] as const;
export type Size = (typeof SIZES)[number];
export type Columns = Readonly<Record<Size, number>>;

/** Fewer would be a column of words, one below the other. */
const FEWEST = 8;
/** A probe is this many characters wide, so that rounding to parts of a pixel does not add up over a line. */
const PROBE_CELLS = 100;

export interface ColumnMeter {
  /** The columns that fit now; null while nothing is laid out, as in a tab that is not shown. */
  readonly read: () => Columns | null;
  readonly stop: () => void;
}

/**
 * Measures the grid inside a sheet, now and whenever the sheet's width or the font changes.
 * @param sheet holds the probes; what is inside its padding is the line's width
 * @param onChange called after a size changed, also when the count of columns stays the same
 */
export function measureColumns(sheet: HTMLElement, onChange: () => void): ColumnMeter {
  const line = document.createElement("div");
  const probes = SIZES.map((size) => {
    const probe = document.createElement("span");
    probe.className = `source-probe is-${size}`;
    return [size, probe] as const;
  });
  for (const element of [line, ...probes.map(([, probe]) => probe)]) element.ariaHidden = "true";
  sheet.prepend(line, ...probes.map(([, probe]) => probe));

  const stop = followSize([line, ...probes.map(([, probe]) => probe)], onChange);

  const count = (probe: HTMLElement, width: number) =>
    Math.max(FEWEST, Math.floor((width * PROBE_CELLS) / probe.getBoundingClientRect().width));
  const read = (): Columns | null => {
    const { width } = line.getBoundingClientRect();
    if (width === 0) return null;
    const counted = probes.map(([size, probe]) => [size, count(probe, width)] as const);
    return { navigation: 0, headline: 0, standfirst: 0, body: 0, ...Object.fromEntries(counted) };
  };
  return { read, stop };
}
