/** What a search looks through in the events of a file, for whoever makes an index of it: read once, group by group, and not kept. */
import { failure, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { RawColumn } from "./decode-column.ts";
import { eachGroup, type Reading } from "./each-group.ts";
import { Unreadable } from "./faults.ts";
import type { ColumnName } from "./file-columns.ts";
import type { Footer } from "./read-footer.ts";
import type { GroupValues } from "./read-group.ts";

const WORDED: readonly ColumnName[] = ["title", "summary", "tags", "record", "accounts"];

/** The keys in a record's JSON that hold words to search: of translations, points and fragments. */
const KEYS: ReadonlySet<string> = new Set(["title", "summary", "text", "exact"]);

/**
 * @param visit called with a row of the file, and its words in whatever languages it has: title, summary, tags, points and
 *   fragments, not the names of actors and places
 */
export async function readWords(
  source: ByteSource,
  footer: Footer,
  reading: Reading,
  visit: (row: number, words: readonly string[]) => void,
): Promise<Result<null>> {
  try {
    await eachGroup(source, footer, WORDED, reading, (_, { firstRow, rows }, values) => {
      const wordsAt = wordReader(values);
      for (let at = 0; at < rows; at++) visit(firstRow + at, wordsAt(at));
      return true;
    });
    return success(null);
  } catch (fault) {
    if (fault instanceof Unreadable) return failure([fault.problem]);
    throw fault;
  }
}

const utf8 = new TextDecoder();

function wordReader(values: GroupValues): (at: number) => readonly string[] {
  const textIn = (column: RawColumn | undefined, index: number) => {
    const value = column?.values[column.codes[index] ?? -1];
    return value instanceof Uint8Array ? utf8.decode(value) : null;
  };
  const tags = values.get("tags");
  return (at) => {
    const words: string[] = [];
    for (const name of ["title", "summary"] as const) {
      const text = textIn(values.get(name), at);
      if (text !== null) words.push(text);
    }
    for (let item = tags?.offsets?.[at] ?? 0; item < (tags?.offsets?.[at + 1] ?? 0); item++)
      words.push(textIn(tags, item) ?? "");
    for (const name of ["record", "accounts"] as const) {
      const json = textIn(values.get(name), at);
      if (json !== null) gatherWords(parse(json), words);
    }
    return words;
  };
}

/** What is no JSON is said when the record is asked for. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function gatherWords(value: unknown, words: string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    if (typeof item === "object") gatherWords(item, words);
    else if (typeof item === "string" && KEYS.has(key)) words.push(item);
}
