import { defineConfig } from "vitest/config";
import { chunkGroups, holdChunks } from "./.ci/build/chunks.ts";
import { embedScript } from "./.ci/build/embed-script.ts";
import { firstPicture } from "./.ci/build/first-picture.ts";
import { leafletTiles } from "./.ci/build/leaflet-tiles.ts";
import { leanLibraries } from "./.ci/build/lean-libraries.ts";
import { listChunks } from "./.ci/build/list-chunks.ts";
import { oneFile } from "./.ci/build/one-file.ts";
import { serviceWorker } from "./.ci/build/service-worker.ts";
import { shipData } from "./.ci/build/ship-data.ts";
import { staticPages } from "./.ci/build/static-pages.ts";

/**
 * The policy that the production build is made for. `frame-ancestors *` because an atlas is meant to be embedded; `data:`
 * images because Leaflet and vis-timeline draw a few of their own so.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors *";

export default defineConfig({
  base: "./",
  // A missing file is an honest 404, not the page once more.
  appType: "mpa",
  publicDir: false,
  plugins: [
    leanLibraries(),
    leafletTiles(),
    shipData(),
    embedScript(),
    staticPages(),
    firstPicture(),
    oneFile(),
    holdChunks(),
    listChunks(),
    serviceWorker(),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups() } },
      // The base map's decoder is asked for on demand and lies in the map's chunk, as it should.
      checks: {
        ineffectiveDynamicImport: false,
        // A second build runs within this one, and takes its time.
        bundlerTimings: false,
      },
    },
  },
  // Its words come on demand, as those of the page do.
  worker: { format: "es" },
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
    // None is about time: a test that is far slower than this hangs, unless a property is tried with many more inputs.
    testTimeout: 120_000 * Math.max(1, Number(process.env.ATLAS_RUNS ?? 1)),
    hookTimeout: 120_000,
    maxWorkers: "100%",
    setupFiles: ["tests/unit/support/runs.ts"],
    projects: [
      // Modules are loaded once for all files, which halves the time; what stands in for a global is taken out again.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/hostile/**/*.test.ts"],
          exclude: ["tests/unit/**/*.mocked.test.ts"],
          isolate: false,
          benchmark: { include: ["tests/bench/**/*.bench.ts"] },
        },
      },
      // What stands in for a module (`vi.mock`) stays, so that these files have modules of their own.
      {
        extends: true,
        test: {
          name: "mocked",
          include: ["tests/unit/**/*.mocked.test.ts"],
          benchmark: { include: [] },
        },
      },
    ],
  },
});
