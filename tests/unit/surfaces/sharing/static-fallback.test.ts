/** What a reader without scripts is told of events that several sources tell. */
import { describe, expect, it } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import { sayTold } from "../../../../src/surfaces/binding/told/say-told.ts";
import { sayEvent } from "../../../../src/surfaces/embed/snippets.ts";
import { fallbackOf, type Teller } from "../../../../src/surfaces/sharing/static-fallback.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { openHarbour } from "../../support/harbour-state.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { WORDS } from "../../support/shipped-state.ts";

const FOLDER = "https://atlas.example/";

const tellAll: Teller = (id, state) => sayTold(id, state, false);

function itemsOf(state: State, tell: Teller | null = tellAll): readonly string[] {
  return fallbackOf(state, FOLDER, WORDS[state.lang], tell).events.map((event) =>
    plainSpaces(sayEvent(event)),
  );
}

describe("the list for readers without scripts", () => {
  it("tells what each source tells, and prefers none", () => {
    const items = itemsOf(openHarbour());
    expect(items).toContain(
      "Dockers stop work at Eastquay. Told by 2 sources: Northern Wire: 12 March 2024, Eastquay terminal; " +
        "Coast Courier: 13 March 2024, Eastquay terminal, they differ: When, On strike.",
    );
    expect(items.filter((item) => item.startsWith("12 March"))).toEqual([]);
    expect(items).toContain("9 March 2024: Port announces a new rota");
  });

  it("gives no time of theirs while what tells it is on the way", () => {
    const items = itemsOf(openHarbour(), null);
    expect(items).toContain("Dockers stop work at Eastquay");
    expect(items).toContain("9 March 2024: Port announces a new rota");
  });

  it("separates them as their language does", () => {
    const told = itemsOf(openHarbour(HARBOUR, "ar")).join("");
    expect(told).toContain("؛ ");
    expect(told).not.toMatch(/[,;]/);
  });

  it("names all who published a document", () => {
    const { attribution } = fallbackOf(openHarbour(), FOLDER, WORDS.en);
    expect(plainSpaces(attribution)).toBe(
      "Harbour strike, March 2024. Published by Northern Wire, 13 March 2024; Coast Courier, 14 March 2024",
    );
  });

  it("gives the time of the one source that is out", () => {
    const state = openHarbour();
    const knownAsOf = Date.parse("2024-03-13T12:00:00Z");
    const items = itemsOf({ ...state, filters: { ...state.filters, knownAsOf } });
    expect(items).toContain("12 March 2024: Dockers stop work at Eastquay");
  });
});
