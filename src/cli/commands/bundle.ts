/** `bundle`: the whole atlas with one dataset as one HTML file. */
import { readFileSync } from "node:fs";
import { writeOneFile } from "../../formats/one-file.ts";
import { groundIslands } from "../../formats/one-file-ground.ts";
import { indexDataset } from "../../model/atlas.ts";
import { openDataset } from "../data/open-dataset.ts";
import { type Command, JSON_OPTION, OUTPUT_OPTION } from "../frame/command.ts";
import { keepInputs, readBytes, STANDARD, writeOutput } from "../frame/files.ts";
import { misused } from "../frame/read-order.ts";
import { FINE, Refusal, UNUSABLE } from "../frame/status.ts";

export const bundle: Command = {
  usage: ["DATASET -o FILE.html [--template FILE]"],
  about:
    "Writes the program, its map, its typefaces and the dataset as one file, which opens from a disk without a server or a network.",
  takes: { least: 1, most: 1 },
  options: {
    output: OUTPUT_OPTION("FILE", "the HTML file; - for standard output"),
    template: {
      value: "FILE",
      help: "the template that npm run build has written, not one made now",
    },
    json: JSON_OPTION,
  },
  examples: [["bundle my-dataset.json -o my-atlas.html", "an atlas to take with you"]],
  async run(order, terminal) {
    const [input = ""] = order.files;
    const output = order.value("output");
    if (output === null) throw misused("bundle", "it needs -o FILE.html");
    if (output === STANDARD && order.has("json"))
      throw misused("bundle", "--json and the file would both go to standard output");
    const template = order.value("template");
    keepInputs(output, [input, template]);
    const dataset = await openDataset(input);
    const ground = await groundIslands(indexDataset(dataset), readOwn);
    terminal.progress("Building the program…");
    const html = writeOneFile(await readTemplate(template), dataset, ground);
    if (html === null)
      throw new Refusal(`${template}: is no template; npm run build writes one`, UNUSABLE);
    await writeOutput(output, html, terminal);
    const bytes = Buffer.byteLength(html);
    if (order.has("json")) terminal.json({ file: output, bytes });
    else if (output !== STANDARD) terminal.say(`${output}: ${(bytes / 1000).toFixed(0)} kB`);
    return FINE;
  },
};

/** Without one, it is made anew: what an earlier build has left may be older than the sources. */
async function readTemplate(name: string | null): Promise<string> {
  if (name !== null) return new TextDecoder().decode(await readBytes(name));
  const { buildTemplate } = await import("../../../.ci/build/one-file.ts");
  return buildTemplate();
}

/** One of the atlas's own files. */
async function readOwn(path: string): Promise<unknown> {
  return JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
}
