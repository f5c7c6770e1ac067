/** What the checks that look across records have in common: each takes a well-formed dataset and gives its problems. */
import type { Problem } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";

export type Check = (dataset: Dataset) => Iterable<Problem>;

/** A path of object keys and array indexes. */
export type Path = readonly (string | number)[];
