import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { embedScript } from "./.ci/build/embed-script.ts";
import { leanLibraries } from "./.ci/build/lean-libraries.ts";
import { staticPages } from "./.ci/build/static-pages.ts";

/**
 * The policy that the production build is made for. `frame-ancestors *` because an atlas is meant to be embedded; `data:`
 * images because Leaflet and vis-timeline draw a few of their own so.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors *";

/** Puts `data/*.json` beside the page under the address that it has in development, so `?data=data/NAME.json` works in both. */
function shipData(): Plugin {
  return {
    name: "ship-data",
    apply: "build",
    generateBundle() {
      for (const folder of ["data", "data/schema"])
        for (const name of readdirSync(folder).filter((file) => file.endsWith(".json")))
          this.emitFile({
            type: "asset",
            fileName: `${folder}/${name}`,
            source: JSON.stringify(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))),
          });
    },
  };
}

/** Few, large chunks: an embed may ask for a dozen files at most, and none of what it does not show. */
const CHUNKS = [
  {
    name: "map",
    test: /node_modules.(leaflet|topojson-client)|src.views.map|src.model.(cartography|base-map)/,
  },
  {
    name: "time",
    test: /node_modules.(vis-|moment|@egjs|propagating-hammerjs|component-emitter|keycharm|uuid|d3(?!-geo))|src.views.(timeline|overview|time-ticks)|\.ci.build/,
  },
  {
    name: "core",
    // What the others share with it is its own, so that it needs none of them.
    priority: 1,
    test: /rolldown.runtime|node_modules.(preact|valibot|zustand)|src.(model|engine|state|formats)|src.i18n.(?!ar|ru)|src.ui.(context|page|symbols|marked-text|tray|use-|status-line|legend)|src.surfaces.(bind|mounts|panels|view-host|later|open-atlas|open-dataset|page-settings|models.(?!picture)|embed.(options|embed.css))/,
  },
];

export default defineConfig({
  base: "./",
  // A missing file is an honest 404, not the page once more.
  appType: "mpa",
  publicDir: false,
  plugins: [leanLibraries(), shipData(), embedScript(), staticPages()],
  build: {
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS } },
      // The base map's decoder is asked for on demand and lies in the map's chunk, as it should.
      checks: { ineffectiveDynamicImport: false },
    },
  },
  preview: {
    port: 4173,
    headers: {
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      // Pages in a sandbox have no origin of their own, and load modules and styles only where everyone may.
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
  test: {
    include: ["tests/unit/**/*.test.ts"],
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
  },
});
