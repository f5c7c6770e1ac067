/** The zone that a line of the head names beside an hour. */
import type { LinePart } from "./read-dateline.ts";

const ZONES: readonly (readonly [
  RegExp,
  (sign: string, hours: string, minutes: string) => string,
])[] = [
  [/\b(?:GMT|UTC)\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?\b/u, toOffset],
  [/(?<=\d{1,2}:\d\d(?::\d\d)?\s*\(?)(?:GMT|UTC|Z)\b/u, () => "UTC"],
  [
    /(?<=\d{1,2}:\d\d\s*\(?)(?:MSK\b|мск(?!\p{L})|(?:по\s+)?московско\p{L}+(?:\s+времени)?)/iu,
    () => "Europe/Moscow",
  ],
  [/بتوقيت\s+غرينتش/u, () => "UTC"],
];

export function readZone(line: string): LinePart | null {
  for (const [pattern, write] of ZONES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { sign = "+", hours = "0", minutes = "00" } = match.groups ?? {};
    return {
      value: write(sign, hours, minutes),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

function toOffset(sign: string, hours: string, minutes: string): string {
  return `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
}
