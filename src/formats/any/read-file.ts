/** Any file read as what it is, or as what a person says that it is: for the page, its worker and the command line alike. */

import type { Draft } from "../../model/draft/draft.ts";
import { inLists, toDataset } from "../../model/draft/to-dataset.ts";
import { readDataset } from "../../model/read-dataset.ts";
import { type Result, success } from "../../model/result.ts";
import type { Imported } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { type Answered, answered } from "./answers.ts";
import type { FileLook, ReadSettings, Watch } from "./file-look.ts";
import type { FileRead } from "./file-read.ts";
import { lookAtFile } from "./look-at-file.ts";
import { readOwn } from "./read-own.ts";
import { readTable } from "./read-table.ts";
import { isTree, readTree } from "./read-tree.ts";
import { EXPECTED, refuse } from "./refuse.ts";

/**
 * @returns a problem where the file as a whole cannot be read; what is wrong with a row stands in the account
 * @throws the reason of the watch's signal, once that is given
 */
export async function readFile(
  source: ByteSource,
  settings: ReadSettings,
  watch: Watch = {},
): Promise<Result<FileRead>> {
  const said = answered(settings);
  if (!said.ok) return said;
  const choices = { ...settings, ...said.value.text, name: plainName(settings.name) };
  const look = await lookAtFile(source, choices);
  if (!look.ok) return look;
  const format = settings.format ?? look.value.recognised?.format;
  if (!format) return refuse("a file of another kind", look.value.expected);
  const job = { look: look.value, format };
  if (format === "dispatch-atlas") {
    const own = await readOwn(source, choices, watch);
    return own.ok ? success({ ...job, ...own.value }) : own;
  }
  const read = await readForeign(source, job, choices, said.value, watch);
  if (!read.ok) return read;
  watch.signal?.throwIfAborted();
  const { draft, ...account } = read.value.imported;
  return success({ look: read.value.look, format, account, ...checked(draft) });
}

async function readForeign(
  source: ByteSource,
  { look, format }: Pick<FileRead, "look" | "format">,
  settings: ReadSettings,
  said: Answered,
  watch: Watch,
): Promise<Result<{ readonly imported: Imported; readonly look: FileLook }>> {
  if (isTree(format)) {
    const imported = await readTree(source, format, settings, watch);
    return imported.ok ? success({ imported: imported.value, look }) : imported;
  }
  const { table } = look;
  if (!table) return refuse("a file that is no table", EXPECTED);
  const read = await readTable(source, { look, table, format }, settings, said, watch);
  if (!read.ok) return read;
  return success({ imported: read.value.imported, look: { ...look, table: read.value.table } });
}

/** Of many events no second copy is made, unless one of them has a part that says nothing. */
function checked(draft: Draft): Pick<FileRead, "dataset" | "faults"> {
  const asItIs = readDataset(inLists(draft));
  const result = asItIs.ok ? asItIs : readDataset(toDataset(draft));
  return result.ok
    ? { dataset: result.value, faults: [] }
    : { dataset: null, faults: result.error };
}

/** Without the folders that it lies in, and its ending. */
function plainName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,8}$/, "");
}
