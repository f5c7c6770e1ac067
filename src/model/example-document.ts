/** Documents that somebody can try the atlas with: invented, and written for this. Addresses are relative to the page. */

/** What compose begins with. */
export const EXAMPLE_DOCUMENT = "data/harbour-northern-wire.txt";

/** Another paper's account of the same: what the second example rests on besides. */
export const SECOND_DOCUMENT = "data/harbour-coast-courier.txt";
