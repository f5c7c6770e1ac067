/** What the files are called that lie inside a page where the whole atlas is one file. */

/** The one that the page opens with. */
export const INNER_DATASET = "dataset";

/** Before the id of a further dataset, in the place of its address. */
const INSIDE = "inside:";

/** Where there are several datasets: a list of them, as the page's menu has it. */
export const INNER_LIST = "datasets";

/** A dataset inside a page, in every language that it has a title in. */
export interface InnerDataset {
  /** Empty for the one that the page opens with. */
  readonly address: string;
  readonly title: string;
  readonly translations?: Readonly<Record<string, { readonly title?: string }>>;
}

/** The address of a further dataset, and the name of its file. */
export function insideAddress(id: string): string {
  return INSIDE + id;
}

export function isInside(address: string): boolean {
  return address.startsWith(INSIDE);
}

/** The atlas's script, which is packed: gzip, then Base64. */
export const INNER_SCRIPT = "atlas.js.gz";
