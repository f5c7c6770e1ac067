/** The checks of what may hang anywhere in a dataset: one walk for all of them, since most of what they take is the way. */
import type { Check, Watch } from "./check.ts";
import { watchPlaces } from "./places.ts";
import { watchEvidenceSources, watchReferences } from "./references.ts";
import { watchSpans } from "./spans.ts";
import { eachObject } from "./walk.ts";

/** In the order in which what they find is told. */
const WATCHES = [watchReferences, watchEvidenceSources, watchSpans, watchPlaces];

export const checkEverywhere: Check = (dataset) => {
  const watches: readonly Watch[] = WATCHES.map((watch) => watch(dataset));
  eachObject(dataset, (record, found) => {
    for (const { see } of watches) see(record, found);
  });
  return watches.flatMap(({ problems }) => problems);
};
