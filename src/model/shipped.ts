/** The datasets that come with the atlas, and what the build writes for the first. All addresses are relative to the page. */

/** The first, all of it: what the page opens with. */
export const SHIPPED = "data/libya-2019-04-06.json";

/** The same without what only slides and cards tell, for embeds that have neither; the build writes it. */
export const SHIPPED_LIGHT = "data/libya-2019-04-06-light.json";

/** The second: invented, of two papers' accounts. */
export const SHIPPED_SECOND = "data/harbour.json";

/** For readers without scripts, and for cards. */
export const SHIPPED_PICTURE = {
  dataset: "libya-2019-04-06",
  file: "static/libya-2019-04-06.svg",
  /** For social cards, which take no SVG; see `npm run pictures`. */
  card: "static/libya-2019-04-06.png",
  width: 1200,
  height: 800,
} as const;

/** Before the key of a draft of this browser, in the place of a dataset's address. */
export const OWN_DRAFT = "draft:";

export function draftAddress(key: string): string {
  return OWN_DRAFT + key;
}

/** Before the key of a dataset that this browser keeps as it was opened, in the place of its address. */
export const KEPT_DATASET = "kept:";

export function keptAddress(key: string): string {
  return KEPT_DATASET + key;
}
