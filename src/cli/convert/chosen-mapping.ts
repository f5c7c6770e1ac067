/** What the columns of a table mean by the words of a command: a mapping that was saved, and single columns. */
import type { AnyTableLook } from "../../formats/any/file-look.ts";
import { mappingFor } from "../../formats/any/mapping-file.ts";
import { foldName } from "../../formats/table/columns.ts";
import { type Mapping, proposedMapping } from "../../formats/table/map-columns.ts";
import { canRepeat } from "../../formats/table/meanings.ts";
import { nearest } from "../frame/nearest.ts";
import { linesOf } from "../frame/problem-lines.ts";
import { FAULTY, Refusal } from "../frame/status.ts";
import type { Choices } from "./read-options.ts";

/**
 * @returns undefined where the command says nothing of columns: then the reader's own proposal holds
 * @throws Refusal for a column that the table does not have
 */
export function mappingIn(
  name: string,
  { header, columns }: AnyTableLook,
  { map, saved }: Pick<Choices, "map" | "saved">,
): Mapping | undefined {
  if (!saved && map.length === 0) return undefined;
  const base = saved ? mappingFor(saved.mapping, header) : null;
  if (base && !base.ok)
    throw new Refusal(linesOf(saved?.file ?? "", base.error).join("\n"), FAULTY);
  const meanings = [...(base?.value ?? proposedMapping(columns)).columns];
  const folded = header.map(foldName);
  for (const { column, meaning } of map) {
    const at = folded.indexOf(foldName(column));
    if (at < 0) throw new Refusal(`${name}: ${lacking(column, header)}`, FAULTY);
    // What was proposed gives way to what is said.
    for (const [other, one] of meanings.entries())
      if (meaning !== null && one === meaning && !canRepeat(meaning)) meanings[other] = null;
    meanings[at] = meaning;
  }
  return { columns: meanings };
}

function lacking(column: string, header: readonly string[]): string {
  const meant = nearest(column, header);
  const hint = meant ? `did you mean ${meant}? It has` : "it has";
  return `has no column ${column}; ${hint} ${header.join(", ").slice(0, 500)}`;
}
