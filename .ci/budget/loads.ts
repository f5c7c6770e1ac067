/**
 * What readers load, and what it may weigh. Whatever the atlas imports on demand stands in one of these lists: the budget fails
 * for what is in none.
 */
import { TIMELINE_FILES } from "../build/chunks.ts";
import { BESIDE_FILES } from "../build/explore-chunks.ts";

export interface Load {
  readonly name: string;
  /** In kB (1000 bytes), as a server sends it. */
  readonly limit: number;
  /** Sources that are asked for; what they import comes with them. */
  readonly sources?: readonly string[];
  /** Files of the build that are asked for as they are; one `*` stands for any part of a name. */
  readonly files?: readonly string[];
  /** Files that need not be there yet. */
  readonly coming?: readonly string[];
  /** Names of loads that are there already and do not count. */
  readonly besides?: readonly string[];
  /** How many files it may be. */
  readonly most?: number;
}

/** What the service worker keeps so that the atlas opens without a network, in kB. */
export const KEPT_LIMIT = 1_800;

const START = "src/main.ts";
const OPENING = "src/surfaces/opening/open-page.ts";
const MAP = ["src/views/map/map-view.ts", "src/model/base-map.ts"];
const FACTIONS = [
  "src/views/factions/factions-view.ts",
  "src/surfaces/binding/models/to-factions-model.ts",
];
/** What checks a dataset that the build has not checked, and says what is wrong with one. */
const CHECKS = [
  "src/surfaces/opening/open-own.ts",
  "src/formats/read-dataset-text.ts",
  "src/model/read-dataset.ts",
  "src/surfaces/opening/failure.tsx",
  "src/i18n/parts/failure.ts",
];

const EXPLORE = [START, OPENING, "src/surfaces/explore/explore.tsx"];
const BRIEF = [START, OPENING, "src/surfaces/brief/brief.tsx", ...MAP, ...TIMELINE_FILES];
const EMBED = [START, OPENING, "src/surfaces/embed/embed.tsx", "src/surfaces/embed/host-link.ts"];

/** The page of an embed, and the data of the dispatch that ships. */
const EMBED_DATA = ["index.html", "data/libya-2019-04-06-light.json", "data/base-map-light.json"];
/** What the shipped dispatch's frame asks for of finer coasts. */
const COAST_CELLS = ["data/parts/2/*.json"];

const typeface = (script: string) => [`assets/ibm-plex-sans-${script}-*.woff2`];
const LATIN = typeface("latin");
const CYRILLIC = typeface("cyrillic");
const ARABIC = typeface("arabic-arabic");

/** An embed asks for a dozen files at most, besides typefaces and coast cells. */
const DOZEN = 12;
/** And for so many with them. */
const ALL_FILES = 18;

const embed = { limit: 265, sources: [...EMBED, ...MAP, ...TIMELINE_FILES], files: EMBED_DATA };

/** What comes by itself. */
const AT_ONCE: readonly Load[] = [
  {
    name: "explore",
    limit: 300,
    sources: [...EXPLORE, ...MAP, ...TIMELINE_FILES, ...FACTIONS, ...BESIDE_FILES],
  },
  { name: "explore, before its first paint", limit: 120, sources: [...EXPLORE, ...MAP] },
  { name: "embed, map and timeline", ...embed, most: DOZEN },
  {
    name: "embed, map and timeline, in Arabic",
    ...embed,
    sources: [...embed.sources, "src/i18n/ar.ts"],
    most: DOZEN,
  },
  {
    name: "embed, map alone",
    limit: 140,
    sources: [...EMBED, ...MAP],
    files: EMBED_DATA,
    most: DOZEN,
  },
  // It is in the page itself.
  { name: "embed, before its first picture", limit: 25, sources: [START], files: ["index.html"] },
  { name: "embed.js", limit: 4, files: ["embed.js"] },
  {
    name: "brief",
    limit: 300,
    sources: [...BRIEF, ...FACTIONS, "src/surfaces/opening/settle.ts"],
  },
];

/** What an embed may take besides: the interface's typeface, by script, and finer coasts. */
const COUNTED_APART: readonly Load[] = [
  { name: "typeface, Latin", limit: 50, files: LATIN },
  { name: "typeface, Cyrillic", limit: 50, files: CYRILLIC },
  { name: "typeface, Arabic", limit: 90, files: ARABIC },
  { name: "coast cells", limit: 15, coming: COAST_CELLS },
  {
    name: "embed in Arabic, with typefaces and coast cells",
    limit: 265 + 50 + 90 + 15,
    sources: [...embed.sources, "src/i18n/ar.ts"],
    files: [...EMBED_DATA, ...LATIN, ...ARABIC],
    coming: COAST_CELLS,
    most: ALL_FILES,
  },
];

/** What comes when somebody asks for it, besides what is there by then. */
const ON_DEMAND: readonly Load[] = [
  {
    // Once it takes longer than a moment.
    name: "how far an opening is",
    limit: 4,
    sources: ["src/surfaces/opening/show-progress.tsx", "src/i18n/parts/opening.ts"],
    besides: ["explore"],
  },
  {
    name: "a large dataset, on the page",
    limit: 8.5,
    sources: [
      "src/surfaces/opening/large/open-large.ts",
      "src/surfaces/opening/large/first-answer.ts",
    ],
    besides: ["explore", "how far an opening is", "what belongs together"],
  },
  {
    // It sends for what has limits of its own.
    name: "what draws a crowd, sent for",
    limit: 2.5,
    sources: ["src/surfaces/explore/crowd-ahead.ts"],
    besides: ["explore"],
  },
  // All that reads, checks, counts and searches, once more: it shares nothing with the page.
  { name: "a large dataset, in the worker", limit: 120, files: ["assets/atlas-worker-*.js"] },
  {
    // Once a frame is too near for the base map.
    name: "finer ground",
    limit: 8,
    besides: ["explore"],
    sources: [
      "src/surfaces/opening/base-parts.ts",
      "src/views/map/finer-ground.ts",
      "src/model/parts/outline.ts",
    ],
  },
  {
    // Once the page is drawn: it says what does not come, registers the service worker and offers a newer version.
    name: "ready for no network",
    limit: 4,
    besides: ["explore"],
    sources: ["src/surfaces/offline/keep-offline.ts"],
  },
  // With the list of what it keeps.
  { name: "service worker", limit: 12, files: ["service-worker.js"] },
  { name: "words in Arabic", limit: 5, besides: ["explore"], sources: ["src/i18n/ar.ts"] },
  { name: "words in Russian", limit: 5, besides: ["explore"], sources: ["src/i18n/ru.ts"] },
  {
    // What lights up with what is pointed at; it comes while the views are drawn.
    name: "what belongs together",
    limit: 3,
    besides: ["explore, before its first paint"],
    sources: ["src/surfaces/opening/connect.ts"],
  },
  {
    // With what compares a document, which explore has no more before somebody gives one.
    name: "a dataset of one's own",
    limit: 31,
    besides: ["explore", "in what accounts differ"],
    sources: CHECKS,
  },
  {
    // Where the screen is one.
    name: "phone",
    limit: 8,
    besides: ["explore"],
    sources: ["src/surfaces/explore/phone/phone.ts"],
  },
  {
    // Where it is a tall one.
    name: "phone, the days",
    limit: 11,
    besides: ["explore", "phone"],
    sources: ["src/surfaces/explore/phone/days.tsx"],
  },
  { name: "key", limit: 9, besides: ["explore"], sources: ["src/ui/key-sheet.tsx"] },
  {
    // Where events are counted.
    name: "key of counts",
    limit: 3,
    besides: ["explore", "key", "counting", "counts on the map"],
    sources: ["src/ui/counted-legend.tsx"],
  },
  {
    // Of a dataset with an event that sources tell apart: their comparison is there by then.
    name: "key of several accounts",
    limit: 2,
    besides: ["explore", "key", "in what accounts differ"],
    sources: ["src/ui/told-legend.tsx"],
  },
  {
    // With what reads the finer parts of the base map, which a near map asks for as well.
    name: "inset",
    limit: 8,
    besides: ["explore"],
    sources: ["src/surfaces/explore/inset/inset-drawing.tsx"],
  },
  {
    // Where a publisher lays tiles under the map.
    name: "tiles",
    limit: 5,
    besides: ["explore"],
    sources: ["src/views/map/tile-layer.ts"],
  },
  { name: "tray", limit: 3, besides: ["explore"], sources: ["src/ui/tray-sheet.tsx"] },
  {
    name: "factions, large",
    limit: 2,
    besides: ["explore"],
    sources: ["src/surfaces/explore/factions-dialog.tsx"],
  },
  { name: "list of keys", limit: 3, besides: ["explore"], sources: ["src/ui/keys-dialog.tsx"] },
  {
    name: "what of the address was ignored",
    limit: 3,
    besides: ["explore"],
    sources: ["src/surfaces/explore/ignored-notice.tsx"],
  },
  {
    name: "embed, by keyboard",
    limit: 3,
    besides: ["embed, map and timeline"],
    sources: ["src/surfaces/binding/walk-events.ts"],
  },
  {
    name: "names of a place's surroundings",
    limit: 5,
    besides: ["explore"],
    sources: ["src/surfaces/binding/surroundings.ts"],
  },
  {
    // Of the world's largest, and the largest cell; a frame has one to four.
    name: "towns",
    limit: 36,
    files: ["data/cities/world.json", "data/cities/19_13.json"],
  },
  {
    // Of a dataset that the build has not looked at.
    name: "warnings",
    limit: 15,
    besides: ["explore", "a dataset of one's own"],
    sources: ["src/model/warnings.ts", "src/surfaces/explore/dataset-warnings.tsx"],
  },
  {
    name: "share",
    limit: 12,
    besides: ["explore"],
    sources: ["src/surfaces/sharing/share-dialog.tsx"],
  },
  {
    name: "data to save",
    limit: 6,
    besides: ["explore", "share"],
    sources: ["src/surfaces/sharing/data-file/data-file-section.tsx"],
  },
  {
    // All of them, once the dialog that shares is open: so that saving needs no network then. Two thirds are the order of a
    // dataset's keys, which is that of its schema.
    name: "writers of data",
    limit: 32.5,
    besides: ["explore", "share", "data to save"],
    sources: [
      "src/model/draft/canonical-json.ts",
      "src/formats/atlas-csv/write-rows.ts",
      "src/formats/geojson/write-geojson.ts",
      "src/formats/timelinejs/write-timeline.ts",
      "src/formats/kml/write-kml.ts",
      "src/formats/icalendar/write-calendar.ts",
      "src/formats/graphml/write-graph.ts",
    ],
  },
  {
    // With what reads, checks and compares two datasets, and makes one of them.
    name: "a file added to what is open",
    limit: 32,
    besides: ["explore", "import", "a dataset of one's own"],
    sources: ["src/surfaces/importing/merging/merge-page.tsx"],
  },
  {
    // Of a dataset that this browser keeps.
    name: "what was open before",
    limit: 7,
    besides: ["explore"],
    sources: ["src/surfaces/explore/kept-notice.tsx"],
  },
  {
    name: "the atlas as one file",
    limit: 2,
    besides: ["explore", "share"],
    sources: ["src/surfaces/sharing/make-one-file.ts"],
  },
  {
    name: "ground of the atlas as one file",
    limit: 4,
    besides: ["explore", "share", "finer ground", "names of a place's surroundings"],
    sources: ["src/formats/one-file-ground.ts"],
  },
  {
    // Where the sides are a crowd.
    name: "sides as a list",
    limit: 17.5,
    besides: ["explore"],
    sources: ["src/ui/sides/sides-list.tsx", "src/ui/sides/sides-size.tsx"],
  },
  {
    // Where no document is read.
    name: "named sources",
    limit: 2,
    besides: ["explore"],
    sources: ["src/surfaces/explore/named-sources.tsx"],
  },
  {
    // Where nobody wrote a story, and the events are few.
    name: "story of the events",
    limit: 2,
    besides: ["explore"],
    sources: ["src/ui/story-events.tsx"],
  },
  {
    // Where nobody wrote a story.
    name: "about a dataset",
    limit: 8,
    besides: ["explore", "counting"],
    sources: ["src/ui/about/about.tsx"],
  },
  {
    // Of more than a dozen values.
    name: "filter with many values",
    limit: 12,
    besides: ["explore"],
    sources: ["src/ui/long-choice.tsx"],
  },
  {
    // Where the filters leave none of many events.
    name: "nothing left",
    limit: 3,
    besides: ["explore"],
    sources: ["src/ui/nothing-left/nothing-left.tsx"],
  },
  {
    // Where events are counted.
    name: "sums",
    limit: 5,
    besides: ["explore", "counting", "counts on the map", "timeline that counts"],
    sources: ["src/ui/sums-line.tsx"],
  },
  {
    // Of more than fifty events.
    name: "long table",
    limit: 13,
    besides: ["explore"],
    sources: ["src/ui/long-table/long-table.tsx"],
  },
  {
    // Counts beforehand what a brush that is held can come to.
    name: "held brush",
    limit: 3,
    besides: ["explore", "counting", "counts on the map", "timeline that counts"],
    sources: ["src/surfaces/opening/large/watch-hold.ts"],
  },
  {
    // The same for a map whose frame is a filter.
    name: "held map",
    limit: 3,
    besides: ["explore", "counting", "counts on the map", "timeline that counts", "held brush"],
    sources: ["src/surfaces/opening/large/watch-frame-hold.ts"],
  },
  {
    name: "embed, of several documents",
    limit: 1,
    besides: ["embed, map alone"],
    sources: ["src/surfaces/embed/publishers.tsx"],
  },
  {
    // Of a dataset that has accounts, before it is shown.
    name: "in what accounts differ",
    limit: 3,
    besides: ["explore"],
    sources: ["src/model/accounts/compare-all.ts"],
  },
  {
    // Once a reader asks what was known by a day.
    name: "accounts that are not out",
    limit: 1,
    besides: ["explore"],
    sources: ["src/ui/to-come.tsx"],
  },
  {
    name: "column of the sources",
    limit: 5.5,
    besides: ["explore"],
    sources: ["src/ui/told-cell.tsx"],
  },
  {
    // Where there are several sources.
    name: "sums of the sources",
    limit: 6,
    besides: ["explore"],
    sources: [
      "src/surfaces/explore/sources/several-sources.tsx",
      "src/surfaces/explore/sources/source-tally.tsx",
    ],
  },
  {
    // Of an invented document.
    name: "a text that comes with the atlas",
    limit: 2,
    besides: ["explore"],
    sources: ["src/surfaces/explore/sources/text-here.ts"],
  },
  {
    // Of an event that sources tell apart.
    name: "accounts side by side",
    limit: 6.5,
    besides: ["explore"],
    sources: ["src/ui/card/accounts/accounts.tsx"],
  },
  {
    // Of a dataset with an event that sources tell apart.
    name: "several accounts, on the map",
    limit: 8.5,
    besides: ["embed, map and timeline"],
    sources: ["src/surfaces/binding/told/told-map.ts"],
  },
  {
    // Of the same, once an event is selected; in an embed as well.
    name: "several accounts, said",
    limit: 1,
    besides: ["embed, map and timeline", "several accounts, on the map"],
    sources: ["src/surfaces/binding/told/told-line.tsx", "src/surfaces/binding/told/say-told.ts"],
  },
  {
    // Of the same.
    name: "several accounts, on the timeline",
    limit: 4,
    besides: ["embed, map and timeline", "several accounts, on the map"],
    sources: ["src/surfaces/binding/told/told-timeline.ts"],
  },
  {
    name: "playback",
    limit: 5,
    besides: ["explore"],
    sources: ["src/surfaces/binding/playback/playback-bar.tsx"],
  },
  {
    name: "counting",
    limit: 9.5,
    besides: ["explore"],
    sources: ["src/engine/counting.ts"],
  },
  {
    // Of more events than can be drawn one by one; in an embed as well.
    name: "timeline that counts",
    limit: 14.5,
    besides: ["explore", "counting"],
    sources: ["src/surfaces/binding/crowded-timeline.ts"],
  },
  {
    // Where events are too many to be drawn one by one.
    name: "counts on the map",
    limit: 21,
    besides: ["explore", "counting"],
    sources: ["src/surfaces/binding/counts-on-map.ts"],
  },
  {
    // It names the towns of its frame, as the map does: what reads and picks them is here too.
    name: "picture to save",
    limit: 33,
    besides: ["explore", "share", "finer ground"],
    sources: [
      "src/views/picture/draw-picture.ts",
      "src/model/parts/shapes.ts",
      "src/surfaces/binding/models/to-picture-model.ts",
      "src/surfaces/binding/fetch-towns.ts",
    ],
  },
  {
    // Once the page is at rest: print waits for nothing.
    // With the words for what a page of a crowd leaves out.
    name: "explore on paper",
    limit: 14.5,
    besides: ["explore", "share", "finer ground", "picture to save"],
    sources: ["src/surfaces/explore/paper/offer-paper.tsx"],
  },
  {
    // Of a dataset with an event that sources tell apart.
    name: "several accounts, in a picture",
    limit: 2,
    besides: ["explore", "share", "picture to save", "several accounts, on the map"],
    sources: ["src/surfaces/binding/told/tell-picture.ts"],
  },
  {
    // Where events are counted.
    name: "counts in a picture",
    limit: 2,
    besides: ["explore", "share", "picture to save", "counting", "counts on the map"],
    sources: ["src/surfaces/binding/models/to-picture-counts.ts"],
  },
  {
    name: "a document that a reader gives",
    limit: 6,
    besides: ["explore"],
    sources: ["src/surfaces/binding/reveal-document.ts"],
  },
  {
    name: "plan",
    // With what gathers its letters and loses none.
    limit: 43,
    besides: ["explore"],
    sources: ["src/surfaces/plan/plan-panel.tsx"],
  },
  {
    // Where another tab has written in a field after this one.
    name: "two texts for one field",
    limit: 2,
    besides: ["explore", "plan"],
    sources: ["src/ui/text-clash.tsx"],
  },
  {
    name: "presenter's window",
    limit: 5,
    besides: ["brief"],
    sources: ["src/surfaces/brief/presenter-page.tsx"],
  },
  {
    // A slide's map has brought the finer ground and the names by then. Its pictures say whose the signs on their bars are.
    name: "hand-outs",
    limit: 38.5,
    besides: ["brief", "finer ground", "names of a place's surroundings"],
    sources: ["src/surfaces/handout/handout-dialog.tsx", "src/surfaces/handout/print.tsx"],
  },
  {
    name: "PowerPoint",
    limit: 130,
    besides: ["brief", "hand-outs"],
    sources: ["node_modules/pptxgenjs/dist/pptxgen.es.js"],
  },
  {
    name: "compose",
    // With the map, the timeline, the checks of a draft, and what sets the accounts of several documents beside each other: nothing
    // of it comes on another surface.
    limit: 424,
    sources: [
      START,
      "src/surfaces/compose/door.ts",
      "src/surfaces/compose/compose.tsx",
      ...MAP,
      ...TIMELINE_FILES,
    ],
  },
  ...["en", "ar", "ru"].map((lang) => ({
    // The language's rules, and what finds plain dates in it.
    name: `compose, a document in "${lang}"`,
    limit: 40,
    besides: ["compose"],
    sources: [
      `src/model/suggest/words/rules-${lang}.ts`,
      `node_modules/chrono-node/dist/esm/locales/${lang}/index.js`,
    ],
  })),
  {
    // In a worker; on the page itself where there can be none.
    name: "compose, what reads a document",
    limit: 20,
    besides: ["compose"],
    sources: ["src/surfaces/compose/reading/read-in-pieces.ts"],
    files: ["assets/reading-worker-*.js"],
  },
  {
    // On the other surfaces: with the check, since it is shown as a sound dataset.
    name: "a draft of this browser",
    limit: 40,
    besides: ["explore", "a dataset of one's own"],
    sources: ["src/surfaces/compose/open-own-draft.ts"],
  },
  {
    // Without what draws the map, the timeline and counts, which are those of explore.
    name: "import",
    limit: 83,
    besides: ["explore", "counting", "in what accounts differ"],
    sources: ["src/surfaces/importing/door.ts", "src/surfaces/importing/import-surface.tsx"],
  },
  // All that tells, reads and checks a table, once more: it shares nothing with the page.
  { name: "import, in the worker", limit: 65, files: ["assets/import-worker-*.js"] },
  {
    // The same on the page, where there can be no worker.
    name: "import, without a worker",
    limit: 45,
    besides: ["explore", "import"],
    sources: ["src/surfaces/importing/reading/read-for-page.ts"],
  },
  {
    name: "import, a workbook",
    limit: 50,
    besides: ["explore", "import", "import, without a worker"],
    sources: ["src/formats/any/workbook.ts", "node_modules/hucre/dist/xlsx.mjs"],
  },
  {
    name: "import, a file in columns",
    limit: 20,
    besides: ["explore", "import", "import, without a worker"],
    sources: ["src/formats/any/parquet-table.ts", "node_modules/fzstd/esm/index.mjs"],
  },
  {
    // Each comes where a file of it does.
    name: "import, maps, stories and sheets of ours",
    limit: 60,
    besides: ["explore", "import", "import, without a worker"],
    sources: [
      "src/formats/atlas-csv/read-atlas-csv.ts",
      "src/formats/geojson/read-geojson.ts",
      "src/formats/kml/read-kml.ts",
      "src/formats/kml/unpack-kmz.ts",
      "src/formats/storymapjs/read-storymap.ts",
      "src/formats/timemap/read-timemap.ts",
    ],
  },
  {
    // In a worker, which loads a format's reader when a file of it comes; on the page itself where there can be none.
    name: "import, what reads files",
    limit: 205,
    besides: ["explore", "import", "a dataset of one's own"],
    sources: [
      "src/surfaces/importing/reading/read-for-page.ts",
      "src/formats/any/workbook.ts",
      "src/formats/any/parquet-table.ts",
      "src/formats/atlas-csv/read-atlas-csv.ts",
      "src/formats/timelinejs/read-timeline.ts",
      "src/formats/storymapjs/read-storymap.ts",
      "src/formats/timemap/read-timemap.ts",
      "src/formats/geojson/read-geojson.ts",
      "src/formats/kml/read-kml.ts",
      "src/formats/kml/unpack-kmz.ts",
      "node_modules/fzstd/esm/index.mjs",
      "node_modules/hucre/dist/xlsx.mjs",
    ],
    files: ["assets/import-worker-*.js"],
  },
  {
    // A file that is dropped, a table that is pasted on another page.
    name: "ways to the import screen",
    limit: 8,
    besides: ["explore"],
    sources: [
      "src/surfaces/importing/door.ts",
      "src/surfaces/importing/hand-file.ts",
      "src/surfaces/importing/doors/listen-for-files.ts",
      "src/surfaces/importing/doors/pasted-table.ts",
    ],
  },
  {
    name: "a dataset that this browser keeps",
    limit: 3,
    besides: ["explore", "a dataset of one's own"],
    sources: ["src/surfaces/importing/door.ts", "src/surfaces/importing/keeping/kept-datasets.ts"],
  },
  {
    // To compose, from the import screen.
    name: "a draft of what is imported",
    limit: 12,
    besides: ["explore", "import"],
    sources: ["src/surfaces/compose/keeping/drafts.ts", "src/model/draft/to-dataset.ts"],
  },
  {
    // Whether a file is a document at all.
    name: "compose, a table that is dropped",
    limit: 3,
    besides: ["compose"],
    sources: ["src/surfaces/compose/begin/is-for-import.ts"],
  },
  {
    name: "compose, a Word document",
    limit: 105,
    besides: ["compose"],
    sources: ["src/surfaces/compose/begin/load-word.ts"],
  },
  {
    // What parses it comes with a worker.
    name: "compose, a PDF",
    limit: 520,
    besides: ["compose"],
    sources: ["src/surfaces/compose/begin/load-pdf.ts"],
    files: ["assets/pdf-worker-*.js"],
  },
];

export const LOADS: readonly Load[] = [...AT_ONCE, ...COUNTED_APART, ...ON_DEMAND];
