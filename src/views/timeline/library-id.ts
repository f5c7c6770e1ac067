/**
 * Ids as the library is given them. It keeps items and rows in plain objects, where a dataset's own "constructor" or "toString"
 * is there before it is put there.
 */

/** No property that every object has begins with it. */
const PREFIX = "@";

export function toLibraryId(id: string): string {
  return PREFIX + id;
}

/** @param id as the library hands it back */
export function fromLibraryId(id: unknown): string {
  return String(id).slice(PREFIX.length);
}
