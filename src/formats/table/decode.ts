/**
 * Bytes of a table as text, chunk by chunk, in an encoding that is found by rule or chosen by a person. A file counts as UTF-8 only
 * while all of its bytes do: where a later one does not, reading begins again in the encoding that its letters speak for.
 */
import { type Encoding, type EncodingReading, readEncoding } from "../documents/encodings.ts";

/** So many bytes of the beginning are enough to see what a file is. */
export const HEAD_BYTES = 65_536;

export interface TextReader {
  push(bytes: Uint8Array): string;
  end(): string;
}

/**
 * @param head the first bytes of a file, the last character of which may be cut off
 * @returns what the file is in, as far as its beginning tells; `valid` may turn out wrong later, see `Utf8Fault`
 */
export function encodingOfHead(head: Uint8Array): EncodingReading {
  return readEncoding(withoutCutEnd(head));
}

/**
 * @param chosen by a person: what it does not have comes out as U+FFFD, for whoever looks at it
 * @returns the head as text, but for a last character that may be cut off
 */
export function decodeHead(
  head: Uint8Array,
  chosen?: Encoding,
): { readonly encoding: EncodingReading; readonly text: string } {
  const encoding = chosen
    ? { encoding: chosen, ground: "declared" as const }
    : encodingOfHead(head);
  const text = new TextDecoder(encoding.encoding).decode(head, { stream: true });
  return { encoding, text };
}

/** Thrown by a reader of UTF-8 at bytes that are none: the file is to be read again in another encoding. */
export class Utf8Fault extends Error {
  override readonly name = "Utf8Fault";
}

/** @throws {Utf8Fault} while pushing, for UTF-8 alone; other encodings give U+FFFD for bytes that they do not have */
export function createTextReader(encoding: Encoding): TextReader {
  // Always as a stream: otherwise Node reads windows-1252 as ISO 8859-1.
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch (fault) {
      if (encoding === "utf-8" && fault instanceof TypeError)
        throw new Utf8Fault("bytes that are no UTF-8");
      throw fault;
    }
  };
  return { push: (bytes) => decode(bytes, true), end: () => decode(new Uint8Array(), false) };
}

/**
 * @param bytes the whole file, or its head and what came up to the fault
 * @returns the encoding of one letter a byte that the letters speak for
 */
export function encodingAfterFault(bytes: Uint8Array): Encoding {
  // The guess looks at the beginning: let it begin shortly before the first letter past ASCII.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const { encoding } = readEncoding(bytes.subarray(Math.max(0, first - 1000)));
  return encoding === "utf-8" ? "windows-1252" : encoding;
}

/** The head as far as its last whole character in UTF-8. */
function withoutCutEnd(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, head.length); back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) return head;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? head.subarray(0, head.length - back) : head;
  }
  return head;
}
