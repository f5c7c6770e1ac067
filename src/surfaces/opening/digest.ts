/** SHA-256, as the browser computes it. */

/** @returns 64 lower-case hexadecimal digits, or null where the page is no secure context, in which there are no digests */
export async function digestOf(bytes: BufferSource): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
