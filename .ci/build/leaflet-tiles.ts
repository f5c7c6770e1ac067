/**
 * Gives Leaflet's tile layer a module of its own, `leaflet?tiles`, 3.5 kB after gzip that most maps have no use for. Leaflet is one
 * file, of which a bundler can put no part into another chunk. Upstream: nothing, Leaflet 2 has a module for each class.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { LEAFLET_CUTS } from "./cuts/leaflet-cuts.ts";

const ASKED = "leaflet?tiles";
const ID = `\0${ASKED}`;

const BEGIN = "var GridLayer = Layer.extend({";
const END = "var TileLayerWMS = TileLayer.extend({";

/** Puts a prefix before what the rest of the file exports for the tiles alone. */
const LENT = "lent_";

export interface TilesApart {
  /** What the file exports besides. */
  readonly lent: string;
  /** The module of the tiles. */
  readonly tiles: string;
}

/** @throws where the file has no tile layer where it had one */
export function takeTiles(leaflet: string): TilesApart {
  const [begin, end] = [leaflet.indexOf(BEGIN), leaflet.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${LEAFLET_CUTS.file} changed: no tile layer stands between its classes`);
  const part = leaflet.slice(begin, end);
  const names = declaredIn(leaflet.slice(0, begin)).filter((name) => mentions(part, name));
  return {
    lent: `export { ${names.map((name) => `${name} as ${LENT}${name}`).join(", ")} };`,
    tiles: [
      `import { ${names.map((name) => `${LENT}${name} as ${name}`).join(", ")} } from "leaflet";`,
      part.replace(/= (?=\w+\.extend\()/g, "= /*#__PURE__*/"),
      "export { tileLayer };",
    ].join("\n"),
  };
}

function declaredIn(code: string): readonly string[] {
  return [...code.matchAll(/^(?:var|function) ([\w$]+)/gm)].map(([, name]) => name ?? "");
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(code);
}

export function leafletTiles(): Plugin {
  let isBuild = true;
  return {
    name: "leaflet-tiles",
    enforce: "pre",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (source) => (source === ASKED ? ID : null),
    load: (id) => (id === ID ? (isBuild ? apart().tiles : whole()) : null),
    transform: (code, id) =>
      isBuild && id.endsWith(LEAFLET_CUTS.file)
        ? { code: `${code}\n${apart().lent}`, map: null }
        : null,
  };
}

function apart(): TilesApart {
  const file = fileURLToPath(new URL(`../../node_modules/${LEAFLET_CUTS.file}`, import.meta.url));
  return takeTiles(readFileSync(file, "utf8"));
}

/** What serves the sources while they are edited hands libraries out whole. */
function whole(): string {
  return 'export { tileLayer } from "leaflet";';
}
