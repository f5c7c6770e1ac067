/** The titles of all events, as one block. */
import { failure, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "./byte-source.ts";
import { type ByteTexts, gatherTexts } from "./byte-texts.ts";
import { eachGroup, type Reading } from "./each-group.ts";
import { faultAt, listFaults, Unreadable } from "./faults.ts";
import type { Footer } from "./read-footer.ts";

/** In characters, as all words of the format. */
const MOST = 2000;

const NOTHING = new Uint8Array();

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @param leftOut rows of the file whose titles nobody will ask for @returns by row of the file */
export async function readTitles(
  source: ByteSource,
  footer: Footer,
  leftOut: ReadonlySet<number>,
  reading: Reading,
): Promise<Result<ByteTexts>> {
  const texts = gatherTexts(footer.rows);
  const faults = listFaults();
  try {
    await eachGroup(source, footer, ["title"], reading, (index, { firstRow, rows }, values) => {
      const column = values.get("title");
      for (let at = 0; at < rows; at++) {
        const text = (column?.values[column.codes[at] ?? -1] as Uint8Array | undefined) ?? NOTHING;
        texts.add(text);
        const fault = faultOf(text);
        const row = firstRow + at;
        if (fault && !leftOut.has(row))
          faults.add(faultAt({ group: index, row, column: "title" }, fault.found, fault.expected));
      }
      return !faults.isFull;
    });
  } catch (fault) {
    if (fault instanceof Unreadable) return failure([fault.problem]);
    throw fault;
  }
  return faults.listed.length > 0 ? failure(faults.listed) : success(texts.gathered());
}

function faultOf(
  text: Uint8Array,
): { readonly found: string | null; readonly expected: string } | null {
  if (text.length === 0) return { found: null, expected: "some words" };
  if (isAscii(text) && text.length <= MOST) return null;
  try {
    const words = utf8.decode(text);
    return words.length > MOST ? { found: words, expected: `at most ${MOST} characters` } : null;
  } catch {
    return { found: new TextDecoder().decode(text), expected: "text in UTF-8" };
  }
}

function isAscii(text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) if ((text[index] ?? 0) > 0x7f) return false;
  return true;
}
