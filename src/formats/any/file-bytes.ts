/** A file's bytes for whoever reads it, a piece at a time, so that it can be told how far that is, and be stopped. */
import type { ByteSource } from "../parquet/byte-source.ts";
import type { Watch } from "./file-look.ts";

/** Between two pieces others have their turn. */
const PIECE = 1_048_576;

export async function* piecesOf(
  { byteLength, slice }: ByteSource,
  { onProgress, signal }: Watch,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < byteLength; at += PIECE) {
    signal?.throwIfAborted();
    const end = Math.min(at + PIECE, byteLength);
    yield new Uint8Array(await slice(at, end));
    onProgress?.({ bytes: end, of: byteLength, rows: 0 });
  }
  signal?.throwIfAborted();
}

/** All of them at once. */
export async function bytesOf(
  source: ByteSource,
  watch: Watch = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(source.byteLength);
  let at = 0;
  for await (const piece of piecesOf(source, watch)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The beginning of a file, and its end where that is not in it already: enough to tell what it is by. */
export interface Ends {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

const END = 65_536;

export async function endsOf({ byteLength, slice }: ByteSource): Promise<Ends> {
  const head = await slice(0, Math.min(END, byteLength));
  const tail = await slice(Math.max(0, byteLength - END), byteLength);
  return { head: new Uint8Array(head), tail: new Uint8Array(tail) };
}
