/** A look at the beginning of a file: what it is, how sure that is and why; of a table also its columns and first rows. */
import { type Result, success } from "../../model/result.ts";
import { recogniseAtlasHeader } from "../atlas-csv/recognise.ts";
import { proofOf } from "../documents/encodings.ts";
import type { FormatName, Recognised } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { decodeHead } from "../table/decode.ts";
import { lookAtTable } from "../table/import-table.ts";
import { recogniseTree } from "../trees/recognise.ts";
import { containerOf, kmlIn } from "./container.ts";
import { type Ends, endsOf } from "./file-bytes.ts";
import type { AnyTableLook, FileLook, LookChoices } from "./file-look.ts";
import { EXPECTED } from "./refuse.ts";

/** Those that are no tables. */
const TREES: ReadonlySet<FormatName> = new Set([
  "dispatch-atlas",
  "timelinejs",
  "storymapjs",
  "timemap",
  "geojson",
  "kml",
]);

/** @returns a problem for what is damaged, locked or too large to be looked into */
export async function lookAtFile(
  source: ByteSource,
  choices: LookChoices = {},
): Promise<Result<FileLook>> {
  const ends = await endsOf(source);
  const container = containerOf(ends);
  switch (container) {
    case "workbook":
    case "old-workbook":
      return (await import("./workbook.ts")).lookAtWorkbook(source, choices);
    case "parquet":
      return (await import("./parquet-table.ts")).lookAtParquet(source, choices);
    case "kmz":
      return success(
        asTree({ format: "kml", sure: "certain", by: [kmlIn(ends) ?? ".kml"] }, choices),
      );
    case "text":
      return success(lookAtText(ends, choices));
    default:
      return success({ recognised: null, expected: EXPECTED });
  }
}

function asTree(recognised: Recognised, { format }: LookChoices): FileLook {
  const chosen = format && format !== recognised.format;
  return {
    recognised: chosen ? { format, sure: "certain", by: [] } : recognised,
    expected: EXPECTED,
  };
}

function lookAtText({ head }: Ends, choices: LookChoices): FileLook {
  const { text } = decodeHead(head, choices.encoding);
  const tree = recogniseTree(text);
  const wanted = choices.format ?? tree?.format;
  if (tree && wanted && TREES.has(wanted)) return asTree(tree, choices);
  if (wanted && TREES.has(wanted))
    return { recognised: { format: wanted, sure: "certain", by: [] }, expected: EXPECTED };
  // JSON or markup that nobody knows is no table, unless somebody says so.
  if (!choices.format && /^\s*[[{<]/.test(text)) return { recognised: null, expected: EXPECTED };
  return lookAtRowsOf(head, choices);
}

function lookAtRowsOf(head: Uint8Array, choices: LookChoices): FileLook {
  const look = lookAtTable(head, choices);
  const found = recogniseAtlasHeader(look.header) ?? look.recognised;
  const recognised: Recognised =
    choices.format && choices.format !== found.format
      ? { format: choices.format, sure: "certain", by: [] }
      : found;
  const table: AnyTableLook = {
    ...look,
    form: "text",
    recognised,
    proof: proofOf(head, look.encoding.encoding),
  };
  // A text of one column may be any text.
  const isNone = recognised.format === "table" && recognised.sure === "guess";
  return { recognised: isNone ? null : recognised, expected: EXPECTED, table };
}
