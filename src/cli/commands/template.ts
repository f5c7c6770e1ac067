/** `template`: the empty sheets that somebody fills in, with choices and explanations in them. */
import { SHEET_NAMES } from "../../formats/template/sheets.ts";
import { writeTemplateCsv, writeTemplateXlsx } from "../../formats/template/write-template.ts";
import { oneOf } from "../convert/read-options.ts";
import { type Command, OUTPUT_OPTION } from "../frame/command.ts";
import { STANDARD, writeOutput } from "../frame/files.ts";
import { misused } from "../frame/read-order.ts";
import { FINE } from "../frame/status.ts";

export const template: Command = {
  usage: ["-o FILE.xlsx", "[--sheet NAME] -o FILE.csv"],
  about:
    "Writes a workbook with sheets for events, actors, sources and places, each with an example, or one of the sheets as CSV; what is filled in, convert makes a dataset of.",
  takes: { least: 0, most: 0 },
  options: {
    output: OUTPUT_OPTION("FILE", "where it is written; its ending says which of the two it is"),
    sheet: { value: "NAME", help: `of CSV: ${SHEET_NAMES.join(", ")}; events without it` },
  },
  examples: [
    ["template -o my-events.xlsx", "a workbook, to be filled in"],
    [
      "convert my-events.xlsx --to dispatch-atlas -o my-events.json",
      "and what it becomes afterwards",
    ],
  ],
  async run(order, terminal) {
    const output = order.value("output");
    const sheet = oneOf("template", "--sheet", order.value("sheet"), SHEET_NAMES, "sheet");
    const ending = /\.(xlsx|csv)$/i.exec(output ?? "")?.[1]?.toLowerCase();
    if (output === null || (!ending && output !== STANDARD))
      throw misused("template", "it needs -o FILE.xlsx or -o FILE.csv");
    if (ending === "xlsx" && sheet) throw misused("template", "a workbook has all of the sheets");
    const isWorkbook = ending === "xlsx";
    const content = isWorkbook ? await writeTemplateXlsx() : writeTemplateCsv(sheet ?? "events");
    await writeOutput(output, content, terminal);
    return FINE;
  },
};
