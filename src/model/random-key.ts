/** A key that nobody else has, in any tab. */

/** @returns sixteen hexadecimal digits; `randomUUID` is missing where the page comes over plain http */
export function randomKey(): string {
  const parts = [...crypto.getRandomValues(new Uint32Array(2))];
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}
