/**
 * Puts `data/*.json`, and the documents that the atlas can be tried with, beside the page under the address that they have in
 * development, so that `?data=data/NAME.json` works in both, and the shipped dataset once more without its briefing, for embeds; and
 * tells the page which of them are sound datasets, by the digest of the bytes that it will be served, and which of them open with a
 * base map of their own.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { writeIsland } from "../../src/formats/one-file.ts";
import { OPENING_CUTS, OPENING_MAPS, type OpeningCut } from "../../src/model/base-map-files.ts";
import { EXAMPLE_DOCUMENT, SECOND_DOCUMENT } from "../../src/model/example-document.ts";
import { readDataset } from "../../src/model/read-dataset.ts";
import type { Inference } from "../../src/model/schema/dataset.ts";
import type { Source } from "../../src/model/schema/source.ts";
import { SHIPPED, SHIPPED_LIGHT } from "../../src/model/shipped.ts";
import { warningsOf } from "../../src/model/warnings.ts";

const COUNTRY_CELLS = "data/country-cells.json";

/** What the file is shipped as: without the blanks. */
export function shippedText(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
}

/** What only cards tell of who, where and whence. */
const CARD_KEYS = new Set(["note", "cites", "identifiers"]);
/** What of an event an embed without a card does not draw. */
const EVENT_KEYS = new Set(["points", "hedge", "note"]);

const PART_KEYS = new Set(["part"]);

/**
 * The shipped dataset for embeds without a card: without the briefing, the points of events and what else only slides and
 * cards tell; of the questions what the filter asks; of what the format wants there, no more than it wants.
 */
function lightText(): string {
  const dataset = JSON.parse(readFileSync(SHIPPED, "utf8"));
  const {
    $schema: _,
    briefing: __,
    events,
    questions,
    inferences,
    gaps,
    sources,
    ...rest
  } = dataset;
  const who = without(CARD_KEYS, rest);
  const told = {
    ...who,
    actors: who.actors.map(withOneFragment),
    relations: who.relations.map(withOneFragment),
    // Its paragraphs are the source pane's, which an embed has not.
    sources: sources.flatMap((source: Source) =>
      source.type === "document" ? [{ ...source, paragraphs: source.paragraphs.slice(0, 1) }] : [],
    ),
    gaps,
    events: without(EVENT_KEYS, events).map(withOneOfEachSource),
    questions: without(PART_KEYS, questions.filter(tellsOfAnother()))
      .map(withoutTranslations)
      .map(withOneFragment),
  };
  const text = JSON.stringify(told);
  const rested = inferences.filter(({ id }: Inference) => text.includes(`"${id}"`));
  return JSON.stringify({ ...told, inferences: rested.map(withoutTranslations) });
}

/** Which events have questions, not what of them is open: an embed without a card has nowhere to tell. */
function tellsOfAnother() {
  const told = new Set<string>();
  return ({ concerns }: { readonly concerns: readonly { readonly event?: string }[] }) => {
    const events = concerns.flatMap(({ event }) => event ?? []);
    const isNew = events.some((event) => !told.has(event));
    for (const event of events) told.add(event);
    return isNew;
  };
}

/** @returns a copy in which no record has these keys */
function without(keys: ReadonlySet<string>, records: unknown) {
  const kept = JSON.parse(
    JSON.stringify(records, (key, value) => (keys.has(key) ? undefined : value)),
  );
  // Translations of what has gone.
  const isEmpty = (value: unknown) => JSON.stringify(value) === "{}";
  return JSON.parse(
    JSON.stringify(kept, (key, value) =>
      key === "translations" && Object.values(value).every(isEmpty) ? undefined : value,
    ),
  );
}

function withOneFragment<Item extends { readonly evidence: readonly unknown[] }>(item: Item) {
  return { ...item, evidence: item.evidence.slice(0, 1) };
}

/** When an event was known follows from the sources that tell of it. */
function withOneOfEachSource(event: { readonly evidence: readonly { readonly source: string }[] }) {
  const isFirst = ({ source }: { readonly source: string }, index: number) =>
    event.evidence.findIndex((one) => one.source === source) === index;
  return { ...event, evidence: event.evidence.filter(isFirst) };
}

function withoutTranslations({ translations: _, ...record }: { readonly translations?: unknown }) {
  return record;
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${folder}/${file}`);
}

/** The finer parts of the base map, and the terms of the coasts among them. */
function partFiles(): readonly string[] {
  return readdirSync("data/parts", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(json|txt)$/.test(file))
    .map((file) => `data/parts/${file}`);
}

/**
 * See `src/surfaces/opening/known-sound.ts`. That the shipped dataset has no warnings is held by a test; of another one, the
 * page tells them, and so looks at it itself.
 */
function soundDigests(): readonly string[] {
  const others = filesIn("data").filter((path) => path !== SHIPPED);
  const known = [
    ...[shippedText(SHIPPED), lightText()].filter((text) => readDataset(JSON.parse(text)).ok),
    ...others.map(shippedText).filter(isWithoutWarnings),
  ];
  return known.map((text) => createHash("sha256").update(text, "utf8").digest("hex"));
}

function isWithoutWarnings(text: string): boolean {
  const reading = readDataset(JSON.parse(text));
  const cells = JSON.parse(readFileSync(COUNTRY_CELLS, "utf8"));
  return reading.ok && warningsOf(reading.value, cells).length === 0;
}

/** @param html of the page @param cuts which datasets have a base map of their own, see `findOpeningCut` */
export function withOpeningCuts(html: string, cuts: readonly OpeningCut[]): string {
  return html.replace("</body>", () => `${writeIsland(OPENING_CUTS, cuts)}</body>`);
}

export function shipData(): Plugin {
  return {
    name: "ship-data",
    config: (_config, { command }) =>
      command === "build" ? { define: { SOUND_DATASETS: JSON.stringify(soundDigests()) } } : {},
    configureServer({ middlewares }) {
      middlewares.use(`/${SHIPPED_LIGHT}`, (_request, response) => {
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(lightText());
      });
    },
    transformIndexHtml: (html) =>
      existsSync(OPENING_CUTS)
        ? withOpeningCuts(html, JSON.parse(readFileSync(OPENING_CUTS, "utf8")))
        : html,
    generateBundle() {
      const folders = ["data", "data/schema", "data/cities", OPENING_MAPS];
      for (const path of folders.flatMap(filesIn))
        this.emitFile({ type: "asset", fileName: path, source: shippedText(path) });
      // They have no blanks to leave out.
      for (const path of [...partFiles(), EXAMPLE_DOCUMENT, SECOND_DOCUMENT])
        this.emitFile({ type: "asset", fileName: path, source: readFileSync(path) });
      this.emitFile({ type: "asset", fileName: SHIPPED_LIGHT, source: lightText() });
    },
  };
}
