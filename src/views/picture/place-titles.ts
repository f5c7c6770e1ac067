/** Titles beside their marks on the map: the selected one first, then those with the least freedom. */
import { type Box, boxRound, type XY } from "../../model/cartography/box.ts";
import { around, placeLabels } from "../../model/cartography/labels.ts";
import { MARK_SIZE, type MarkLeaf, type Site } from "../../model/cartography/sites.ts";
import { arrangeEntry, type Entry } from "./entry.ts";
import type { Pen, Size } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";

export interface PlacedTitle {
  readonly entry: Entry;
  readonly box: Box;
}

export interface TitleStyle {
  /** Of the letters, in pixels. */
  readonly size: number;
  readonly isNumbered: boolean;
}

/** Widths to try, the best first. */
const WIDTHS = [148, 190, 112, 240, 88];
const DISTANCES = [18, 26, 34];
/** Orders to try. */
const ATTEMPTS = 5;
/** Round the selected title's card. */
export const CARD = 5;

/** @returns the titles that found room; @param obstacles what none may cover */
export function placeTitles(
  pen: Pen,
  sites: readonly Site[],
  eventOf: (id: string) => PictureEvent | undefined,
  frame: Box,
  obstacles: readonly Box[],
  style: TitleStyle,
): PlacedTitle[] {
  const wanted: Wanted[] = sites.flatMap((site) =>
    site.leaves.flatMap((leaf) => {
      const event = leaf.type === "mark" ? eventOf(leaf.id) : undefined;
      return leaf.type === "mark" && event !== undefined ? [{ site, leaf, event }] : [];
    }),
  );
  let order = wanted.toSorted((a, b) => rank(a) - rank(b));
  let best: PlacedTitle[] = [];
  // A title that found no room goes first the next time.
  for (let attempt = 0; attempt < Math.min(ATTEMPTS, wanted.length); attempt += 1) {
    const placed = placeInOrder(pen, order, frame, obstacles, style);
    if (placed.length > best.length || attempt === 0) best = placed;
    const told = new Set(placed.map(({ entry }) => entry.event));
    const untold = order.filter(({ event }) => !told.has(event));
    if (untold.length === 0) break;
    order = [...untold, ...order.filter(({ event }) => told.has(event))];
  }
  return best;
}

interface Wanted {
  readonly site: Site;
  readonly leaf: MarkLeaf;
  readonly event: PictureEvent;
}

function placeInOrder(
  pen: Pen,
  wanted: readonly Wanted[],
  frame: Box,
  obstacles: readonly Box[],
  style: TitleStyle,
): PlacedTitle[] {
  const taken = [...obstacles];
  const placed: PlacedTitle[] = [];
  for (const { site, leaf, event } of wanted) {
    const title = placeOne(pen, site, leaf, event, frame, taken, style);
    if (title === null) continue;
    placed.push(title);
    taken.push(title.box);
  }
  return placed;
}

function rank({ event, site }: { readonly event: PictureEvent; readonly site: Site }): number {
  return event.selected ? 0 : site.isAside ? 1 : 2;
}

function placeOne(
  pen: Pen,
  site: Site,
  leaf: MarkLeaf,
  event: PictureEvent,
  frame: Box,
  taken: readonly Box[],
  { size, isNumbered }: TitleStyle,
): PlacedTitle | null {
  const at = { x: site.x + leaf.offset.x, y: site.y + leaf.offset.y };
  const own = boxRound(at, MARK_SIZE);
  const others = taken.filter(({ x, y }) => x !== own.x || y !== own.y);
  const padding = event.selected ? CARD : 0;
  for (const distance of DISTANCES)
    for (const width of WIDTHS) {
      const entry = arrangeEntry(pen, event, {
        size,
        width,
        isNumbered,
        halo: event.selected ? null : pen.palette.halo,
      });
      const outer = { width: entry.width + 2 * padding, height: entry.height + 2 * padding };
      const options = sortOutwards(spotsRound(at, outer, distance), leaf, at, outer);
      const request = { key: event.id, ...outer, options, sign: null };
      const spot = placeLabels([request], others, frame).get(event.id);
      if (spot === undefined) continue;
      const box = { ...spot, ...outer };
      return { entry, box };
    }
  return null;
}

/** The eight places round a mark, and others above and below it, moved sideways. */
function spotsRound(at: XY, { width, height }: Size, distance: number): XY[] {
  const slid = [0.25, -0.25, 0.4, -0.4].flatMap((part) => {
    const x = at.x - width / 2 + part * width;
    return [
      { x, y: at.y - distance - height },
      { x, y: at.y + distance },
    ];
  });
  return [...around(at, width, height, distance), ...slid];
}

/** Away from the place first, so that no title lies across a leader line. */
function sortOutwards(
  options: readonly { readonly x: number; readonly y: number }[],
  { offset }: MarkLeaf,
  at: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
) {
  const length = Math.hypot(offset.x, offset.y);
  if (length === 0) return options;
  const outwards = (spot: { readonly x: number; readonly y: number }) => {
    const [dx, dy] = [spot.x + width / 2 - at.x, spot.y + height / 2 - at.y];
    return (dx * offset.x + dy * offset.y) / (Math.hypot(dx / 2, dy) || 1);
  };
  return [...options].sort((a, b) => outwards(b) - outwards(a));
}
