/** Keeps what runs in its own direction, such as an address or a digest, from reordering the sentence around it. */

export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
