/** Which base map a dataset takes, and how near each carries. */
import type { BaseMapName, OpeningCut } from "./base-map-files.ts";
import { type Bounds, isWithin } from "./frame.ts";

/** Libya, whose coasts and borders they draw for a close look too. */
const CLOSE: Bounds = [
  [8.3, 18.5],
  [26.2, 34.2],
];
/** What lies round it, drawn by half a degree at the least: enough for a frame of this many degrees from west to east. */
const AROUND: Bounds = [
  [-5, 15],
  [40, 48],
];
const WIDE = 16;

/** The country that the first two are made for, and have the districts of. */
export const HAS_DISTRICTS = "LY";

/**
 * @param home the frame in which a dataset opens
 * @param about the countries that it is about
 * @param isLight whether less weighs more than detail
 * @param cut the dataset's own, if there is one: it serves as long as the dataset opens in it
 */
export function baseMapFor(
  home: Bounds,
  about: readonly string[],
  isLight: boolean,
  cut?: OpeningCut,
): BaseMapName {
  if (cut && isInside(home, cut.close)) return cut;
  const [[west], [east]] = home;
  const isClose = isInside(home, CLOSE);
  if (!about.includes(HAS_DISTRICTS) || !isInside(home, AROUND)) return "base-map-world";
  return isLight && (isClose || east - west >= WIDE) ? "base-map-light" : "base-map";
}

/** A frame that crosses the date line is in none. */
function isInside([southWest, northEast]: Bounds, outer: Bounds): boolean {
  return southWest[0] <= northEast[0] && isWithin(southWest, outer) && isWithin(northEast, outer);
}

/** Up to which zoom nothing finer shows, anywhere. */
const FAR = 3.5;
/** And with its middle in what lies round Libya, and within Libya. */
const CARRIES = {
  "base-map": [6, 7.5],
  "base-map-light": [6, 7.5],
  "base-map-world": [FAR, FAR],
} as const;

/** Whether a base map is as good as any part for a frame. */
export function carries(name: BaseMapName, frame: Bounds, zoom: number): boolean {
  const [[west, south], [east, north]] = frame;
  if (typeof name === "object") return zoom < (isInside(frame, name.close) ? name.zoom : FAR);
  const [around, close] = CARRIES[name];
  const isAround = isWithin([(west + east) / 2, (south + north) / 2], AROUND);
  const limit = isInside(frame, CLOSE) ? close : isAround ? around : FAR;
  return zoom < limit;
}
