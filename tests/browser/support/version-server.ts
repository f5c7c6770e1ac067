/** Serves the build as a web server does, without one where the network is cut, and a newer version of it where that is asked. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, type Version, WORKER_FILE } from "../../../src/surfaces/offline/version.ts";

const BUILT = fileURLToPath(new URL("../../../dist/", import.meta.url));
const POLICY = "default-src 'self'; worker-src 'self'; img-src 'self' data:; object-src 'none'";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const LIST = /^const ATLAS_VERSION=(.*);\n/;
/** What the newer version's page has more. */
const MARK = '<meta name="version" content="newer" />';

export class VersionServer {
  /** The paths that have been asked for, without a query. */
  readonly asked: string[] = [];
  /** Paths that the server has not. */
  readonly lost = new Set<string>();
  isCut = false;
  isNewer = false;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  async open(): Promise<void> {
    await new Promise<void>((open) => this.#server.listen(0, "localhost", open));
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer({ url = "", socket }: IncomingMessage, response: ServerResponse): void {
    if (this.isCut) {
      socket.destroy();
      return;
    }
    const path = decodeURI(new URL(url, "http://localhost").pathname.slice(1)) || "index.html";
    this.asked.push(path);
    if (this.lost.has(path) || !existsSync(BUILT + path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-cache",
    });
    response.end(this.isNewer ? newer(path) : readFileSync(BUILT + path));
  }
}

function newer(path: string): string | Uint8Array {
  if (path === "index.html") return newerPage();
  if (path !== WORKER_FILE) return readFileSync(BUILT + path);
  const script = readFileSync(BUILT + path, "utf8");
  const version = JSON.parse(LIST.exec(script)?.[1] ?? "") as Version;
  const digest = createHash("sha256").update(newerPage()).digest();
  const files = { ...version.files, "": fingerprint(digest) };
  const list: Version = { ...version, name: `${version.name}-newer`, files };
  return script.replace(LIST, () => `const ATLAS_VERSION=${JSON.stringify(list)};\n`);
}

function newerPage(): string {
  return readFileSync(`${BUILT}index.html`, "utf8").replace("</head>", () => `${MARK}</head>`);
}
