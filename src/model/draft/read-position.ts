/** Reads a position as people write it: degrees with decimals, or with minutes and seconds. */
import { failure, type Result, success } from "../result.ts";
import type { LonLat } from "../schema/common.ts";

/** Why a text is no position; a word of this list, so that it can be said in any language. */
export type PositionFault = "shape" | "minutes" | "latitude" | "longitude" | "two-of-one";

/** A direction by its letter, in the scripts of the interface; in Russian, in its abbreviation. */
const DIRECTIONS: Readonly<Record<string, "N" | "S" | "E" | "W">> = {
  n: "N",
  s: "S",
  e: "E",
  w: "W",
  "с.ш.": "N",
  "ю.ш.": "S",
  "в.д.": "E",
  "з.д.": "W",
  ش: "N",
  ج: "S",
  ق: "E",
  غ: "W",
};

interface Angle {
  readonly degrees: number;
  readonly direction: "N" | "S" | "E" | "W" | null;
}

const DIRECTION = "[nsewشجقغ]|[сю]\\.ш\\.|[вз]\\.д\\.";
const ANGLE = new RegExp(
  `^(${DIRECTION})?\\s*([+-]?\\d+(?:\\.\\d+)?)(?:[°\\s]+(\\d+(?:\\.\\d+)?)(?:['\\s]+(\\d+(?:\\.\\d+)?))?)?["'°\\s]*(${DIRECTION})?$`,
);

/**
 * @param text latitude first, as on maps ("32.8872, 13.1913"); where both have a direction, in either order
 *   ("13°11′29″ E 32°53′14″ N")
 * @returns in degrees, WGS 84, in the order of GeoJSON
 */
export function readPosition(text: string): Result<LonLat, PositionFault> {
  const halves = cut(normalise(text));
  if (!halves) return failure("shape");
  const angles = halves.map(readAngle);
  const [first, second] = angles;
  if (!first || !second) return failure("shape");
  if (first === "minutes" || second === "minutes") return failure("minutes");
  return join(first, second);
}

/** One sign for each of those that stand for it. */
function normalise(text: string): string {
  const signs = text
    .trim()
    .toLowerCase()
    .replace(/^geo:/, "")
    .replace(/[−–]/g, "-")
    .replace(/º/g, "°")
    .replace(/''|[″”“]/g, '"')
    .replace(/[′’‘]/g, "'")
    .replace(/،/g, ",")
    .replace(/"/g, "'");
  return withoutDecimalCommas(signs);
}

/** "32,8872; 13,1913" has decimal commas; "32,13" has two whole degrees. */
function withoutDecimalCommas(text: string): string {
  const hasOtherSigns = /[;/]/.test(text) || text.split(",").length > 2;
  return hasOtherSigns ? text.replace(/(\d),(?=\d)/g, "$1.") : text;
}

/** At a comma, semicolon or slash, else after the first direction, else in the middle of the numbers. */
function cut(text: string): readonly [string, string] | null {
  const parts = text.split(/\s*[,;/]\s*/).filter((part) => part !== "");
  if (parts.length === 2) return parts as [string, string];
  if (parts.length !== 1) return null;
  const directed =
    new RegExp(`^(\\d.*?(?:${DIRECTION}))\\s*(\\d.*)$`).exec(text) ??
    new RegExp(`^((?:${DIRECTION})[^a-z]*?)\\s*((?:${DIRECTION}).*)$`).exec(text);
  if (directed) return [directed[1] ?? "", directed[2] ?? ""];
  const numbers = text.split(/\s+/);
  return numbers.length === 2 ? (numbers as [string, string]) : null;
}

function readAngle(text: string): Angle | "minutes" | null {
  const [, before, degrees, minutes = "0", seconds = "0", after] = ANGLE.exec(text.trim()) ?? [];
  const letter = before ?? after;
  if (degrees === undefined || (before !== undefined && after !== undefined)) return null;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return "minutes";
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const signed = degrees.startsWith("-") ? -size : size;
  return { degrees: signed, direction: letter === undefined ? null : (DIRECTIONS[letter] ?? null) };
}

function join(first: Angle, second: Angle): Result<LonLat, PositionFault> {
  const isTurned = runsEast(first) === true || runsEast(second) === false;
  const [lat, lon] = isTurned ? [second, first] : [first, second];
  if (runsEast(lat) === true || runsEast(lon) === false) return failure("two-of-one");
  const position: LonLat = [toFive(signedOf(lon)), toFive(signedOf(lat))];
  if (Math.abs(position[1]) > 90) return failure("latitude");
  if (Math.abs(position[0]) > 180) return failure("longitude");
  return success(position);
}

/** Whether an angle is a longitude; null where it does not say. */
function runsEast({ direction }: Angle): boolean | null {
  return direction && (direction === "E" || direction === "W");
}

function signedOf({ degrees, direction }: Angle): number {
  return direction === "S" || direction === "W" ? -degrees : degrees;
}

/** To a metre. */
function toFive(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 + 0;
}

/** As `readPosition` reads it: "32.8872, 13.1913", latitude first. */
export function writePosition([lon, lat]: LonLat): string {
  return `${lat}, ${lon}`;
}
