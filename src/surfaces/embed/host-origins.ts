/** Which pages may drive the atlas, from the address: `host=https://example.org`, repeated or as a comma list. */

/** The origin of a document that has none, such as one sandboxed without `allow-same-origin`. */
export const NO_ORIGIN = "null";

/**
 * @returns origins as the browser writes them, `null` among them where the address says so; null where the address names no
 *   host, so that any page may drive. What is no http(s) origin is left out: a mistyped list lets in fewer, never more.
 */
export function hostOrigins(query: URLSearchParams): readonly string[] | null {
  const named = query.getAll("host");
  if (named.length === 0) return null;
  return named.flatMap((list) => list.split(",")).flatMap((text) => originOf(text.trim()) ?? []);
}

function originOf(text: string): string | null {
  if (text === NO_ORIGIN) return NO_ORIGIN;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}
