/** Datasets that mean ill, without a page: each becomes an atlas, or a report that can be read, and nothing made of it runs. */
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/formats/any/read-file.ts";
import { sourceOfBytes } from "../../src/formats/parquet/byte-source.ts";
import { readDatasetBytes, readDatasetText } from "../../src/formats/read-dataset-text.ts";
import type { WriterName } from "../../src/formats/write-any.ts";
import { canonicalJson } from "../../src/model/draft/canonical-json.ts";
import { LANGUAGES, type Lang } from "../../src/model/languages.ts";
import { salvageDataset } from "../../src/model/read-dataset.ts";
import type { Problem } from "../../src/model/result.ts";
import type { Dataset } from "../../src/model/schema/dataset.ts";
import type { File } from "./make/dataset-base.ts";
import { makeDataset } from "./make/datasets.ts";
import { faultsOf } from "./support/faults.ts";
import { expectInertXml, tagsIn } from "./support/inert.ts";
import { filesOf, markupOf, modelsOf, openState, picturesOf } from "./support/made-of.ts";
import { COUNTS, madeByKind } from "./support/seed.ts";

const KINDS = [...madeByKind(makeDataset, COUNTS.datasets)];

describe("a dataset", () => {
  it.each(KINDS)(
    "with %s becomes an atlas or a report, and nothing of it runs",
    async (_, made) => {
      const faults = await faultsOf(made, (file, { index }) =>
        tryDataset(file, {
          lang: LANGUAGES[index % LANGUAGES.length] ?? "en",
          isDrawn: index % DRAWN === 0,
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it("leaves nothing in what every object has", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** A picture takes longer than all the rest: one in so many is drawn. */
const DRAWN = 10;

interface How {
  readonly lang: Lang;
  readonly isDrawn: boolean;
}

async function tryDataset(file: File, how: How): Promise<void> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const { result, parsed } = readDatasetBytes(bytes);
  if (result.ok) {
    expectReadAgain(result.value);
    return tryAtlas(result.value, how);
  }
  expectReadable(result.error);
  const sound = salvageDataset(parsed)?.dataset;
  if (sound) await tryAtlas(sound, how);
}

/** As its own format has it. */
function expectReadAgain(dataset: Dataset): void {
  const { result } = readDatasetText(canonicalJson(dataset));
  if (!result.ok)
    throw new Error(`what was written is not read: ${JSON.stringify(result.error[0])}`);
}

/** A screen has to hold what is found, and a list that says nothing is no report. */
function expectReadable(problems: readonly Problem[]): void {
  if (problems.length === 0) throw new Error("refused without a reason");
  for (const { path, found, expected } of problems) {
    if (expected === "") throw new Error(`nothing expected at ${path.slice(0, 80)}`);
    if (found.length > MOST_SAID)
      throw new Error(`${found.length} signs found at ${path.slice(0, 80)}`);
    if (expected.length > 10 * MOST_SAID) throw new Error(`${expected.length} signs expected`);
    if (path.length > 10 * MOST_SAID) throw new Error(`a pointer of ${path.length} signs`);
  }
}

const MOST_SAID = 250;

async function tryAtlas(dataset: Dataset, { lang, isDrawn }: How): Promise<void> {
  const state = openState(dataset, lang);
  modelsOf(state);
  for (const picture of isDrawn ? picturesOf(state) : []) expectInertXml(picture);
  for (const [format, text] of await filesOf(dataset)) await CHECKS[format](text, dataset);
  const tags = markupOf(state).map(tagsIn);
  expect(tags).toEqual(markupOf({ ...state, atlas: harmless(state) }).map(tagsIn));
}

/** Of the same numbers of everything, and nobody means ill. */
function harmless({ atlas }: ReturnType<typeof openState>) {
  const dataset = { ...atlas.dataset, title: "x" };
  return { ...atlas, dataset };
}

/** RFC 5545: a line begins with its name, or goes on with what did not fit into 75 octets. */
const CALENDAR_LINE = /^([A-Z-]+[;:]| )/;

type Check = (text: string, dataset: Dataset) => void | Promise<void>;

const CHECKS: Readonly<Record<WriterName, Check>> = {
  "dispatch-atlas": (text) => void JSON.parse(text),
  csv: async (text, { events }) => {
    const source = sourceOfBytes(new TextEncoder().encode(text).buffer);
    const again = await readFile(source, { name: "again.csv" });
    const read = again.ok ? again.value.account.rows.events : JSON.stringify(again.error[0]);
    if (events.length > 0 && read !== events.length)
      throw new Error(`of ${events.length} events in a table ${read} are read`);
  },
  geojson: (text) => void JSON.parse(text),
  timelinejs: (text) => void JSON.parse(text),
  kml: expectInertXml,
  graphml: expectInertXml,
  icalendar: (text) => {
    for (const line of text.split("\r\n").filter(Boolean)) {
      if (!CALENDAR_LINE.test(line) || /[\r\n]/.test(line))
        throw new Error(`a line ${line.slice(0, 80)}`);
      if (new TextEncoder().encode(line).length > 75)
        throw new Error("a line of more than 75 octets");
    }
  },
};
