/** The atlas's own files: inside the page where the whole atlas is one file, else beside it on the server. */
import { OPENING_CUTS, type OpeningCut } from "../../model/base-map-files.ts";
import { INNER_DATASET } from "../../model/inner-files.ts";
import { readInnerFile } from "../../ui/inner-file.ts";
import { takeEarly } from "./early-fetch.ts";

/** Whether the page is the atlas as one file, with nothing beside it that could be asked for. */
export function isOneFile(): boolean {
  return readInnerFile(INNER_DATASET) !== null;
}

/**
 * Reads one of the atlas's own JSON files.
 * @param path relative to the page
 * @throws where it is not inside and cannot be fetched, or is no JSON
 */
export async function readOwnJson(path: string): Promise<unknown> {
  const inner = readInnerFile(path);
  if (inner !== null) return JSON.parse(inner);
  // It may ask for nothing, and its policy would say so aloud.
  if (isOneFile()) throw new Error(`${path} is not in the file`);
  const { href } = new URL(path, document.baseURI);
  return (await (takeEarly(href) ?? fetch(href))).json();
}

/** The base map that a published dataset opens with: the build lays the list of them into the page. */
export function findOpeningCut(id: string): OpeningCut | undefined {
  const cuts: readonly OpeningCut[] = JSON.parse(readInnerFile(OPENING_CUTS) ?? "[]");
  return cuts.find((cut) => cut.id === id);
}
