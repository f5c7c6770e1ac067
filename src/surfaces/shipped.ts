/** What the build writes for the dataset that comes with the atlas. */

/** Relative to the page. */
export const SHIPPED_PICTURE = {
  dataset: "libya-2019-04-06",
  file: "static/libya-2019-04-06.svg",
  /** For social cards, which take no SVG; see `npm run pictures`. */
  card: "static/libya-2019-04-06.png",
  width: 1200,
  height: 800,
} as const;
