/** Whether the timeline draws what is in its window one by one, or counts it in bands. */

/** Few enough to be drawn however they lie: at worst one scrolls. */
const ITEMS_ALWAYS = 120;
/** More than this nobody reads, and the library no longer moves them in a frame. */
const ITEMS_MOST = 300;
/** What an item with a short name takes along the axis, in pixels. */
const ITEM_WIDTH = 72;
/** And across it. */
const ITEM_LANE = 22;
/** Of a timeline that grows with its rows, in lanes. */
const LANES_GROWN = 16;

/** The place for the rows, in pixels; a height of null grows with them. */
export interface FormRoom {
  readonly width: number;
  readonly height: number | null;
}

export interface Crowd {
  /** Events that share time with the window. */
  readonly total: number;
  /** Whether the window is one bin that cannot be cut finer: there is nothing to zoom in to. */
  readonly isNearest: boolean;
  /** How many events begin in the fullest of so many equal stretches of the window: of each row its own, added up. */
  readonly fullestOf: (stretches: number) => number;
}

/**
 * One by one as long as that can be read: with few events always; with some hundreds only where those that lie one above
 * another, in a stretch as wide as a name, have room without scrolling; and in the nearest window there is. For days as
 * wide as a name that is the fullest day. Whatever is more is counted, since an item that is cut away or never given
 * would be a lie, and a bar is none.
 */
export function drawsItems({ total, isNearest, fullestOf }: Crowd, room: FormRoom): boolean {
  if (total <= ITEMS_ALWAYS) return true;
  if (total > ITEMS_MOST) return false;
  if (isNearest) return true;
  const lanes = room.height === null ? LANES_GROWN : Math.floor(room.height / ITEM_LANE);
  return fullestOf(Math.max(Math.floor(room.width / ITEM_WIDTH), 1)) <= lanes;
}
