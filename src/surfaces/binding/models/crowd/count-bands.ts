/** Counts the events of a window by row and bin, for the timeline to draw as bands. */
import type { Bands, Counted } from "../../../../engine/counted.ts";
import { sayNumber } from "../../../../i18n/dates.ts";
import type { Words } from "../../../../i18n/en.ts";
import { sayRange } from "../../../../i18n/moments.ts";
import { CROWDED_TIMELINE_WORDS } from "../../../../i18n/parts/crowded-timeline.ts";
import type { Atlas } from "../../../../model/atlas.ts";
import type { BandRow } from "../../../../model/band-rows.ts";
import { cutByCalendar, type TimeBins, unitAround } from "../../../../model/bins.ts";
import type { Coloring } from "../../../../model/coloring.ts";
import { type Interval, toInterval } from "../../../../model/interval.ts";
import type { ShareClass } from "../../../../model/share-class.ts";
import {
  type Band,
  type BandTrack,
  type BinSaying,
  EARLIER,
  type TimelineBands,
} from "../../../../views/timeline/crowd-model.ts";
import { nameClass, nameRow } from "./name-bands.ts";

export interface CountGround {
  readonly counted: Counted;
  readonly coloring: Coloring;
  readonly classes: readonly ShareClass[];
  readonly rows: readonly BandRow[];
  readonly atlas: Atlas;
  readonly words: Words;
  /** Where the data ends. */
  readonly end: number;
}

/**
 * The window's bins are counted by themselves, so that they and what began before them add up to what the window holds; those
 * beyond it are there for panning, and part of no sum.
 *
 * @param bins of the window @param around how far beyond it there are bars
 */
export function countBands(ground: CountGround, bins: TimeBins, around: Interval): TimelineBands {
  const { atlas, words, counted, coloring } = ground;
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  const wide = widen(bins, around, atlas);
  const inside = counted.bands(bins.edges, coloring);
  const beyond =
    wide.edges.length === bins.edges.length ? inside : counted.bands(wide.edges, coloring);
  const count = bins.edges.length - 1;
  const trackOf = makeTracks(ground, { inside, beyond, ...wide, count });
  const said = (count: number) => sayNumber(count, words.locale);
  return {
    ...wide,
    last: wide.first + count,
    bands: ground.rows.map((row) => bandOf(row, ground, wide, count, trackOf)),
    end: ground.end,
    sayEarlier: ({ earlier }) => `← ${said(earlier)}`,
    unitOf: (bin) => unitAround(wide.edges[bin] ?? 0, bins.unit, atlas.zone),
    sayScale: (count) => own.fullest(said(count), bins.unit),
    sayBand: ({ name, sum }) => own.band(name, words.events(sum)),
    sayBin: (band, bin) => sayBin(band, bin, wide, ground),
  };
}

interface Wide {
  readonly edges: Float64Array;
  /** The first bin of the window. */
  readonly first: number;
}

/** The window's edges stay where they are, whether or not a bin is cut there. */
function widen({ edges, unit }: TimeBins, around: Interval, { zone }: Atlas): Wide {
  const [start = 0, end = 0] = [edges[0], edges.at(-1)];
  const cut = (from: number, to: number) =>
    from < to ? [...cutByCalendar(toInterval(from, to), unit, zone)] : [];
  const before = cut(around.start, start).slice(0, -1);
  const after = cut(end, around.end).slice(1);
  return { edges: Float64Array.of(...before, ...edges, ...after), first: before.length };
}

interface Counts extends Wide {
  readonly inside: Bands;
  readonly beyond: Bands;
  /** How many bins the window has. */
  readonly count: number;
}

function makeTracks(ground: CountGround, { edges, first, inside, beyond, count }: Counts) {
  const { classes, atlas, words } = ground;
  const bins = edges.length - 1;
  return (code: number): BandTrack => {
    const share = classes[code];
    if (!share) throw new Error(`no class ${code} is counted`);
    const counts = beyond.counts.slice(code * bins, (code + 1) * bins);
    counts.set(inside.counts.subarray(code * count, (code + 1) * count), first);
    const { label, signs } = nameClass(share, atlas, words);
    const [up, down] = signs;
    return {
      name: label,
      up: up.tone,
      down: down?.tone ?? null,
      counts,
      earlier: inside.earlier[code] ?? 0,
    };
  };
}

function bandOf(
  row: BandRow,
  { classes, atlas, words }: CountGround,
  { first }: Wide,
  count: number,
  trackOf: (code: number) => BandTrack,
): Band {
  const tracks = row.codes.map(trackOf);
  const earlier = tracks.reduce((sum, track) => sum + track.earlier, 0);
  const begun = tracks.reduce((sum, { counts }) => sum + add(counts, first, first + count), 0);
  return {
    id: row.id,
    name: nameRow(row, classes, atlas, words).label,
    tracks,
    earlier,
    sum: earlier + begun,
  };
}

function add(counts: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let bin = from; bin < to; bin++) sum += counts[bin] ?? 0;
  return sum;
}

function sayBin(
  { tracks }: Band,
  bin: number,
  { edges, first }: Wide,
  { atlas, words }: CountGround,
): BinSaying {
  const own = CROWDED_TIMELINE_WORDS[words.lang];
  const countIn = ({ counts, earlier }: BandTrack) =>
    bin === EARLIER ? earlier : (counts[bin] ?? 0);
  const said = (count: number) => sayNumber(count, words.locale);
  const total = tracks.reduce((sum, track) => sum + countIn(track), 0);
  const [from, to] =
    bin === EARLIER ? [-Infinity, edges[first] ?? 0] : [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  return {
    date: sayRange(from, to, atlas.zone, words),
    count: bin === EARLIER ? own.began(said(total)) : words.events(total),
    shares:
      tracks.length < 2
        ? []
        : tracks
            .filter((track) => countIn(track) > 0)
            .map((track) => ({
              name: track.name,
              count: said(countIn(track)),
              tone: track.down ?? track.up,
            })),
  };
}
