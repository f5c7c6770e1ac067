/** The zone in which the dates of a draft are read. */
import { parseZone, type Zone } from "../zone.ts";
import type { Draft } from "./draft.ts";

/** @returns UTC while the draft names none, or one that nobody knows */
export function zoneOf({ head }: Draft): Zone {
  const zone = parseZone(head.zone ?? "UTC");
  if (zone.ok) return zone.value;
  const utc = parseZone("UTC");
  if (!utc.ok) throw new Error(utc.error);
  return utc.value;
}
