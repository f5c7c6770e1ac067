import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { leanLibraries } from "./.ci/build/lean-libraries.ts";

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

export default defineConfig({
  base: "./",
  // A missing file is an honest 404, not the page once more.
  appType: "mpa",
  publicDir: false,
  plugins: [leanLibraries(), shipData()],
  build: {
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
  },
  preview: {
    port: 4173,
    headers: {
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
  test: {
    include: ["tests/unit/**/*.test.ts"],
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
  },
});
