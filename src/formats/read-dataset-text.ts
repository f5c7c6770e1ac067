/** The list of formats, and the reading of a text in any of them: a new one is a file beside this and a line here. */
import { datasetJson } from "./dataset-json.ts";
import { type Format, HEAD_LENGTH, type Reading } from "./format.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The first that recognises a text reads it. */
const FORMATS: readonly Format[] = [datasetJson];

/**
 * @param text the file's text, a byte order mark allowed; one that no format recognises is read as the atlas's own, which says
 *   where it stops being that
 */
export function readDatasetText(text: string, onParsed?: () => void): Reading {
  const body = text.replace(/^\uFEFF/, "");
  const head = body.slice(0, HEAD_LENGTH);
  const format = FORMATS.find(({ recognises }) => recognises(head)) ?? datasetJson;
  return format.read(body, onParsed);
}

/**
 * @param bytes the file's, in UTF-8
 * @param onParsed called when it is read, and is to be checked
 */
export function readDatasetBytes(bytes: Uint8Array, onParsed?: () => void): Reading {
  const text = decodeUtf8(bytes);
  return text.ok ? readDatasetText(text.value, onParsed) : { result: text, parsed: undefined };
}
