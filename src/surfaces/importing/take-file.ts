/** What is to be done with a file that somebody brings: a dataset of ours opens, a mapping is taken, anything else is looked at. */
import { isMapping, readMapping, type SavedMapping } from "../../formats/any/mapping-file.ts";
import { isOwn } from "../opening/own-format.ts";

export type Taken =
  | { readonly type: "empty" | "own" | "look" }
  | { readonly type: "mapping"; readonly mapping: SavedMapping };

/** A dataset says what it is in its first lines, wherever its keys stand. */
const HEAD = 65_536;

export async function whatIs(file: File): Promise<Taken> {
  if (file.size === 0) return { type: "empty" };
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const text = new TextDecoder().decode(head);
  if (isMapping(text)) {
    const mapping = readMapping(await file.text());
    if (mapping.ok) return { type: "mapping", mapping: mapping.value };
  }
  const isObject = /^\uFEFF?\s*\{/.test(text);
  return { type: isObject && isOwn([head]) ? "own" : "look" };
}
