/** `pack`: a dataset as two files, its events in columns (Parquet). */

import { openDataset } from "../data/open-dataset.ts";
import { packDataset } from "../data/pack-dataset.ts";
import { type Command, JSON_OPTION, OUTPUT_OPTION } from "../frame/command.ts";
import { keepInputs, STANDARD } from "../frame/files.ts";
import { misused } from "../frame/read-order.ts";
import { FINE, Refusal, reasonOf, UNUSABLE } from "../frame/status.ts";

export const pack: Command = {
  usage: ["DATASET -o NAME"],
  about:
    "Writes NAME.json, the dataset without its events, and NAME.parquet, the events in columns. The page opens a hundred thousand and more of them best so.",
  takes: { least: 1, most: 1 },
  options: {
    output: OUTPUT_OPTION("NAME", "of the two files, without an ending"),
    json: JSON_OPTION,
  },
  examples: [
    ["pack my-dataset.json -o data/large", "writes data/large.json and data/large.parquet"],
    [
      "convert ged.csv --to dispatch-atlas | dispatch-atlas pack - -o data/syria",
      "from another format",
    ],
  ],
  async run(order, terminal) {
    const [input = ""] = order.files;
    const output = order.value("output");
    if (output === null || output === STANDARD)
      throw misused("pack", "it needs -o NAME, for two files");
    const name = output.replace(/\.(json|parquet)$/, "");
    for (const file of [`${name}.json`, `${name}.parquet`]) keepInputs(file, [input]);
    const { events, ...head } = await openDataset(input);
    terminal.progress(`${events.length} events`);
    try {
      const packed = packDataset(head, events, name);
      if (order.has("json")) terminal.json(packed);
      else terminal.say(`${packed.dataset} and ${packed.events}: ${packed.rows} events`);
    } catch (fault) {
      throw new Refusal(`${name}: cannot be written: ${reasonOf(fault)}`, UNUSABLE);
    }
    return FINE;
  },
};
