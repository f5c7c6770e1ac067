/** A version of the program as the service worker keeps it: the build writes which files it is made of, and what each holds. */
import { OPENING_MAPS } from "../../model/base-map-files.ts";

export interface Version {
  /** The digest of all of it, the worker's own code among it. */
  readonly name: string;
  /** By path from the page, what `fingerprint` makes of each; the empty path is the page itself. */
  readonly files: Readonly<Record<string, string>>;
  /** The same of the base map's cells, all together. */
  readonly ground: string;
}

/** What a page tells a worker. */
export type Told =
  /** The one that waits: take the place of the one that serves. */
  | { readonly tell: "take over" }
  /** A browser's first: what has been sent for before it was there, by address. */
  | { readonly tell: "seen"; readonly urls: readonly string[] };

/** The name of the worker's file, beside the page: what it may serve lies there and below. */
export const WORKER_FILE = "service-worker.js";

/** A quarter of a SHA-256, as a digest is written: what tells files of one build from those of another. */
const FINGERPRINT_SIGNS = 16;

export function fingerprint(sha256: Uint8Array): string {
  const hex = [...sha256].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").slice(0, FINGERPRINT_SIGNS);
}

/** Where the base map's cells lie, with the towns' and the maps that datasets open with: kept as they are seen. */
const CELLS = ["data/parts/", "data/cities/", `${OPENING_MAPS}/`];

export function isCell(path: string): boolean {
  return path.endsWith(".json") && CELLS.some((folder) => path.startsWith(folder));
}

/** What is asked for, where the worker has an answer to it. */
export type Asked = { readonly kind: "page" | "program" | "cell"; readonly path: string };

/**
 * @param url of what is asked for, absolute
 * @param isPage whether a window asks for a page of its own; what is shown in a frame of another page is not answered
 * @param scope the address of the folder that the page lies in, with its slash
 * @returns null for what goes by the worker: embeds, other pages, readers' own and others' files
 */
export function askedFor(
  url: URL,
  isPage: boolean,
  scope: string,
  files: Version["files"],
): Asked | null {
  const [address = ""] = url.href.split(/[?#]/);
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (isPage) {
    const isOurs = path === "" || path === "index.html";
    return isOurs && !isEmbed(url) ? { kind: "page", path: "" } : null;
  }
  if (url.search) return null;
  // A page of the version before may ask for files that this one has not.
  if (Object.hasOwn(files, path) || path.startsWith("assets/")) return { kind: "program", path };
  return isCell(path) ? { kind: "cell", path } : null;
}

export function isEmbed({ searchParams }: URL): boolean {
  return searchParams.get("view") === "embed";
}
