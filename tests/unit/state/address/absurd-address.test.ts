/** Addresses that nobody writes by hand: a host page may frame any. */
import { expect, it } from "vitest";
import { readAddress } from "../../../../src/state/address/address.ts";
import { openShippedState } from "../../support/shipped-state.ts";

const NAMES =
  "event select faction actor kind placed basis grade from to known window q frame map sort tab theme lang stranger";
const PIECES = [
  "9",
  "a,",
  "2019-",
  "/",
  "-",
  "1.1,",
  "%",
  "\0",
  "2019-04-01/",
  "[2019,",
  "Y1E",
  "__proto__,",
];

it.each(NAMES.split(" "))(
  "%s takes a hundred thousand of anything, and says little about it",
  (name) => {
    const opened = openShippedState();
    for (const piece of PIECES) {
      const query = new URLSearchParams([[name, piece.repeat(100_000)]]);
      const { state, ignored } = readAddress(query, opened);
      expect(ignored).toHaveLength(1);
      for (const { path, found } of ignored) {
        expect(path).toBe(`?${name}`);
        expect(found.length).toBeLessThanOrEqual(61);
      }
      expect(state.selected).toBe(opened.selected);
    }
  },
);
