/** Documents that somebody can try the atlas with: invented, and written for this. Addresses are relative to the page. */

import type { SourceId } from "./schema/common.ts";

/** What compose begins with. */
export const EXAMPLE_DOCUMENT = "data/harbour-northern-wire.txt";

/** Another paper's account of the same: what the second example rests on besides. */
export const SECOND_DOCUMENT = "data/harbour-coast-courier.txt";

/** By the source whose text it is, in the second example. */
export const DOCUMENTS_HERE: ReadonlyMap<SourceId, string> = new Map([
  ["northern-wire-2024-03-13" as SourceId, EXAMPLE_DOCUMENT],
  ["coast-courier-2024-03-14" as SourceId, SECOND_DOCUMENT],
]);
