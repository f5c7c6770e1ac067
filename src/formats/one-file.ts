/** The atlas as one HTML file: the template that the build makes, with a dataset laid into it. Text to text. */
import { DOCUMENTS_HERE } from "../model/example-document.ts";
import {
  INNER_DATASET,
  INNER_LIST,
  type InnerDataset,
  insideAddress,
} from "../model/inner-files.ts";
import type { Dataset } from "../model/schema/dataset.ts";

/** Beside the page, where the build puts it. */
export const TEMPLATE = "one-file.html";

/** Where a template takes in what is laid into it. */
export const GAP = "<!-- the dataset comes here -->";

/**
 * A file inside a page: an element that is never run, read by `src/surfaces/opening/own-files.ts`.
 * @param name by which it is asked for
 * @param value anything that JSON can hold
 */
export function writeIsland(name: string, value: unknown): string {
  return `<script type="application/json" data-file="${escapeText(name)}">${escapeJson(JSON.stringify(value))}</script>`;
}

/**
 * @param template as the build wrote it
 * @param dataset a sound one: it is opened as it is
 * @param islands further files, see `writeIsland`
 * @returns the page's HTML; null where the text is no template
 */
export function writeOneFile(
  template: string,
  dataset: Dataset,
  islands: readonly string[] = [],
): string | null {
  const [head, tail, ...more] = template.split(GAP);
  const [before, after] = head?.split("<title>") ?? [];
  if (before === undefined || after === undefined || tail === undefined || more.length > 0)
    return null;
  const title = `<title>${escapeText(dataset.title)} · `;
  const inside = [writeIsland(INNER_DATASET, dataset), ...islands].join("\n");
  return `${before}${title}${after}${inside}${tail}`;
}

/** @param others further datasets, each with an id of its own @returns for `writeOneFile`; none where there are no others */
export function datasetIslands(first: Dataset, others: readonly Dataset[]): readonly string[] {
  if (others.length === 0) return [];
  const listed = (dataset: Dataset, address: string): InnerDataset => {
    const titles = Object.entries(dataset.translations ?? {}).flatMap(([lang, { title }]) =>
      title ? [[lang, { title }]] : [],
    );
    return { address, title: dataset.title, translations: Object.fromEntries(titles) };
  };
  const list = [
    listed(first, ""),
    ...others.map((dataset) => listed(dataset, insideAddress(dataset.id))),
  ];
  return [
    ...others.map((dataset) => writeIsland(insideAddress(dataset.id), dataset)),
    writeIsland(INNER_LIST, list),
  ];
}

/**
 * The texts that come with the atlas, where a dataset rests on them.
 * @param load the text at an address relative to the page @returns for `writeOneFile`
 */
export async function documentIslands(
  datasets: readonly Dataset[],
  load: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const sources = datasets.flatMap((dataset) => dataset.sources);
  const paths = new Set(sources.flatMap(({ id }) => DOCUMENTS_HERE.get(id) ?? []));
  return Promise.all([...paths].map(async (path) => writeIsland(path, await load(path))));
}

/** Still JSON, and no sign in it can end or change the element that it stands in. */
function escapeJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** For content and for attributes in double quotes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
