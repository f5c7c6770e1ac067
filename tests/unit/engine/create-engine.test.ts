import { describe, expect, test, vi } from "vitest";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { type Filters, NO_FILTERS } from "../../../src/model/filters.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { ActorId, FactionId } from "../../../src/model/schema/common.ts";
import { at, atlasOf, type Sketch, TEXTS } from "./atlas-samples.ts";

const [ann, bob] = ["ann", "bob"] as [ActorId, ActorId];
const [north, south] = ["north", "south"] as [FactionId, FactionId];
const byTime = { column: "time", descending: false } as const;

function ask(sketches: readonly Sketch[], filters: Partial<Filters>) {
  return createEngine(atlasOf(sketches), TEXTS).query({ ...NO_FILTERS, ...filters });
}

/** Numbers of the events kept, in the order of time. */
function keep(sketches: readonly Sketch[], filters: Partial<Filters>): number[] {
  const { ids } = ask(sketches, filters).page(byTime, 0, Infinity);
  return ids.map((id) => Number(id.slice(1)));
}

describe("what is kept", () => {
  test("without filters everything is, in the order of start, end and dataset", () => {
    const events = [
      { start: 5 },
      { start: 1, end: 9 },
      { start: 1 },
      { start: -Infinity },
      { start: 5 },
    ];
    expect(keep(events, {})).toEqual([3, 2, 1, 0, 4]);
  });

  test("a window of time keeps what reaches into it, and leaves out what only meets its edge", () => {
    const events = [
      { start: 0, end: 10 },
      { start: 0, end: 11 },
      { start: 19, end: 30 },
      { start: 20, end: 30 },
      { start: -Infinity, end: Infinity },
    ];
    expect(keep(events, { time: toInterval(10, 20) })).toEqual([4, 1, 2]);
  });

  test("a moment is kept by the window that it stands at the edge of", () => {
    expect(keep([{ start: 20, end: 20 }], { time: toInterval(10, 20) })).toEqual([0]);
  });

  test("any of the values of one list will do, and all lists must be met", () => {
    const events: Sketch[] = [
      { kind: "act", faction: north },
      { kind: "call", faction: north },
      { kind: "order", faction: north },
      { kind: "act", faction: south },
    ];
    expect(keep(events, { kinds: ["act", "call"], factions: [north] })).toEqual([0, 1]);
  });

  test("a pair is kept for either of its parties, and counts for both", () => {
    const events: Sketch[] = [
      { pair: [north, south] },
      { pair: [south, south] },
      { faction: north },
      { pair: [north, null] },
    ];
    expect(keep(events, { factions: [north] })).toEqual([0, 2, 3]);
    expect(keep(events, { factions: [south] })).toEqual([0, 1]);
    expect(keep(events, { factions: ["none"] })).toEqual([3]);
    expect(ask(events, {}).counts.factions).toEqual(
      new Map([
        [north, 3],
        [south, 2],
        ["none", 1],
      ]),
    );
  });

  test("an event is kept for any of its accounts", () => {
    const events: Sketch[] = [
      {
        start: 10,
        knownFrom: 30,
        where: at(0),
        grade: { reliability: "A" },
        others: [{ start: 2, knownFrom: 20, where: at(1), grade: { reliability: "F" } }],
      },
      { start: 5, knownFrom: 30, where: at(0) },
    ];
    expect(keep(events, {})).toEqual([0, 1]);
    expect(keep(events, { time: toInterval(2, 3) })).toEqual([0]);
    expect(keep(events, { time: toInterval(3, 9) })).toEqual([1]);
    expect(keep(events, { knownAsOf: 25 })).toEqual([0]);
    expect(keep(events, { grades: ["F"] })).toEqual([0]);
    const roundTheSecondPlace = [
      [12, 31],
      [14, 33],
    ] as const;
    expect(keep(events, { frame: roundTheSecondPlace })).toEqual([0]);
  });

  test("an account of a moment is kept by the window at whose edge it stands, however long another lasts", () => {
    const events: Sketch[] = [{ start: 3, end: 5, others: [{ start: 3, end: 3 }] }];
    expect(keep(events, { time: toInterval(2, 3) })).toEqual([0]);
    expect(keep([{ start: 3, end: 5 }], { time: toInterval(2, 3) })).toEqual([]);
  });

  test("an event of several accounts counts once, at the time of its first", () => {
    const events: Sketch[] = [{ start: 10, end: 11, others: [{ start: 2, end: 3 }] }];
    const bins = ask(events, {}).density(toInterval(0, 12), 4);
    expect(bins.map(({ total }) => total)).toEqual([0, 0, 0, 1]);
  });

  test("a value that the dataset lacks keeps nothing", () => {
    expect(keep([{}], { factions: ["west" as FactionId] })).toEqual([]);
  });

  test("events of no side can be asked for", () => {
    expect(keep([{ faction: north }, { faction: null }], { factions: ["none"] })).toEqual([1]);
  });

  test("an actor is looked for among those who take part, not among those who say so", () => {
    expect(
      keep([{ actors: [ann, bob] }, { actors: [ann], speakers: [bob] }], { actors: [bob] }),
    ).toEqual([0]);
  });

  test("an event that is inferred in two ways is found by either, and is not stated", () => {
    const events: Sketch[] = [
      { isTimeInferred: true, evidenceBases: ["stated", "inferred"] },
      { where: at(0, { extent: "point", basis: "inferred" }) },
      {},
    ];
    expect(keep(events, { basis: ["inferred-time"] })).toEqual([0]);
    expect(keep(events, { basis: ["inferred-fact"] })).toEqual([0]);
    expect(keep(events, { basis: ["inferred-place"] })).toEqual([1]);
    expect(keep(events, { basis: ["stated"] })).toEqual([2]);
  });

  test("a grade is found by its letter and by its digit; one without either is ungraded, not F or 6", () => {
    const events: Sketch[] = [
      { grade: { reliability: "B", credibility: 2 } },
      { grade: { reliability: "F" } },
      { grade: {} },
      {},
    ];
    expect(keep(events, { grades: ["B"] })).toEqual([0]);
    expect(keep(events, { grades: ["2"] })).toEqual([0]);
    expect(keep(events, { grades: ["F", "6"] })).toEqual([1]);
    expect(keep(events, { grades: ["ungraded"] })).toEqual([2, 3]);
  });

  test("known as of a moment is what was published before it", () => {
    const events = [{ knownFrom: 9 }, { knownFrom: 10 }, { knownFrom: Infinity }];
    expect(keep(events, { knownAsOf: 10 })).toEqual([0]);
  });

  test("every word searched for must begin a word, in any order and case", () => {
    const events = [{ title: "Haftar announces an offensive" }, { title: "An announcement" }];
    expect(keep(events, { text: "OFF haft" })).toEqual([0]);
    expect(keep(events, { text: "announce" })).toEqual([0, 1]);
    expect(keep(events, { text: "nounce" })).toEqual([]);
    expect(keep(events, { text: " ...! " })).toEqual([0, 1]);
  });

  test("the frame keeps points in it, rings that reach into it, and nothing that is not on the map", () => {
    const events: Sketch[] = [
      { where: at(1) },
      { where: at(1, { extent: "ring", radiusKm: 300 }) },
      { where: at(1, { extent: "country" }) },
      {},
    ];
    expect(
      keep(events, {
        frame: [
          [12, 31],
          [14, 33],
        ],
      }),
    ).toEqual([0, 1, 2]);
    expect(
      keep(events, {
        frame: [
          [14, 31],
          [20, 33],
        ],
      }),
    ).toEqual([1]);
  });
});

describe("what is counted", () => {
  const events: Sketch[] = [
    { start: 0, kind: "act", faction: north, actors: [ann, ann] },
    { start: 10, kind: "act", faction: south, actors: [ann, bob] },
    { start: 20, kind: "call", faction: south },
  ];

  test("a list's own choice does not change its counts, and changes all others", () => {
    const { counts } = ask(events, { kinds: ["call"] });
    expect(counts.kinds.get("act")).toBe(2);
    expect(counts.kinds.get("call")).toBe(1);
    expect(counts.factions.get(north)).toBe(0);
    expect(counts.factions.get(south)).toBe(1);
  });

  test("an actor with two roles in an event counts once", () => {
    expect(ask(events, {}).counts.actors.get(ann)).toBe(3);
  });

  test("every value of the dataset has a count, also where it is zero", () => {
    const { counts } = ask([], {});
    expect([...counts.factions]).toEqual([
      [north, 0],
      [south, 0],
      ["none", 0],
    ]);
    expect(counts.grades.size).toBe(13);
  });

  test("the density leaves the window of time out", () => {
    const bins = ask(events, { time: toInterval(0, 5), factions: [south] }).density(
      toInterval(0, 30),
      3,
    );
    expect(bins.map((bin) => [bin.time.start, bin.total, bin.kept])).toEqual([
      [0, 1, 0],
      [10, 1, 1],
      [20, 1, 1],
    ]);
  });

  test("an event with open ends counts in all bins on its open side", () => {
    const bins = ask([{ start: -Infinity, end: 15 }], {}).density(toInterval(0, 40), 4);
    expect(bins.map((bin) => bin.kept)).toEqual([1, 1, 0, 0]);
  });

  test("a density without bounds is refused", () => {
    expect(() => ask([], {}).density(toInterval(0, Infinity), 3)).toThrow(RangeError);
    expect(() => ask([], {}).density(toInterval(1, 0), 3)).toThrow(RangeError);
    expect(() => ask([], {}).density(toInterval(0, 1), 0)).toThrow(RangeError);
  });
});

describe("extent", () => {
  test("goes from the first finite time to the last", () => {
    const atlas = atlasOf([
      { start: -Infinity, end: 5 },
      { start: 7, end: 9 },
      { start: 8, end: Infinity },
    ]);
    expect(createEngine(atlas, TEXTS).extent).toEqual({ start: 5, end: 9 });
  });

  test("is null where no time is finite", () => {
    expect(createEngine(atlasOf([]), TEXTS).extent).toBeNull();
    const open = atlasOf([{ start: -Infinity, end: Infinity }]);
    expect(createEngine(open, TEXTS).extent).toBeNull();
  });
});

describe("pages", () => {
  test("sort by the language's alphabet", () => {
    const atlas = atlasOf([{ title: "Zug" }, { title: "Ärger" }, { title: "Arm" }]);
    const titles = (lang: string) =>
      createEngine(atlas, { ...TEXTS, lang })
        .query(NO_FILTERS)
        .page({ column: "title", descending: false }, 0, 9)
        .ids.map((id) => atlas.events.get(id)?.event.title);
    expect(titles("de")).toEqual(["Ärger", "Arm", "Zug"].toSorted(new Intl.Collator("de").compare));
    expect(titles("sv")).toEqual(["Arm", "Zug", "Ärger"]);
  });

  test("keep equal rows in the order of time, downwards too", () => {
    const answer = ask(
      [
        { start: 3, title: "b" },
        { start: 2, title: "a" },
        { start: 1, title: "b" },
      ],
      {},
    );
    expect(answer.page({ column: "title", descending: true }, 0, 9).ids).toEqual([
      "e2",
      "e0",
      "e1",
    ]);
  });

  test("hold for equal what the language does, however it is encoded", () => {
    const titles = ["\u00e9t\u00e9", "e\u0301te\u0301", "\u00e9t\u00e9"];
    const answer = ask(
      titles.map((title, start) => ({ start, title })),
      {},
    );
    for (const descending of [false, true])
      expect(answer.page({ column: "title", descending }, 0, 9).ids).toEqual(["e0", "e1", "e2"]);
  });

  test("past the end are empty, and still say how many there are", () => {
    expect(ask([{}, {}], {}).page(byTime, 5, 10)).toEqual({ ids: [], total: 2 });
  });
});

describe("neighbours", () => {
  const events: Sketch[] = [{ start: 1 }, { start: 2, kind: "call" }, { start: 3 }];

  test("are found from an event that is itself left out", () => {
    const answer = ask(events, { kinds: ["act"] });
    const [middle] = ask(events, { kinds: ["call"] }).page(byTime, 0, 1).ids;
    expect(answer.neighbour(middle ?? null, 1)).toBe("e2");
    expect(answer.neighbour(middle ?? null, -1)).toBe("e0");
  });

  test("begin at the first or last, and end there", () => {
    const answer = ask(events, {});
    const [first, , last] = answer.page(byTime, 0, 3).ids;
    expect(answer.neighbour(null, 1)).toBe(first);
    expect(answer.neighbour(null, -1)).toBe(last);
    expect(answer.neighbour(last ?? null, 1)).toBeNull();
    expect(answer.neighbour(first ?? null, -1)).toBeNull();
  });
});

describe("what is remembered", () => {
  test("the same filters give the same answer, and the answer the same counts", () => {
    const engine = createEngine(atlasOf([{}]), TEXTS);
    const filters = { ...NO_FILTERS };
    expect(engine.query(filters)).toBe(engine.query(filters));
    const { counts } = engine.query(filters);
    expect(counts.kinds).toBe(counts.kinds);
  });

  test("texts are read once, and only when something is searched or sorted by them", () => {
    const searchable = vi.fn(() => "word");
    const title = vi.fn(() => "title");
    const engine = createEngine(atlasOf([{}, {}]), { ...TEXTS, searchable, title });
    expect(engine.query(NO_FILTERS).counts.kinds.get("act")).toBe(2);
    expect(searchable).not.toHaveBeenCalled();
    for (const text of ["w", "wo", "x"]) engine.query({ ...NO_FILTERS, text }).kept;
    expect(searchable).toHaveBeenCalledTimes(2);
    for (const descending of [true, false])
      engine.query(NO_FILTERS).page({ column: "title", descending }, 0, 2);
    expect(title).toHaveBeenCalledTimes(2);
  });
});
