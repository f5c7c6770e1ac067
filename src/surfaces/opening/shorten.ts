/** Makes an address fit a sentence: it can be as long as a host page likes. */

const LONGEST = 120;

export function shorten(address: string): string {
  return address.length <= LONGEST ? address : `${address.slice(0, LONGEST)}…`;
}
