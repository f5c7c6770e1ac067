/** What is wrong with a file of the base map's, in words that name the file and the place in it. */

/** Thrown by whatever reads a file of the base map; its message is a whole sentence. */
export class PartFault extends Error {
  /** @param pointer JSON Pointer @param expected completes "expected …" */
  constructor(file: string, pointer: string, found: unknown, expected: string) {
    super(`${file}: ${shorten(pointer) || "/"} is ${brief(found)}, expected ${expected}`);
    this.name = "PartFault";
  }
}

const LONGEST = 40;

/** A host may send anything, of any length and however deep: no more of it is gone through than is shown. */
function brief(value: unknown): string {
  let shown = 0;
  const cut = (_key: string, item: unknown) => (shown++ < LONGEST ? item : 0);
  const text = JSON.stringify(value, cut) ?? String(value);
  return shorten(text);
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** @param pointer where in the file it stands @throws PartFault where it is no object */
export function objectAt(
  file: string,
  value: unknown,
  pointer = "",
): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new PartFault(file, pointer, value, "an object");
}

/** @throws PartFault where it is no list of texts */
export function textsAt(file: string, pointer: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new PartFault(file, pointer, value, "a list of texts");
}
