/** Reads a file of Word's, with a library that comes when the first one is opened. */
import mammoth from "mammoth";
import { DOCX_READER, readDocx } from "../../../formats/documents/read-docx.ts";
import { textOfMarkup } from "./text-of-markup.ts";

export async function readWord(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string; readonly reader: string }> {
  return { text: await readDocx(bytes, mammoth, textOfMarkup), reader: DOCX_READER };
}
