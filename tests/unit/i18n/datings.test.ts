/** What of a date is inferred, in the fewest true words. */
import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { sayDatings } from "../../../src/i18n/parts/datings.ts";
import { datingsOf, datingsThroughout } from "../../../src/model/datings.ts";
import { SHIPPED } from "../support/shipped-state.ts";

const said = (id: string) => {
  const facts = [...SHIPPED.events.values()].find(({ event }) => event.id === id);
  if (!facts) throw new Error(`no event ${id}`);
  return sayDatings(datingsOf(facts.event.when, SHIPPED), en);
};

describe("what of a date is inferred", () => {
  it("is the year throughout the dispatch", () => {
    expect(sayDatings(datingsThroughout(SHIPPED), en)).toBe("year inferred");
  });

  it("is nothing where the record says that the source states it", () => {
    expect(said("haftar-announces-offensive")).toBeNull();
  });

  it("is the date alone where the source names the weekday", () => {
    expect(said("phone-call")).toBe("date from the weekday");
  });

  it("is said in general where more is inferred than these words say", () => {
    expect(said("lna-ten-kilometres")).toBe("inferred");
  });
});
