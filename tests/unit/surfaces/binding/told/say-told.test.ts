/** In what the accounts of an event differ, said where it is selected. */
import { expect, test } from "vitest";
import { sayTold } from "../../../../../src/surfaces/binding/told/say-told.ts";
import { openHarbour, TOLD } from "../../../support/harbour-state.ts";
import { plainSpaces } from "../../../support/plain-spaces.ts";

test("briefly it is in what they differ, else what each of them tells", () => {
  const state = openHarbour();
  expect(plainSpaces(sayTold(TOLD.ships, state, true))).toBe("they differ: Where");
  expect(sayTold(TOLD.stands, state, true)).toBe("they agree");
  expect(plainSpaces(sayTold(TOLD.stop, state, false))).toBe(
    "Told by 2 sources: Northern Wire: 12 March 2024, Eastquay terminal; Coast Courier: 13 March 2024, Eastquay terminal, they differ: When, On strike",
  );
});

test("of what one source tells, as far as they are out, there is nothing to say", () => {
  const opened = openHarbour();
  const filters = { ...opened.filters, knownAsOf: Date.parse("2024-03-14T00:00Z") };
  expect(sayTold(TOLD.stop, { ...opened, filters }, false)).toBe("");
});
