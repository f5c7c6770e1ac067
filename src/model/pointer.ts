/** JSON Pointer (RFC 6901). */

/** @param keys object keys and array indexes from the root down */
export function toPointer(keys: Iterable<string | number>): string {
  return Array.from(
    keys,
    (key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
  ).join("");
}

/** A value as an error message shows it: JSON, at most 60 characters. */
export function toSnippet(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** Longer than any pointer of the format; a key of a file that is none can be as long as the file. */
const LONGEST_POINTER = 200;

/** A pointer as a message shows it: its beginning and its end. */
export function shortPointer(pointer: string): string {
  if (pointer.length <= LONGEST_POINTER) return pointer;
  const half = LONGEST_POINTER / 2;
  return `${pointer.slice(0, half)}…${pointer.slice(-half)}`;
}
