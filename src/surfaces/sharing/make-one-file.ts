/** Makes the atlas as one HTML file, in the page, from the template that lies beside it. */
import { datasetIslands, documentIslands, TEMPLATE, writeOneFile } from "../../formats/one-file.ts";
import { type Atlas, indexDataset } from "../../model/atlas.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { readOwnJson } from "../opening/own-files.ts";

/** @param others addresses of datasets that come with the atlas, to be in the file too @throws Error where the server has no template */
export async function makeOneFile(atlas: Atlas, others: readonly string[] = []): Promise<string> {
  const template = await fetchText(TEMPLATE);
  const { groundIslands } = await import("../../formats/one-file-ground.ts");
  // The build has checked them.
  const more = (await Promise.all(others.map(readOwnJson))) as readonly Dataset[];
  const atlases = [atlas, ...more.map((dataset) => indexDataset(dataset))];
  const ground = await groundIslands(atlases, readOwnJson);
  const islands = [
    ...datasetIslands(atlas.dataset, more),
    ...(await documentIslands([atlas.dataset, ...more], fetchText)),
    ...ground,
  ];
  const file = writeOneFile(template, atlas.dataset, islands);
  if (file === null) throw new Error(`${TEMPLATE}: is no template`);
  return file;
}

/** @throws Error where the server does not have it */
async function fetchText(path: string): Promise<string> {
  const answer = await fetch(new URL(path, document.baseURI));
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
  return answer.text();
}
