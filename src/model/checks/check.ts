/** What the checks that look across records have in common: each takes a dataset and gives its problems. */
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";

/**
 * Looks across the records. Of a dataset with malformed values it may see those too, but for sources and places, which
 * are whole or hold no more than their id: it must not throw, and what it says of a malformed value is not heard.
 */
export type Check = (dataset: Dataset) => Iterable<Problem>;

/** A path of object keys and array indexes. */
export type Path = readonly (string | number)[];
