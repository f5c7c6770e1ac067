/**
 * Builds `one-file.html`, the template of the atlas as one file: everything but the dataset, in a page that asks for nothing.
 * The script is packed, so that the file is two thirds of what it would be, and no sign in it can meet the HTML around it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { GAP, TEMPLATE, writeIsland } from "../../src/formats/one-file.ts";
import { INNER_SCRIPT } from "../../src/model/inner-files.ts";
import { buildClassicScript } from "./embed-script.ts";
import { leafletTiles } from "./leaflet-tiles.ts";
import { leanLibraries } from "./lean-libraries.ts";
import { shippedText } from "./ship-data.ts";

const here = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const TARGET = "es2022";
/** Of the atlas's own files, those that any file has inside; what its dataset's frames need besides, `groundIslands` tells. */
const INNER = [
  "data/base-map.json",
  "data/base-map-world.json",
  // The world's largest towns.
  "data/cities/world.json",
  "data/country-cells.json",
];

export function oneFile(): Plugin {
  return {
    name: "one-file",
    configureServer({ middlewares }) {
      middlewares.use(`/${TEMPLATE}`, (_request, response, next) => {
        buildTemplate().then((html) => {
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(html);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: TEMPLATE, source: await buildTemplate() });
    },
  };
}

/** @returns the template's HTML, for `writeOneFile` */
export async function buildTemplate(): Promise<string> {
  const [{ script, style }, unpack] = await Promise.all([
    buildAtlas(),
    buildClassicScript(here("src/surfaces/one-file/unpack.ts"), TARGET),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(unpack)} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const packed = gzipSync(script, { level: 9 }).toString("base64");
  const head = [
    // Before anything that it governs.
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    iconLink(),
    element("style", style),
  ];
  const inside = [
    ...INNER.map((path) => writeIsland(path, JSON.parse(shippedText(here(path))))),
    GAP,
    `<script type="application/gzip" data-file="${INNER_SCRIPT}">${packed}</script>`,
    element("script", unpack),
  ];
  return fillPage(head.join("\n    "), inside.join("\n"));
}

/** The page itself, without what it says about the shipped dataset and what it would ask a server for. */
function fillPage(head: string, inside: string): string {
  const page = readFileSync(here("index.html"), "utf8");
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/\n *<meta name="description" .*/, ""],
    [/\n *<link rel="icon" .*/, ""],
    [/\n *<script type="module" .*/, ""],
    // After what is taken out: it brings an icon of its own.
    [/(?<=<meta charset="utf-8" \/>)/, `\n    ${head}`],
    [/(?=\n *<\/body>)/, `\n${inside}`],
  ];
  return replacements.reduce((text, [find, replacement]) => {
    if (!find.test(text)) throw new Error(`index.html changed: it has no ${find}`);
    return text.replace(find, () => replacement);
  }, page);
}

/** One script with all that the page would load on demand, and one style with its typefaces. */
async function buildAtlas(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    root: here(""),
    publicDir: false,
    logLevel: "warn",
    plugins: [leanLibraries(), leafletTiles(), standIns()],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: {
        input: here("src/main.ts"),
        output: { format: "iife", codeSplitting: false },
        // As in vite.config.ts.
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      },
    },
  });
  const output = "output" in built ? built.output : [];
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const styles = output.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  const [script, style] = [scripts[0], styles[0]];
  if (script === undefined || style === undefined || output.length > 2)
    throw new Error(`not one script and one style: ${output.map(({ fileName }) => fileName)}`);
  return { script, style };
}

/** What stands in for modules that a file has no use for, by the ends of their names. */
const STAND_INS: readonly (readonly [string, string])[] = [
  // The embed's address opens the page.
  ["/surfaces/embed/embed.tsx", 'export { explore as embed } from "../explore/explore.tsx";'],
  // It asks for no dataset, and has no worker beside it.
  ["/opening/large/open-large.ts", "export const openLarge = async () => null;"],
  // It makes no other atlas, and keeps no drafts.
  [
    "/surfaces/compose/door.ts",
    "export const enterCompose = async () => {}; export const readOwnDraft = async () => null;",
  ],
  // It opens no other file: what reads one is beside the atlas on its server.
  [
    "/surfaces/importing/door.ts",
    "export const enterImport = async () => {}; export const readKeptContent = async () => null; export const leaveWith = async () => false; export const listenForFiles = async () => {};",
  ],
  // It is a file that is there, with nothing on a server to keep.
  ["/surfaces/offline/keep-offline.ts", "export const keepOffline = () => {};"],
  // What Vite lays round each import on demand, to send for styles and further scripts: all of them are here already.
  ["vite/preload-helper.js", "export const __vitePreload = (load) => load();"],
];

function standIns(): Plugin {
  return {
    name: "stand-ins",
    enforce: "pre",
    load: (id) => STAND_INS.find(([end]) => id.endsWith(end))?.[1] ?? null,
  };
}

function iconLink(): string {
  const icon = readFileSync(here("src/ui/icon.svg")).toString("base64");
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />`;
}

/** @throws where the content would end or change its element: it is hashed as it is, so nothing of it can be escaped */
function element(name: "script" | "style", content: string): string {
  if (/<\/(script|style)|<!--|\r/i.test(content))
    throw new Error(`a ${name} that HTML cannot hold`);
  return `<${name}>${content}</${name}>`;
}

/** As a policy names a script or a style that stands in the page. */
function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;
}
