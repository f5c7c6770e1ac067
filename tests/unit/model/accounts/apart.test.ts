/** What gainsays what, of times, numbers and places. */
import { describe, expect, it } from "vitest";
import {
  areEstimatesApart,
  arePlacesApart,
  areTimesApart,
  areTollsApart,
} from "../../../../src/model/accounts/apart.ts";
import { edtfToInterval, parseEdtf } from "../../../../src/model/edtf.ts";
import { must } from "../../../../src/model/result.ts";
import type { PlaceId } from "../../../../src/model/schema/common.ts";
import type { Toll } from "../../../../src/model/schema/estimate.ts";
import type { Place, Placed } from "../../../../src/model/schema/place.ts";
import { parseZone } from "../../../../src/model/zone.ts";

const zone = must(parseZone("Africa/Tripoli"));
const time = (text: string) => edtfToInterval(must(parseEdtf(text)), zone);

describe("times", () => {
  it.each([
    ["2024-03-12", "2024-03-13", true],
    ["2024-03-12", "2024-03-12T20:00", false],
    ["2024-03-12", "2024-03", false],
    ["2024-03-12", "../2024-03-12", false],
    ["2024-03-13", "../2024-03-12", true],
    ["2024-03-12", "/", false],
    // Midnight in Tripoli is ten in the evening in Greenwich.
    ["2024-03-12T22:30Z", "2024-03-13T00:30", false],
    ["2024-03-12T22:30Z", "2024-03-12", true],
    ["2024-03-12T23:30-05:00", "2024-03-13T04:30Z", false],
  ])("%s and %s are apart: %s", (a, b, expected) => {
    expect(areTimesApart(time(a), time(b))).toBe(expected);
    expect(areTimesApart(time(b), time(a))).toBe(expected);
  });
});

describe("numbers", () => {
  it.each([
    [{ best: 400 }, { best: 200 }, true],
    [{ best: 3 }, { best: 3, low: 1, high: 5 }, false],
    [{ low: 3 }, { best: 5 }, false],
    [{ low: 3 }, { best: 2 }, true],
    [{ high: 3 }, { low: 4 }, true],
    [{ high: 3 }, { low: 3 }, false],
    // Bounds in whatever order.
    [{ low: 9, high: 5 }, { best: 7 }, false],
    [{ best: 5, low: 1, high: 9 }, { best: 6, low: 1, high: 9 }, true],
  ])("%j and %j are apart: %s", (a, b, expected) => {
    expect(areEstimatesApart(a, b)).toBe(expected);
    expect(areEstimatesApart(b, a)).toBe(expected);
  });

  it("of the same sum are apart where they are of somebody else", () => {
    const toll = (civilians: number) => ({ best: 5, civilians: { best: civilians } }) as Toll;
    expect(areTollsApart(toll(1), toll(1))).toBe(false);
    expect(areTollsApart(toll(1), toll(5))).toBe(true);
    expect(areTollsApart(toll(1), { best: 5 } as Toll)).toBe(false);
  });
});

describe("places", () => {
  const place = (id: string, lonLat: readonly number[], more: object = {}) =>
    ({ id, name: id, kind: "site", lonLat, ...more }) as unknown as Place;
  const places = new Map(
    [
      place("tripoli", [13.19, 32.89], { country: "LY", districts: ["LY-TB"] }),
      place("janzur", [13.01, 32.82], { country: "LY" }),
      place("libya", [17, 27], { kind: "country", country: "LY" }),
      place("tunisia", [9, 34], { kind: "country", country: "TN" }),
      place("west", [12, 32], { kind: "region", districts: ["LY-TB", "LY-JG"] }),
      place("east", [22, 30], { kind: "region", districts: ["LY-BA"] }),
    ].map((one) => [one.id as PlaceId, one]),
  );
  const at = (id: string, more: object = {}) =>
    ({ extent: "point", place: id, basis: "stated", ...more }) as unknown as Placed;

  it.each([
    ["the same place", at("tripoli"), at("tripoli"), false],
    ["another place", at("tripoli"), at("janzur"), true],
    ["at a place, and aimed at it", at("tripoli"), at("tripoli", { sense: "toward" }), true],
    [
      "within a distance that reaches it",
      at("tripoli", { extent: "near", radiusKm: 20 }),
      at("janzur"),
      false,
    ],
    [
      "within a distance that does not",
      at("tripoli", { extent: "near", radiusKm: 5 }),
      at("janzur"),
      true,
    ],
    [
      "at a distance, and at the place",
      at("tripoli", { extent: "ring", radiusKm: 10 }),
      at("tripoli"),
      true,
    ],
    [
      "at about that distance",
      at("tripoli", { extent: "ring", radiusKm: 18 }),
      at("janzur"),
      false,
    ],
    ["in its country", at("janzur"), at("libya", { extent: "country" }), false],
    ["in another country", at("janzur"), at("tunisia", { extent: "country" }), true],
    ["in its districts", at("tripoli"), at("west", { extent: "region" }), false],
    ["in other districts", at("tripoli"), at("east", { extent: "region" }), true],
  ])("%s", (_, a, b, expected) => {
    expect(arePlacesApart(a, b, places)).toBe(expected);
    expect(arePlacesApart(b, a, places)).toBe(expected);
  });
});
