/** Lets a server of the atlas give a dataset that lies anywhere on this computer, and the file of events beside it. */
import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import type { Plugin } from "vite";

/** The dataset's address, from that of the page. */
export const PUBLISHED = "own-data/dataset.json";

/**
 * @param name of the dataset's file
 * @param events of that of its events, and its address as the dataset gives it; no other file is given
 */
export function publishDataset(
  name: string,
  events: { readonly file: string; readonly href: string } | null,
): Plugin {
  const root = "http://localhost/";
  const address = (path: string) => new URL(path, `${root}${PUBLISHED}`).pathname;
  const files = new Map([[`/${PUBLISHED}`, name]]);
  if (events) files.set(address(events.href), events.file);
  return {
    name: "publish-dataset",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = files.get(address(request.url ?? "/"));
        if (file === undefined) next();
        else give(file, request, response);
      });
    },
  };
}

/** The whole of it, or one stretch of bytes (RFC 9110, section 14): events are read in parts. */
function give(file: string, { headers }: IncomingMessage, response: ServerResponse): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.writeHead(404).end();
    return;
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const start = from === undefined ? 0 : Number(from);
  const end = to ? Math.min(Number(to), size - 1) : size - 1;
  const isPart = from !== undefined;
  if (isPart && start > end) {
    response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
    return;
  }
  response.writeHead(isPart ? 206 : 200, {
    "Content-Type": file.endsWith(".json") ? "application/json" : "application/octet-stream",
    "Content-Length": size === 0 ? 0 : end - start + 1,
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-cache",
    ...(isPart ? { "Content-Range": `bytes ${start}-${end}/${size}` } : {}),
  });
  if (size === 0) response.end();
  // Who has asked may go before the end.
  else pipeline(createReadStream(file, { start, end }), response, () => {});
}
