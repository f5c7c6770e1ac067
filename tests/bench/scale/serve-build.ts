/** Serves the production build under its own policy, and a folder of datasets beside it, by ranges where they are asked for. */
import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { type Plugin, preview } from "vite";

const AT = "/scale/";

/** Sends a file, or the part of it that was asked for (RFC 9110, one range of bytes). */
function send(file: string, { headers, method }: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(file);
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const isPart = first !== "" || last !== "";
  const start = first === "" ? (last === "" ? 0 : size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  response.statusCode = isPart ? 206 : 200;
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("Content-Length", end - start + 1);
  response.setHeader(
    "Content-Type",
    file.endsWith(".json") ? "application/json" : "application/vnd.apache.parquet",
  );
  if (isPart) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  if (method === "HEAD") response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

function datasets(folder: string): Plugin {
  return {
    name: "scale-datasets",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (!pathname.startsWith(AT)) return next();
        const file = join(folder, normalize(pathname.slice(AT.length)));
        if (statSync(file, { throwIfNoEntry: false })?.isFile())
          return send(file, request, response);
        response.statusCode = 404;
        response.end();
      });
    },
  };
}

/** @param folder whose files are served as `scale/NAME` */
export async function serveBuild(folder: string) {
  const server = await preview({
    plugins: [datasets(folder)],
    logLevel: "error",
    preview: { port: 0, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { origin: `http://localhost:${port}/`, close: () => server.close() };
}
