/** Answers as they are kept: read to their end, and without what only told how they came over the wire. */

const OF_THE_WIRE = ["content-encoding", "transfer-encoding"];

/** How many bytes it holds stands in its head, whatever the server said there. */
export function keptAnswer(bytes: ArrayBuffer, { headers }: Response): Response {
  const own = new Headers(headers);
  for (const name of OF_THE_WIRE) own.delete(name);
  own.set("content-length", String(bytes.byteLength));
  return new Response(bytes, { headers: own });
}

/** @returns bytes */
export function lengthOf({ headers }: Response): number {
  return Number(headers.get("content-length") ?? 0);
}
