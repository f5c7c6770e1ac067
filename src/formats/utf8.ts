/** Bytes as text in UTF-8 (RFC 3629), or the place at which they stop being it. */
import { failure, type Result, success } from "../model/result.ts";
import { placeAtEndOf } from "./text-place.ts";

/**
 * @returns the text, a byte order mark kept as its first sign; or one problem with the first byte that cannot stand there, its
 *   line and its column
 */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (fault) {
    const at = findUtf8Fault(bytes);
    // Too long for a string, say.
    if (at === null) throw fault;
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, at));
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return failure([
      {
        code: "invalid",
        path: "",
        found: `the byte ${byte} at ${placeAtEndOf(before)}`,
        expected: "text in UTF-8; save the file in that encoding",
      },
    ]);
  }
}

/** The bytes that may follow a first one, each as a range; RFC 3629, section 4. */
const TAIL = [0x80, 0xbf] as const;
type Range = readonly [low: number, high: number];

/** @returns the offset of the first byte that does not begin a whole sequence; null where all of them do */
export function findUtf8Fault(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const tail = tailOf(bytes[at] ?? 0);
    const isWhole = tail?.every(([low, high], index) => {
      const byte = bytes[at + 1 + index] ?? 0;
      return byte >= low && byte <= high;
    });
    if (!tail || !isWhole) return at;
    at += 1 + tail.length;
  }
  return null;
}

/** What must follow a first byte; null for one that begins nothing. */
function tailOf(first: number): readonly Range[] | null {
  if (first < 0x80) return [];
  if (first < 0xc2 || first > 0xf4) return null;
  if (first < 0xe0) return [TAIL];
  if (first < 0xf0) return [secondOf(first), TAIL];
  return [secondOf(first), TAIL, TAIL];
}

/** Rules out overlong forms, surrogates and what lies past U+10FFFF. */
function secondOf(first: number): Range {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return TAIL;
  }
}
