/** All that the program makes of a dataset without a page: models of each view, slides, pages, the picture, files in each format. */
import { readFileSync } from "node:fs";
import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { withCensus } from "../../../src/engine/with-census.ts";
import { GAP, writeOneFile } from "../../../src/formats/one-file.ts";
import { WRITERS, type WriterName } from "../../../src/formats/write-any.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { withDifferences } from "../../../src/model/accounts/compare-all.ts";
import { indexDataset } from "../../../src/model/atlas.ts";
import { type BaseMapFile, decodeBaseMap } from "../../../src/model/base-map.ts";
import { connect } from "../../../src/model/connections.ts";
import type { Lang } from "../../../src/model/languages.ts";
import { slidesOf } from "../../../src/model/list-slides.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { initialState } from "../../../src/state/initial.ts";
import type { State } from "../../../src/state/state.ts";
import { countedModel } from "../../../src/surfaces/binding/models/to-counted-model.ts";
import { factionsModel } from "../../../src/surfaces/binding/models/to-factions-model.ts";
import { mapModel } from "../../../src/surfaces/binding/models/to-map-model.ts";
import { pictureModel } from "../../../src/surfaces/binding/models/to-picture-model.ts";
import { sourceModel } from "../../../src/surfaces/binding/models/to-source-model.ts";
import { stripModel } from "../../../src/surfaces/binding/models/to-strip-model.ts";
import { timelineModel } from "../../../src/surfaces/binding/models/to-timeline-model.ts";
import { iframeSnippet, scriptSnippet } from "../../../src/surfaces/embed/snippets.ts";
import { pagesOf } from "../../../src/surfaces/handout/pages.ts";
import { COUNTED_FROM } from "../../../src/surfaces/opening/open-here.ts";
import { fallbackOf } from "../../../src/surfaces/sharing/static-fallback.ts";
import { drawPicture } from "../../../src/views/picture/draw-picture.ts";
import { WORDS } from "../../unit/support/shipped-state.ts";

/** The whole Earth, none of whose countries stands out. */
const BASE_MAP = decodeBaseMap(
  JSON.parse(readFileSync("data/base-map-world.json", "utf8")) as BaseMapFile,
  [],
);

export function openState(dataset: Dataset, lang: Lang): State {
  const atlas = withDifferences(indexDataset(dataset));
  const counting = dataset.events.length > COUNTED_FROM ? makeCounting : undefined;
  const engine = createEngine(atlas, textsFor(atlas, WORDS[lang]), counting);
  const shown = withCensus(atlas, engine.census);
  const state = initialState(shown, engine, { lang, defaultLang: lang, theme: "light" });
  return { ...state, connections: connect(shown) };
}

/** What each view is given to draw, with nothing selected and with the first event. */
export function modelsOf(opened: State): readonly unknown[] {
  const [first] = opened.atlas.events.keys();
  const selected = first === undefined ? null : ({ type: "event", id: first } as const);
  return [opened, { ...opened, selected }].flatMap(viewsOf);
}

/** What each view is given to draw as it stands. */
export function viewsOf(state: State): readonly unknown[] {
  return [
    mapModel(state),
    countedModel(state),
    timelineModel(state),
    stripModel(state),
    factionsModel(state),
    ...documentsOf(state).map((source) => sourceModel(state, source, null)),
  ];
}

const documentsOf = ({ atlas }: State) =>
  atlas.dataset.sources.filter((source) => source.type === "document");

/** @returns SVG of the picture to share and of each page of the hand-out */
export function picturesOf(state: State): readonly string[] {
  const options = { width: 900, height: 600, theme: "light", count: null, tell: null } as const;
  const views = ["map", "timeline"] as const;
  const picture = drawPicture(pictureModel(state, { ...options, views, baseMap: BASE_MAP }));
  const slides = slidesOf(state.atlas, state.atlas.dataset.briefing ?? null).slice(0, MOST_SLIDES);
  const ground = { base: BASE_MAP, finer: new Map(), count: null, tell: null };
  const pages = pagesOf(state, slides, { ground, now: 0 });
  return [picture, ...pages.flatMap((page) => page.picture ?? [])];
}

/** Of many, the rest is drawn as these are. */
const MOST_SLIDES = 1;

/** @returns the text in every format */
export async function filesOf(dataset: Dataset): Promise<ReadonlyMap<WriterName, string>> {
  const names = Object.keys(WRITERS) as WriterName[];
  const files = names.map(async (name) => {
    const write = await WRITERS[name].load();
    return [name, write(dataset).text] as const;
  });
  return new Map(await Promise.all(files));
}

const TEMPLATE = `<html><head><title>Dispatch Atlas</title></head><body>${GAP}</body></html>`;

/** @returns HTML: the atlas as one file, and both snippets for an article */
export function markupOf(state: State): readonly string[] {
  const { dataset } = state.atlas;
  const options = {
    address: "https://atlas.example/?view=embed",
    title: dataset.title,
    height: 400,
  };
  const fallback = fallbackOf(state, "./", WORDS[state.lang]);
  const script = "https://atlas.example/embed.js";
  return [
    writeOneFile(TEMPLATE, dataset) ?? "",
    iframeSnippet(options),
    scriptSnippet({ ...options, script, fallback }),
  ];
}
