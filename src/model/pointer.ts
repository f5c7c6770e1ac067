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
