/** A command becomes the words of the address. */
import { describe, expect, it } from "vitest";
import { toParameters } from "../../../../src/surfaces/embed/command-parameters.ts";

describe("a command in the words of the address", () => {
  it("selects one event in place of any other thing", () => {
    expect(toParameters({ atlas: 1, type: "select", event: "call" })).toEqual({
      event: "call",
      select: null,
    });
    expect(toParameters({ atlas: 1, type: "select", event: null })).toEqual({
      event: null,
      select: null,
    });
  });

  it("names only the filters that the host named; null and an empty list clear", () => {
    expect(
      toParameters({ atlas: 1, type: "filter", faction: ["east", "none"], kind: [], q: null }),
    ).toEqual({ faction: "east,none", kind: null, q: null });
  });

  it("writes numbers without exponents and dates with a slash", () => {
    expect(
      toParameters({
        atlas: 1,
        type: "view",
        map: [1e-7, -13.123456789, 9],
        window: ["2019-04-04", "2019-04-06"],
        views: "map,timeline",
      }),
    ).toEqual({ map: "0,-13.123457,9", window: "2019-04-04/2019-04-06", views: "map,timeline" });
  });

  it("says the theme", () => {
    expect(toParameters({ atlas: 1, type: "theme", theme: "dark" })).toEqual({ theme: "dark" });
  });
});
