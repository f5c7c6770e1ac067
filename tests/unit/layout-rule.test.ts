/** Plants files that break the layout rule, and has the linter look at the whole of src with them in it, once. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, expect, test } from "vitest";

interface Plot {
  /** Where a file is planted, from the root. */
  readonly folder: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const LIBRARIES = ["leaflet", "leaflet/dist/leaflet.css", "vis-timeline/esnext", "vis-data"];
const PAGE = ["preact", "preact/hooks", "zustand", "zustand/vanilla"];
const NODE = ["node:fs", "node:fs/promises"];

const NEW_VIEW = "src/views/planted-view";
const OUTSIDE_VIEWS = ["formats", "engine", "state", "ui", "surfaces", "i18n", "cli"];

/** From a folder right under src, into these others. */
function into(...folders: readonly string[]): readonly string[] {
  return folders.map((folder) => `../${folder}/some.ts`);
}

const PLOTS: readonly Plot[] = [
  {
    folder: "src/model",
    refused: [
      ...into("formats", "engine", "state", "views", "ui", "surfaces", "i18n", "cli"),
      ...[...LIBRARIES, ...PAGE, ...NODE, "d3", "d3-array"],
    ],
    allowed: ["./interval.ts", "./schema/event.ts", "valibot"],
  },
  {
    folder: "src/model/checks",
    refused: ["../../engine/rows.ts", "../../i18n/say.ts"],
    allowed: ["../schema/event.ts", "./walk.ts"],
  },
  {
    folder: "src/formats",
    refused: [
      ...into("engine", "state", "views", "ui", "surfaces", "i18n", "cli"),
      ...[...LIBRARIES, ...PAGE, ...NODE, "d3"],
    ],
    allowed: ["../model/interval.ts", "./json-fault.ts"],
  },
  {
    folder: "src/engine",
    refused: [
      ...into("formats", "state", "views", "ui", "surfaces", "i18n", "cli"),
      ...[...LIBRARIES, ...PAGE, ...NODE, "d3"],
    ],
    allowed: ["../model/interval.ts", "./filters/all.ts", "minisearch"],
  },
  {
    folder: "src/engine/filters",
    refused: ["../../formats/dataset-json.ts", "../../state/state.ts"],
    allowed: ["../rows.ts", "../../model/interval.ts"],
  },
  {
    folder: "src/state",
    refused: [
      ...into("formats", "views", "ui", "surfaces", "i18n", "cli"),
      ...[...LIBRARIES, ...NODE, "preact", "preact/hooks", "d3"],
    ],
    allowed: ["../model/interval.ts", "../engine/engine.ts", "zustand/vanilla", "./state.ts"],
  },
  {
    folder: "src/views",
    refused: [
      ...into("formats", "engine", "state", "ui", "surfaces", "i18n", "cli"),
      ...["../main.ts", "./map/map-model.ts", `./${basename(NEW_VIEW)}/some.ts`],
      ...[...LIBRARIES, ...PAGE, ...NODE],
    ],
    allowed: ["./view.ts", "../model/interval.ts", "d3"],
  },
  {
    folder: "src/views/map",
    refused: [
      ...OUTSIDE_VIEWS.map((folder) => `../../${folder}/some.ts`),
      ...["../timeline/timeline-model.ts", "../../views/factions/order-boxes.ts"],
      `../${basename(NEW_VIEW)}/some.ts`,
      ...[...PAGE, ...NODE, "vis-timeline/esnext", "vis-data"],
    ],
    allowed: ["./map-model.ts", "../view.ts", "../../model/schema/source.ts", "leaflet", "d3"],
  },
  {
    folder: "src/views/timeline",
    refused: ["../map/map-model.ts", "../../state/state.ts", "leaflet", "leaflet/dist/leaflet.css"],
    allowed: ["./timeline-model.ts", "../view.ts", "vis-timeline/esnext", "vis-data", "moment"],
  },
  {
    folder: "src/views/factions",
    refused: ["../source/source-model.ts", "../strip/strip-model.ts", ...LIBRARIES, ...PAGE],
    allowed: ["./order-boxes.ts", "../view.ts", "../../model/symbols.ts", "d3"],
  },
  {
    // No list names the views, so that one that is added is held to the rule, and kept from the others, from its first file.
    folder: NEW_VIEW,
    refused: [
      ...OUTSIDE_VIEWS.map((folder) => `../../${folder}/some.ts`),
      ...["../map/map-model.ts", "../map/deep/some.ts", "../../views/strip/strip-model.ts"],
      ...["../../../src/state/state.ts", "../../main.ts"],
      ...[...LIBRARIES, ...PAGE, ...NODE],
    ],
    allowed: ["./some.ts", "./deep/some.ts", "../view.ts", "../../model/plan/operation.ts", "d3"],
  },
  {
    folder: "src/ui",
    refused: [
      ...into("formats", "engine", "views", "surfaces", "cli"),
      ...[...LIBRARIES, ...NODE, "d3"],
    ],
    allowed: ["../model/interval.ts", "../state/store.ts", "../i18n/say.ts", "preact/hooks"],
  },
  {
    folder: "src/ui/card",
    refused: ["../../engine/engine.ts", "../../surfaces/binding/bind.ts"],
    allowed: ["../context.ts", "../../state/store.ts"],
  },
  {
    folder: "src/i18n",
    refused: [
      ...into("formats", "engine", "state", "views", "ui", "surfaces", "cli"),
      ...[...LIBRARIES, ...PAGE, ...NODE, "d3"],
    ],
    allowed: ["../model/interval.ts", "./en.ts"],
  },
  {
    folder: "src/surfaces",
    refused: ["../cli/validate.ts", ...LIBRARIES, ...NODE],
    allowed: ["../views/map/map-view.ts", "./explore/explore.tsx", "../state/store.ts", "preact"],
  },
  {
    folder: "src/cli",
    refused: [...into("engine", "state", "views", "ui", "surfaces"), ...LIBRARIES, ...PAGE],
    allowed: ["../model/interval.ts", "../formats/dataset-json.ts", "node:fs"],
  },
];

/** Other ways to import, on a line each. */
const WAYS = [
  'import type { State } from "../state/state.ts";',
  'export { hover } from "../state/store.ts";',
  'export const load = () => import("../state/store.ts");',
  'import "../state/store.ts";',
];

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

const RULES = ["style/noRestrictedImports", "style/noDefaultExport", "suspicious/noImportCycles"];

/** Sets the files out, looks, and takes them away again, whatever happens. */
function lintWith(files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  try {
    mkdirSync(NEW_VIEW, { recursive: true });
    for (const [path, text] of files) writeFileSync(path, text);
    const { stdout } = spawnSync(
      "node_modules/.bin/biome",
      [
        ...["lint", "--reporter=json", "--max-diagnostics=none"],
        ...RULES.map((rule) => `--only=${rule}`),
        "src",
      ],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
    );
    return (JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics;
  } finally {
    for (const path of [...files.keys(), NEW_VIEW]) rmSync(path, { force: true, recursive: true });
  }
}

const linesOf = (specifiers: readonly string[]) =>
  specifiers.map((specifier) => `import "${specifier}";\n`).join("");

const refusedAt = ({ folder }: Plot) => `${folder}/planted-refused.ts`;
const allowedAt = ({ folder }: Plot) => `${folder}/planted-allowed.ts`;
const PLANTED = /\/planted-[a-z-]+\.ts$/;

const FILES = new Map([
  ...PLOTS.flatMap((plot) => [
    [refusedAt(plot), linesOf(plot.refused)] as const,
    [allowedAt(plot), linesOf(plot.allowed)] as const,
  ]),
  ["src/model/planted-ways.ts", `${WAYS.join("\n")}\n`],
  ["src/model/planted-default.ts", "export default 1;\n"],
  [
    "src/ui/planted-cycle-here.ts",
    'import { there } from "./planted-cycle-there.ts";\nexport const here = () => there;\n',
  ],
  [
    "src/ui/planted-cycle-there.ts",
    'import { here } from "./planted-cycle-here.ts";\nexport const there = () => here;\n',
  ],
]);

let diagnostics: readonly Diagnostic[] = [];
beforeAll(() => {
  diagnostics = lintWith(FILES);
}, 90_000);

/** The lines of a file that break a rule, from 1. */
function faultyLines(path: string, rule: string): readonly number[] {
  const lines = diagnostics
    .filter(({ category, location }) => category === `lint/${rule}` && location.path === path)
    .map(({ location }) => location.start.line);
  return [...new Set(lines)].sort((a, b) => a - b);
}

test.each(PLOTS)("$folder is refused what it must not know, and nothing else", (plot) => {
  const lines = faultyLines(refusedAt(plot), "style/noRestrictedImports");
  expect(lines.map((line) => plot.refused[line - 1])).toEqual(plot.refused);
  const wrongly = faultyLines(allowedAt(plot), "style/noRestrictedImports");
  expect(wrongly.map((line) => plot.allowed[line - 1])).toEqual([]);
});

test("a forbidden import is seen however it is written", () => {
  const lines = faultyLines("src/model/planted-ways.ts", "style/noRestrictedImports");
  expect(lines.map((line) => WAYS[line - 1])).toEqual(WAYS);
});

test("a default export is refused", () => {
  expect(faultyLines("src/model/planted-default.ts", "style/noDefaultExport")).toEqual([1]);
});

test("a ring of imports is refused on both its sides", () => {
  for (const side of ["here", "there"])
    expect(faultyLines(`src/ui/planted-cycle-${side}.ts`, "suspicious/noImportCycles")).toEqual([
      1,
    ]);
});

test("the tree itself breaks none of these rules", () => {
  const own = diagnostics.filter(({ location }) => !PLANTED.test(location.path));
  expect(own.map(({ category, location }) => `${location.path}: ${category}`)).toEqual([]);
});

test("nothing that was planted is left behind", () => {
  expect([...FILES.keys(), NEW_VIEW].filter((path) => existsSync(path))).toEqual([]);
});
