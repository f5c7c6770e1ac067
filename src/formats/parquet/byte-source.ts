/** Bytes of a file that is not held whole: a blob, a file on a disk, an address that is asked for ranges. */
import { failure, type Result, success } from "../../model/result.ts";
import { faultOfFile } from "./faults.ts";

export interface ByteSource {
  readonly byteLength: number;
  /** @param end up to, but not including @throws where they cannot be had */
  slice(start: number, end: number): Promise<ArrayBuffer>;
}

export function sourceOfBytes(bytes: ArrayBuffer): ByteSource {
  return {
    byteLength: bytes.byteLength,
    slice: async (start, end) => bytes.slice(start, end),
  };
}

/** A file that the reader of the page has chosen. */
export function sourceOfBlob(blob: Blob): ByteSource {
  return {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end).arrayBuffer(),
  };
}

export interface AddressOptions {
  readonly signal?: AbortSignal;
  /** How much is taken whole where the host knows no ranges. */
  readonly mostWhole?: number;
  readonly fetch?: typeof fetch;
}

const MOST_WHOLE = 256 * 1024 * 1024;

/**
 * The address is asked for its first four bytes, whose answer tells how many there are. A host that knows no ranges sends the
 * whole file instead: that is read from memory, where it is not too large.
 */
export async function sourceOfAddress(
  address: string,
  { signal, mostWhole = MOST_WHOLE, fetch: ask = fetch }: AddressOptions = {},
): Promise<Result<ByteSource>> {
  const options = signal ? { signal } : {};
  let first: Response;
  try {
    first = await ask(address, { ...options, headers: { Range: "bytes=0-3" } });
  } catch {
    // Who has stopped it knows why; of what else happened a browser tells a page nothing.
    signal?.throwIfAborted();
    return failure([
      faultOfFile(
        `no answer from ${address}`,
        "the file of events beside the dataset, at an address that this page may ask, over a network that is there",
      ),
    ]);
  }
  if (first.status === 200) return readWhole(first, address, mostWhole);
  const total = /^bytes 0-\d+\/(\d+)$/.exec(first.headers.get("Content-Range") ?? "")?.[1];
  if (first.status !== 206 || total === undefined) return refuse(address, first);
  await first.arrayBuffer();
  return success({
    byteLength: Number(total),
    async slice(start, end) {
      if (start === end) return new ArrayBuffer(0);
      const answer = await ask(address, {
        ...options,
        headers: { Range: `bytes=${start}-${end - 1}` },
      });
      const bytes = answer.status === 206 ? await answer.arrayBuffer() : null;
      if (bytes?.byteLength !== end - start)
        throw new Error(
          `${address} gave ${bytes ? `${bytes.byteLength} bytes` : `status ${answer.status}`} for the ${end - start} bytes from ${start}: it may have changed since it was opened`,
        );
      return bytes;
    },
  });
}

async function readWhole(
  answer: Response,
  address: string,
  mostWhole: number,
): Promise<Result<ByteSource>> {
  const length = Number(answer.headers.get("Content-Length") ?? 0);
  const bytes = length > mostWhole ? null : await answer.arrayBuffer();
  if (bytes && bytes.byteLength <= mostWhole) return success(sourceOfBytes(bytes));
  await answer.body?.cancel().catch(() => undefined);
  return failure([
    faultOfFile(
      `${bytes?.byteLength ?? length} bytes at once from ${address}`,
      `a host that sends parts of a file (HTTP range requests), or a file of at most ${mostWhole} bytes`,
    ),
  ]);
}

function refuse(address: string, { status }: Response): Result<never> {
  const what = status === 206 ? "a part without its length (Content-Range)" : `status ${status}`;
  return failure([
    faultOfFile(
      `${what} from ${address}`,
      "the file of events beside the dataset; where it lies on another origin, one that exposes Content-Range",
    ),
  ]);
}
