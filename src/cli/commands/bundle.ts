/** `bundle`: the whole atlas with one dataset as one HTML file. */
import { readFileSync } from "node:fs";
import { datasetIslands, documentIslands, writeOneFile } from "../../formats/one-file.ts";
import { groundIslands } from "../../formats/one-file-ground.ts";
import { indexDataset } from "../../model/atlas.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { openDataset } from "../data/open-dataset.ts";
import { type Command, JSON_OPTION, OUTPUT_OPTION } from "../frame/command.ts";
import { keepInputs, readBytes, STANDARD, writeOutput } from "../frame/files.ts";
import { misused } from "../frame/read-order.ts";
import { FAULTY, FINE, Refusal, UNUSABLE } from "../frame/status.ts";

/** More than a menu can show. */
const MOST_DATASETS = 20;

export const bundle: Command = {
  usage: ["DATASET [DATASET …] -o FILE.html [--template FILE]"],
  about:
    "Writes the program, its map, its typefaces and the dataset as one file, which opens from a disk without a server or a network. Of several datasets, the first is what the file opens with, and its menu has all of them.",
  takes: { least: 1, most: MOST_DATASETS },
  options: {
    output: OUTPUT_OPTION("FILE", "the HTML file; - for standard output"),
    template: {
      value: "FILE",
      help: "the template that npm run build has written, not one made now",
    },
    json: JSON_OPTION,
  },
  examples: [
    ["bundle my-dataset.json -o my-atlas.html", "an atlas to take with you"],
    ["bundle data/libya-2019-04-06.json data/harbour.json -o examples.html", "both examples"],
  ],
  async run(order, terminal) {
    const output = order.value("output");
    if (output === null) throw misused("bundle", "it needs -o FILE.html");
    if (output === STANDARD && order.has("json"))
      throw misused("bundle", "--json and the file would both go to standard output");
    const template = order.value("template");
    keepInputs(output, [...order.files, template]);
    const [first, ...others] = await openAll(order.files);
    if (!first) throw misused("bundle", "it needs a dataset");
    const ground = await groundIslands(
      [first, ...others].map((one) => indexDataset(one)),
      readOwn,
    );
    terminal.progress("Building the program…");
    const islands = [
      ...datasetIslands(first, others),
      ...(await documentIslands([first, ...others], async (path) => ownText(path))),
      ...ground,
    ];
    const html = writeOneFile(await readTemplate(template), first, islands);
    if (html === null)
      throw new Refusal(`${template}: is no template; npm run build writes one`, UNUSABLE);
    await writeOutput(output, html, terminal);
    const bytes = Buffer.byteLength(html);
    if (order.has("json")) terminal.json({ file: output, bytes });
    else if (output !== STANDARD) terminal.say(`${output}: ${(bytes / 1000).toFixed(0)} kB`);
    return FINE;
  },
};

/** @throws Refusal where one cannot be read, or two have one id: by that they are told apart in the file */
async function openAll(files: readonly string[]): Promise<readonly Dataset[]> {
  const datasets: Dataset[] = [];
  for (const file of files) {
    const dataset = await openDataset(file);
    const at = datasets.findIndex(({ id }) => id === dataset.id);
    if (at >= 0)
      throw new Refusal(`${file}: its id is ${dataset.id}, which ${files[at]} has too`, FAULTY);
    datasets.push(dataset);
  }
  return datasets;
}

/** Without one, it is made anew: what an earlier build has left may be older than the sources. */
async function readTemplate(name: string | null): Promise<string> {
  if (name !== null) return new TextDecoder().decode(await readBytes(name));
  const { buildTemplate } = await import("../../../.ci/build/one-file.ts");
  return buildTemplate();
}

/** One of the atlas's own files. */
async function readOwn(path: string): Promise<unknown> {
  return JSON.parse(ownText(path));
}

function ownText(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}
