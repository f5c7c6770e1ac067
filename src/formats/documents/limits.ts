/** How much of a document is taken, and how little is none. */

/** In code points; a longer text is refused with its length. */
export const MOST_CHARACTERS = 1_000_000;

/** In bytes: a larger file is not even read. */
export const MOST_BYTES = 100_000_000;

/** A page of a PDF with fewer is a picture of a page. */
export const FEWEST_LETTERS_A_PAGE = 20;
