/** The worker that reads documents for suggestions. The last one asked for is the one that is read. */
import type { FromReader, ToReader } from "./messages.ts";
import { readInPieces } from "./read-in-pieces.ts";

const tell = (message: FromReader) => postMessage(message);

let last = -1;

async function read({ turn, text, context }: ToReader): Promise<void> {
  last = turn;
  const suggestions = await readInPieces(text, context, {
    isStale: () => turn !== last,
    onProgress: (done) => tell({ type: "progress", turn, done }),
  });
  if (suggestions) tell({ type: "read", turn, suggestions });
}

addEventListener("message", ({ data }: MessageEvent<ToReader>) => {
  read(data).catch((fault) => tell({ type: "failed", turn: data.turn, message: String(fault) }));
});
