/** What of the page's address could not be understood. */

/**
 * What would have been understood; `src/i18n/parts/address.ts` says it in any language, and a host's developers read it as it is.
 */
export type Expected =
  | "event-id"
  | "thing"
  | "focus"
  | "date"
  | "dates"
  | "end"
  | "one-of"
  | "some-of"
  | "order"
  | "keep"
  | "place"
  | "length"
  | "once"
  | "known";

export interface Ignored {
  /** Of the text. */
  readonly found: string;
  readonly expected: Expected;
  /** The values that there are, or how long it may be; as an address writes them. */
  readonly among: readonly string[];
}

export interface AddressFault extends Ignored {
  /** The parameter with a question mark before it. */
  readonly path: string;
}
