/**
 * Every `import()` of the page has somebody who hears when the code does not come. `later` and `onDemand` say it where it was asked
 * for, and offer another try; of every other, this file names who hears. One more in a file that is listed fails as well.
 */
import { expect, test } from "vitest";
import { pageSources } from "./support/page-sources.ts";

const OPENING =
  "the opening, which says that a part did not come or why the dataset cannot be opened";
const VIEW = "the view's place, which says so and offers to try again";
const READER = "the screen that reads a file, which says that it cannot be read";
const SHARING = "the part of the dialog that makes the file, which says that it could not";
const SUGGESTIONS = "the document's column, which says that there are no suggestions";
const ASKED_AGAIN =
  "nobody at once: what is drawn stays, and the next frame, focus or word asks again";
const AHEAD = "whoever needs it: it is sent for ahead, and asked for again then";
const NO_NETWORK = "nobody: what makes ready for no network came too late";
const CALLER = "`onDemand`, in whatever calls it";

/** By file: how many there are besides those in `later` and `onDemand`, and who hears. */
const HEARD: Readonly<Record<string, readonly [number, ...(readonly string[])]>> = {
  "formats/any/look-at-file.ts": [2, READER],
  "formats/any/read-table.ts": [6, READER],
  "formats/any/read-tree.ts": [5, READER],
  "formats/parquet/read-footer.ts": [1, READER],
  "formats/template/write-template.ts": [1, "the command line alone has it"],
  "formats/write-any.ts": [7, SHARING],
  "formats/xlsx/read-xlsx.ts": [3, READER],
  "i18n/catalogue.ts": [2, OPENING, CALLER],
  "main.ts": [8, OPENING, AHEAD],
  "model/suggest/words/rules.ts": [3, SUGGESTIONS, ASKED_AGAIN],
  "surfaces/binding/finer-shapes.ts": [1, SHARING, "a hand-out's map, which is drawn coarser"],
  "surfaces/binding/mounts.ts": [8, VIEW, AHEAD, ASKED_AGAIN],
  "surfaces/binding/panels.tsx": [2, VIEW],
  "surfaces/binding/picture-counter.ts": [1, SHARING],
  "surfaces/binding/picture-teller.ts": [1, SHARING],
  "surfaces/binding/refine-ground.ts": [3, ASKED_AGAIN],
  "surfaces/binding/timeline-models.ts": [2, VIEW],
  "surfaces/brief/brief.tsx": [2, OPENING],
  "surfaces/brief/use-handout.ts": [2, CALLER, AHEAD],
  "surfaces/compose/begin/open-dataset-file.ts": [2, CALLER],
  "surfaces/compose/begin/read-file.ts": [2, READER],
  "surfaces/compose/begin/start-step.tsx": [1, CALLER],
  "surfaces/compose/compose.tsx": [1, NO_NETWORK],
  "surfaces/compose/door.ts": [2, OPENING],
  "surfaces/compose/preview-store.ts": [1, OPENING],
  "surfaces/compose/reading/find-dates.ts": [3, SUGGESTIONS, ASKED_AGAIN],
  "surfaces/compose/reading/start-reader.ts": [1, SUGGESTIONS],
  "surfaces/embed/embed.tsx": [
    2,
    ASKED_AGAIN,
    "the console: an embed without its host shows what it shows",
  ],
  "surfaces/explore/after-drawing.ts": [
    3,
    "nobody: a file can be opened from the menu",
    "nobody: the page is printed as it is on the screen",
    NO_NETWORK,
  ],
  "surfaces/explore/crowd-ahead.ts": [29, AHEAD],
  "surfaces/explore/explore-page.tsx": [3, CALLER],
  "surfaces/explore/explore-panels.tsx": [1, VIEW],
  "surfaces/explore/explore.tsx": [2, AHEAD, OPENING],
  "surfaces/explore/factions-column.tsx": [1, "`later`, which calls it"],
  "surfaces/explore/factions-head.tsx": [1, CALLER],
  "surfaces/explore/inset/use-fine-cells.ts": [1, "the console: the inset is not drawn without it"],
  "surfaces/explore/source-panel.tsx": [2, VIEW, "nobody: the bars of the document stay"],
  "surfaces/explore/sources/text-here.ts": [1, "nobody: the bars of the document stay"],
  "surfaces/explore/use-phone.ts": [2, OPENING, CALLER],
  "surfaces/handout/pptx.ts": [1, SHARING],
  "surfaces/importing/door.ts": [4, OPENING, CALLER],
  "surfaces/importing/doors/table-in.ts": [1, CALLER],
  "surfaces/importing/import-page.tsx": [1, CALLER],
  "surfaces/importing/import-surface.tsx": [1, OPENING],
  "surfaces/importing/leaving/leave.ts": [2, "the foot of the import screen"],
  "surfaces/importing/merging/read-whole.ts": [1, "the screen that adds a file, which says so"],
  "surfaces/importing/reading/start-import-worker.ts": [1, READER],
  "surfaces/importing/screen/import-preview-store.ts": [1, CALLER],
  "surfaces/opening/base-maps.ts": [1, VIEW],
  "surfaces/opening/large/from-worker.ts": [
    1,
    "nobody: a brush that is held is counted when it is let go",
  ],
  "surfaces/opening/large/watch-hold.ts": [1, "nobody: the same of a map's frame"],
  "surfaces/opening/open-atlas.ts": [1, OPENING, ASKED_AGAIN],
  "surfaces/opening/open-dataset.ts": [6, OPENING, CALLER],
  "surfaces/opening/open-here.ts": [1, OPENING, CALLER],
  "surfaces/opening/open-own.ts": [7, OPENING],
  "surfaces/opening/open-page.ts": [1, OPENING],
  "surfaces/opening/opened.ts": [1, OPENING],
  "surfaces/opening/watch-progress.ts": [1, "nobody: the page says all the same that it opens"],
  "surfaces/sharing/current-picture.ts": [3, SHARING],
  "surfaces/sharing/make-one-file.ts": [1, SHARING],
  "surfaces/sharing/one-file-section.tsx": [1, SHARING],
  "views/map/tiles.ts": [1, "the console: the base map is there without them"],
};

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** Not of a type. */
const IMPORT = /(?<!typeof )\bimport\(/g;
const LATER = /\blater\(\s*(?:async )?\(\) =>\s*(?:\(?await )?import\(/g;

/** How many there are besides those that are heard where they stand. */
function unheardIn(source: string): number {
  const code = source.replaceAll(COMMENTS, "");
  const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
  const demanded = [...code.matchAll(/\bonDemand\(/g)].map(({ index }) => argumentsAt(code, index));
  const heard = demanded.reduce((sum, text) => sum + count(text, IMPORT), count(code, LATER));
  return count(code, IMPORT) - heard;
}

/** What stands between the next parenthesis and its own end. */
function argumentsAt(code: string, from: number): string {
  const begin = code.indexOf("(", from);
  let depth = 0;
  for (let at = begin; at < code.length; at++) {
    if (code[at] === "(") depth++;
    if (code[at] === ")" && --depth === 0) return code.slice(begin, at);
  }
  return "";
}

test("one that nobody hears of is found", () => {
  expect(unheardIn('const open = async () => { await import("./part.ts"); };')).toBe(1);
  expect(unheardIn('const Part = later(async () => (await import("./part.tsx")).Part);')).toBe(0);
  expect(unheardIn('onDemand(async () => (await import("./part.ts")).open(one()));')).toBe(0);
  expect(unheardIn('onDemand(open);\nvoid import("./part.ts");')).toBe(1);
  expect(unheardIn('// import("./part.ts")\ntype Part = typeof import("./part.ts");')).toBe(0);
});

test("every import() has somebody who hears that it does not come", () => {
  const found = pageSources().flatMap(([file, code]) => {
    const count = unheardIn(code);
    return count > 0 ? [[file, count] as const] : [];
  });
  const listed = Object.entries(HEARD).map(([file, [count]]) => [file, count] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
});
