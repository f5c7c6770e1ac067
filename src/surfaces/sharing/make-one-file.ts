/** Makes the atlas as one HTML file, in the page, from the template that lies beside it. */
import { TEMPLATE, writeOneFile } from "../../formats/one-file.ts";
import type { Atlas } from "../../model/atlas.ts";
import { readOwnJson } from "../opening/own-files.ts";

/** @throws Error where the server has no template */
export async function makeOneFile(atlas: Atlas): Promise<string> {
  const answer = await fetch(new URL(TEMPLATE, document.baseURI));
  if (!answer.ok) throw new Error(`${TEMPLATE}: status ${answer.status}`);
  const { groundIslands } = await import("../../formats/one-file-ground.ts");
  const ground = await groundIslands(atlas, readOwnJson);
  const file = writeOneFile(await answer.text(), atlas.dataset, ground);
  if (file === null) throw new Error(`${TEMPLATE}: is no template`);
  return file;
}
