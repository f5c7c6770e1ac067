/** What map and timeline show, as a step of a briefing and a dataset's first view have it. */
import { parseEdtf } from "../../model/edtf.ts";
import type { Bounds } from "../../model/frame.ts";
import { turnTo } from "../../model/meridian.ts";
import { writeWindow } from "../address/times.ts";
import type { State } from "../state.ts";

/** About ten metres. */
const DECIMALS = 4;

/** [[west, south], [east, north]] in degrees, as the format has it. */
export type BoundsShown = readonly [readonly [number, number], readonly [number, number]];

/** @returns null before a map is drawn, where its first frame is not known either */
export function boundsShown({ frame, camera }: State): BoundsShown | null {
  const bounds = frame?.bounds ?? (camera.type === "bounds" ? camera.bounds : null);
  return bounds && onEarth(bounds);
}

/** A map across the date line counts on past 180 degrees; a step does not: its west is above its east then. */
function onEarth([[west, south], [east, north]]: Bounds): BoundsShown {
  const isWhole = east - west >= 360;
  const at = (lon: number, lat: number): readonly [number, number] => [
    round(lon),
    round(Math.max(-90, Math.min(lat, 90))),
  ];
  const near = (lon: number) => lon + turnTo(0, lon);
  return [at(isWhole ? -180 : near(west), south), at(isWhole ? 180 : near(east), north)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

/** @returns an EDTF interval; null for one that EDTF cannot write */
export function windowShown({ window, atlas: { zone } }: Pick<State, "window" | "atlas">) {
  const text = writeWindow(window, zone);
  return parseEdtf(text).ok ? text : null;
}
