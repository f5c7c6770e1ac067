/** A document that somebody can try compose with: invented, and written for this. The address is relative to the page. */
export const EXAMPLE_DOCUMENT = "data/harbour-northern-wire.txt";
