/** Fetches a file and tells how far it has come; what goes wrong comes back as a reason in words. */
import type { FailureWords } from "../../i18n/parts/failure.ts";
import { takeEarly } from "./early-fetch.ts";
import type { OnProgress } from "./progress.ts";
import { shorten } from "./shorten.ts";

export type Fetched =
  | { readonly ok: true; readonly chunks: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly ok: false; readonly say: (own: FailureWords) => string };

/** @returns the file's bytes as they came, or why there are none */
export async function fetchBytes(
  url: URL,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal },
): Promise<Fetched> {
  // The browser tells a refusal by the page's own policy in this event alone; to fetch() it is a network error.
  let isBlocked = false;
  const noteBlock = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isBlocked ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", noteBlock);
  const shown = shorten(url.origin === location.origin ? url.pathname : url.href);
  try {
    const answer = await (takeEarly(url.href) ??
      fetch(url, { credentials: "same-origin", redirect: "follow", signal }));
    if (!answer.ok)
      return {
        ok: false,
        say: (own) => own.none(shown, own.status(answer.status)),
      };
    return { ok: true, chunks: await readChunks(answer, onProgress, signal) };
  } catch {
    // The event comes as a task of its own, after the promise is rejected.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      ok: false,
      say: (own) => (isBlocked ? own.blocked(url.origin) : own.none(shown, own.network)),
    };
  } finally {
    document.removeEventListener("securitypolicyviolation", noteBlock);
  }
}

async function readChunks(
  answer: Response,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  // Of what comes packed, the server says how long it is packed.
  const isPacked = answer.headers.has("content-encoding");
  const total = isPacked ? null : Number(answer.headers.get("content-length")) || null;
  return gather(answer.body, total, onProgress, signal);
}

/** What this browser keeps, read as if it came from a server. */
export async function readBlob(
  content: Blob,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal },
): Promise<Fetched> {
  try {
    const chunks = await gather(content.stream(), content.size, onProgress, signal);
    return { ok: true, chunks };
  } catch {
    return { ok: false, say: (own) => own.noKept };
  }
}

async function gather(
  stream: ReadableStream<Uint8Array> | null,
  total: number | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const reader = stream?.getReader();
  // What has been sent for early does not know of the signal.
  signal.addEventListener("abort", () => void reader?.cancel().catch(() => {}));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
    done += part.value.byteLength;
    onProgress({ stage: "fetch", done, total });
  }
  signal.throwIfAborted();
  return chunks;
}

export function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
