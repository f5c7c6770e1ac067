import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AtlasEvent } from "../../../../src/model/schema/event.ts";
import {
  type Aspect,
  countAspects,
} from "../../../../src/surfaces/importing/account/count-aspects.ts";

interface Made {
  readonly edtf?: string;
  readonly where?: object;
  readonly participants?: readonly object[];
  readonly rest?: object;
}

const event = ({ edtf = "2021-05-04", where, participants = [], rest = {} }: Made) =>
  ({
    when: { edtf, basis: "stated" },
    where: where ?? { extent: "point", place: "quay", basis: "stated" },
    participants,
    ...rest,
  }) as unknown as AtlasEvent;

const partsOf = (events: readonly AtlasEvent[], aspect: Aspect) =>
  countAspects({ events }).find((one) => one.aspect === aspect)?.parts;

describe("what is told of a known format's events", () => {
  test("a stretch is longer than a day, and what has no date is without a time", () => {
    const dates = ["2021-05-04", "2021-05-04T10:00", "2021-05", "[2021-05-04..2021-05-06]", "/"];
    expect(
      partsOf(
        dates.map((edtf) => event({ edtf })),
        "when",
      ),
    ).toEqual([
      { part: "nearer", count: 1 },
      { part: "day", count: 1 },
      { part: "longer", count: 2 },
      { part: "untimed", count: 1 },
    ]);
  });

  test("two sides are a pair, and who does something to others is none", () => {
    const party = (actor: string, side: 1 | 2) => ({ actor, role: "party", side });
    const events = [
      event({ participants: [party("a", 1), party("b", 2)] }),
      event({
        participants: [
          { actor: "a", role: "principal" },
          { actor: "b", role: "target" },
        ],
      }),
      event({ participants: [party("a", 1)] }),
      event({}),
    ];
    expect(partsOf(events, "parties")).toEqual([
      { part: "pairs", count: 1 },
      { part: "oneSided", count: 1 },
      { part: "alone", count: 1 },
      { part: "nobody", count: 1 },
    ]);
  });

  test("three numbers of deaths are in order, or not, or fewer than three", () => {
    const tolls = [{ low: 1, best: 2, high: 3 }, { low: 4, best: 2, high: 3 }, { best: 2 }];
    const events = tolls.map((fatalities) => event({ rest: { fatalities } }));
    expect(partsOf([...events, event({})], "deaths")).toEqual([
      { part: "inOrder", count: 1 },
      { part: "outOfOrder", count: 1 },
      { part: "single", count: 1 },
      { part: "noToll", count: 1 },
    ]);
  });

  test("the file's own codes of precision come in their order", () => {
    const codes = ["10", "2", "2"].map((wherePrecision) =>
      event({ rest: { imported: { from: "file", wherePrecision } } }),
    );
    const found = countAspects({ events: codes }).find((one) => one.aspect === "wherePrecision");
    expect(found?.codes).toEqual([
      { code: "2", count: 2 },
      { code: "10", count: 1 },
    ]);
  });

  test("what nothing is said of is left out, but for time and place", () => {
    expect(countAspects({ events: [event({})] }).map(({ aspect }) => aspect)).toEqual([
      "when",
      "where",
    ]);
  });

  test("the parts of an aspect add up to all events", () => {
    const made = fc.record({
      edtf: fc.constantFrom("/", "2021", "2021-05-04", "2021-05-04T10:00"),
      where: fc.constantFrom(
        { extent: "unplaced", reason: "none" },
        { extent: "point" },
        { extent: "near" },
        { extent: "area" },
      ),
      rest: fc.constantFrom({}, { cites: ["a"] }, { cites: ["a", "b"], fatalities: { best: 1 } }),
    });
    fc.assert(
      fc.property(fc.array(made), (all) => {
        for (const { parts, codes } of countAspects({ events: all.map(event) }))
          if (codes.length === 0)
            expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});
