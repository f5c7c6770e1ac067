/** Files as bytes: texts in an encoding, archives, and archives that grow when they are opened. */
import { strToU8, zipSync } from "fflate";

export type Bytes = Uint8Array<ArrayBuffer>;

/** A file as a person gives it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Bytes;
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Little-endian, as the mark says that it may be. */
export const utf16 = (text: string): Bytes =>
  new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);

/** @param names texts or bytes, by the path of each */
export function zip(names: Readonly<Record<string, string | Uint8Array>>): Bytes {
  const files = Object.entries(names).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  // A date of its own: the same seed makes the same bytes on any day.
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: "2019-04-06" }));
}

/** Many millions of the same byte in a few kilobytes. */
export function bomb(name: string, megabytes: number): Bytes {
  return zip({ [name]: new Uint8Array(megabytes * 1_000_000).fill(0x20) });
}

/** Entities that stand for ten of the next: a billion of the last. */
export function laughter(root: string): string {
  const names = Array.from({ length: 9 }, (_, at) => `l${at}`);
  const entities = names.map(
    (name, at) => `<!ENTITY ${name} "${at === 0 ? "ha" : `&l${at - 1};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${entities.join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
}
