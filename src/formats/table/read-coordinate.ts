/** Coordinates as people write them: decimal degrees, with a comma too, or degrees, minutes and seconds with a letter. */
import { plainDigits, readDecimal } from "./read-number.ts";

const LIMITS = { lat: 90, lon: 180 } as const;
const DMS =
  /^([NSEWСЮЗВ])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg|d|\s)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’m]|\s)?\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|’’)?\s*)?([NSEWСЮЗВ])?$/iu;

/** @returns degrees, north and east positive; null for what is no such coordinate */
export function readCoordinate(cell: string, axis: "lat" | "lon"): number | null {
  const value = readDecimal(cell) ?? readDegrees(plainDigits(cell).trim(), axis);
  return value !== null && Math.abs(value) <= LIMITS[axis] ? value : null;
}

function readDegrees(text: string, axis: "lat" | "lon"): number | null {
  const [, before, degrees, minutes = "0", seconds = "0", after] = DMS.exec(text) ?? [];
  const letter = (before ?? after ?? "").toUpperCase();
  if (degrees === undefined || (letter !== "" && !fits(letter, axis))) return null;
  const parts = [degrees, minutes, seconds].map((part) => Number(part.replace(",", ".")));
  const [whole = 0, minute = 0, second = 0] = parts;
  if (minute >= 60 || second >= 60) return null;
  const size = Math.abs(whole) + minute / 60 + second / 3600;
  const isNegative = degrees.startsWith("-") || "SWЮЗ".includes(letter || "-");
  const rounded = Math.round(size * 1e6) / 1e6;
  return isNegative ? -rounded : rounded;
}

function fits(letter: string, axis: "lat" | "lon"): boolean {
  return (axis === "lat" ? "NSСЮ" : "EWЗВ").includes(letter);
}
