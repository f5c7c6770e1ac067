/** Distances from UTC as ISO 8601 writes them. */

const SHAPE = /^([+-])(\d{2})(?::?(\d{2}))?$/;
const EASTMOST = 14 * 60;
const WESTMOST = -12 * 60;

/**
 * @param text `Z`, `+02:00`, `+0200` or `+02`
 * @returns minutes east of UTC, or null where the text is no offset that clocks on Earth have (-12:00 to +14:00);
 *   `-00:00` is none, since ISO 8601 gives zero a plus
 */
export function parseOffset(text: string): number | null {
  if (text === "Z") return 0;
  const [, sign, hours, minutes = "0"] = SHAPE.exec(text) ?? [];
  if (Number(minutes) > 59) return null;
  const size = Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(size) || (sign === "-" && size === 0)) return null;
  const offset = sign === "-" ? -size : size;
  return isWritable(offset) ? offset : null;
}

/** Whether `parseOffset` would read it back; local mean times of the 19th century lie outside. */
export function isWritable(minutes: number): boolean {
  return minutes >= WESTMOST && minutes <= EASTMOST;
}

/** @param minutes whole minutes east of UTC */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const pair = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${pair.join(":")}`;
}
