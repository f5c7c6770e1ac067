/** What the files are called that lie inside a page where the whole atlas is one file. */

export const INNER_DATASET = "dataset";

/** The atlas's script, which is packed: gzip, then Base64. */
export const INNER_SCRIPT = "atlas.js.gz";
