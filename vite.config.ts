import { defineConfig } from "vitest/config";
import { embedScript } from "./.ci/build/embed-script.ts";
import { firstPicture } from "./.ci/build/first-picture.ts";
import { leanLibraries } from "./.ci/build/lean-libraries.ts";
import { oneFile } from "./.ci/build/one-file.ts";
import { shipData } from "./.ci/build/ship-data.ts";
import { staticPages } from "./.ci/build/static-pages.ts";

/**
 * The policy that the production build is made for. `frame-ancestors *` because an atlas is meant to be embedded; `data:`
 * images because Leaflet and vis-timeline draw a few of their own so.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors *";

/** Few, large chunks: an embed may ask for a dozen files at most, and none of what it does not show. */
const CHUNKS = [
  {
    name: "map",
    test: /node_modules.(leaflet|topojson-client)|src.views.map|src.model.(cartography|base-map)/,
  },
  {
    name: "time",
    test: /node_modules.(vis-|moment|@egjs|propagating-hammerjs|component-emitter|keycharm|uuid|d3(?!-geo))|src.views.(timeline|strip|time-ticks)|\.ci.build/,
  },
  {
    // What checks a dataset, for those that the build has not checked.
    name: "checks",
    test: /src.model.(read-dataset|pointer|checks|schema)|src.formats/,
  },
  {
    // What checks what a host says; the checks of datasets share its library.
    name: "talk",
    priority: 1,
    test: /node_modules.valibot|src.surfaces.embed.(host-link|protocol|flat-copy)/,
  },
  {
    // What the page begins with: all that it needs to send for the rest, and the style of what it draws first.
    name: "start",
    priority: 3,
    test: /rolldown.runtime|vite.preload-helper|src.main\.ts|src.model.inner-files|src.surfaces.(opening.(early-fetch|until-seen|own-files|shipped|incomplete)|embed.(options|first-picture|held-messages))|src.views.map.fit\.ts|src.state.(preferences|state)\.ts|src.i18n.first-words|src.ui.page-style\.ts|src.(views.map.\w+|ui.(tokens|fonts|page|symbols|tray|status-line|legend)|surfaces.(binding.panels|binding.view-host|embed.embed))\.css|src.ui.failure-page\.css/,
  },
  {
    name: "core",
    // What the others share with it is its own, so that it needs none of them.
    priority: 2,
    test: /node_modules.(preact|zustand)|src.(model.(?!read-|pointer|checks|schema|slides|plan)|engine|state.(?!presentation|plan|open-channel)|views.prefers-stillness)|src.i18n.(?!ar|ru|parts)|src.ui.(context|page|symbols|marked-text|tray|use-|status-line|legend)|src.surfaces.(binding.(?!models.to-picture|reveal)|opening.(?!failure)|embed.host-origins)/,
  },
];

export default defineConfig({
  base: "./",
  // A missing file is an honest 404, not the page once more.
  appType: "mpa",
  publicDir: false,
  plugins: [leanLibraries(), shipData(), embedScript(), staticPages(), firstPicture(), oneFile()],
  build: {
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS } },
      // The base map's decoder is asked for on demand and lies in the map's chunk, as it should.
      checks: {
        ineffectiveDynamicImport: false,
        // A second build runs within this one, and takes its time.
        bundlerTimings: false,
      },
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
    // None is about time: a test that is far slower than this hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    setupFiles: ["tests/unit/support/runs.ts"],
    projects: [
      // Modules are loaded once for all files, which halves the time; what stands in for a global is taken out again.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          exclude: ["tests/unit/**/*.mocked.test.ts"],
          isolate: false,
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
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
  },
});
