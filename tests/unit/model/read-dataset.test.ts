/** Reading whatever JSON there is: no throw, every problem where it stands, and what is sound of it kept. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset, salvageDataset } from "../../../src/model/read-dataset.ts";
import { goodValue } from "../formats/read-fixtures.ts";
import { cpuTime } from "../support/cpu-time.ts";
import { runs } from "../support/runs.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const SHIPPED = new URL("../../../data/libya-2019-04-06.json", import.meta.url);
const text = readFileSync(SHIPPED, "utf8");
const shipped = (): Json => JSON.parse(text) as Json;
const COLLECTIONS = [
  "inferences",
  "gaps",
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
  "questions",
] as const;

const places = pathsIn(shipped());
const randomJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    "haftar",
    "tripoli",
    "tass-2019-04-06",
    "2019",
    "stated",
    [],
    {},
    0,
    -1,
    null,
  ),
);
const mutation = fc.record({
  path: fc.constantFrom(...places),
  value: fc.option(randomJson, { nil: undefined }),
});

function pathsIn(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** Replaces the value at the path, or takes it away where there is no other. */
function mutate(root: Json, path: readonly (string | number)[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (typeof root !== "object" || root === null || key === undefined) return root;
  const branch = root as Record<string | number, Json>;
  if (rest.length > 0) mutate(branch[key] ?? null, rest, value);
  else if (value !== undefined) branch[key] = value;
  else if (Array.isArray(root)) root.splice(Number(key), 1);
  else delete branch[key];
  return root;
}

/** Whether a pointer leads to a value, or to a missing child of one. */
function leadsSomewhere(root: Json, pointer: string): boolean {
  const keys = pointer.split("/").slice(1);
  let at: Json | undefined = root;
  for (const [index, part] of keys.entries()) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null) return false;
    const next: Json | undefined = Object.hasOwn(at, key)
      ? (at as Record<string, Json>)[key]
      : undefined;
    if (next === undefined) return index === keys.length - 1;
    at = next;
  }
  return true;
}

function countRecords(root: unknown): number {
  const tree = root as Record<string, readonly unknown[] | undefined>;
  const { briefing, kinds } = root as {
    readonly briefing?: { readonly steps?: readonly unknown[] };
    readonly kinds?: Readonly<Record<string, readonly unknown[]>>;
  };
  const inside = [briefing?.steps, ...Object.values(kinds ?? {})];
  return [...COLLECTIONS.map((key) => tree[key]), ...inside].reduce(
    (sum, records) => sum + (records?.length ?? 0),
    0,
  );
}

/** The pointers of all problems, but for what a step names and the dataset lacks. */
function graveProblems(input: unknown): readonly string[] {
  const reading = readDataset(input);
  const problems = reading.ok ? [] : reading.error;
  return problems
    .filter(({ code, path }) => code !== "unknown" || !path.startsWith("/briefing/steps/"))
    .map(({ path }) => path);
}

function valueAt(root: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((at, key) => (at as Record<string, unknown>)[key], root);
}

describe("reading a dataset", () => {
  it("never throws and never changes it, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        expect(readDataset(value).ok).toBe(false);
        expect(salvageDataset(value)).toBeNull();
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it("never throws where collections and records are any JSON", () => {
    const keys = fc.constantFrom(
      "id",
      "from",
      "to",
      "type",
      "source",
      "exact",
      "start",
      "end",
      "place",
      "extent",
      "evidence",
      "paragraphs",
      "frame",
    );
    const record = fc.dictionary(
      keys,
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("a", "region", "document")),
    );
    const tree = fc.dictionary(
      fc.constantFrom(...COLLECTIONS, "display"),
      fc.oneof(record, fc.array(fc.oneof(record, fc.jsonValue({ maxDepth: 1 })))),
    );
    fc.assert(
      fc.property(tree, (value) => {
        expect(readDataset(value).ok).toBe(false);
        expect(salvageDataset(value)).toBeNull();
      }),
      runs(60),
    );
  });

  it("never throws at a nesting deeper than the stack, under a key that it knows or not", () => {
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const path of places.filter((_, index) => index % 97 === 0))
      expect(readDataset(mutate(shipped(), path, deep)).ok).toBe(false);
    expect(readDataset({ ...goodValue("minimal"), deep }).ok).toBe(false);
  });

  it("finds what any one change breaks, and says where", () => {
    fc.assert(
      fc.property(mutation, ({ path, value }) => {
        const changed = mutate(shipped(), path, value);
        const reading = readDataset(changed);
        if (reading.ok) return;
        expect(reading.error.length).toBeGreaterThan(0);
        for (const problem of reading.error) {
          expect(leadsSomewhere(changed, problem.path), problem.path).toBe(true);
          expect(problem.found).not.toBe("");
          expect(problem.expected).not.toBe("");
        }
        const seen = reading.error.map(({ path, expected }) => `${path} ${expected}`);
        expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([]);
      }),
      runs(60),
    );
  });

  it("finds what any one change of a dataset with every field breaks, and says where", () => {
    const whole = goodValue("every-field-2");
    const changed = fc
      .tuple(fc.constantFrom(...pathsIn(whole)), mutation)
      .map(([path, { value }]) => mutate(structuredClone(whole), path, value));
    fc.assert(
      fc.property(changed, (input) => {
        const reading = readDataset(input);
        if (reading.ok) return;
        expect(reading.error.length).toBeGreaterThan(0);
        for (const { path } of reading.error) expect(leadsSomewhere(input, path), path).toBe(true);
        const salvage = salvageDataset(input);
        if (salvage) expect(graveProblems(salvage.dataset)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("reports faults of single values and those between records in one go", () => {
    const dataset = goodValue("every-field");
    dataset.events[0].when.edtf = "soon";
    dataset.events[0].participants[0].actor = "nobody";
    dataset.places[1].lonLat = [500, 0];
    dataset.events[3].evidence[0].exact = "?";
    const reading = readDataset(dataset);
    expect(reading.ok ? [] : reading.error.map(({ path }) => path).sort()).toEqual([
      "/events/0/participants/0/actor",
      "/events/0/when/edtf",
      "/events/3/evidence/0/exact",
      "/places/1/lonLat/0",
    ]);
  });

  it("refuses a briefing without a step, and says what to do", () => {
    const input = mutate(shipped(), ["briefing", "steps"], []);
    expect(readDataset(input)).toMatchObject({
      error: [
        {
          code: "invalid",
          path: "/briefing/steps",
          found: "[]",
          expected: "at least one step; leave the briefing out for one step an event",
        },
      ],
    });
  });

  it("lets words be translated into Tongan, whose language tag is a key of references elsewhere", () => {
    const dataset = goodValue("minimal");
    dataset.events[0].translations = { to: { title: "Fakataha" } };
    expect(readDataset(dataset)).toMatchObject({ ok: true });
  });

  it("refuses a third coordinate, and says that two are all", () => {
    const dataset = goodValue("every-field");
    dataset.places[0].lonLat = [10, 20, 300];
    expect(readDataset(dataset)).toMatchObject({
      error: [
        {
          code: "unknown",
          path: "/places/0/lonLat/2",
          found: "300",
          expected: "nothing more: the list ends after 2 items",
        },
      ],
    });
  });

  it("refuses a list where an object is due", () => {
    const dataset = goodValue("minimal");
    dataset.events[0].when.translations = { ar: ["words", "more"] };
    dataset.actors[0] = [];
    const reading = readDataset(dataset);
    expect(reading.ok ? [] : reading.error.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expect.arrayContaining(["invalid /actors/0", "invalid /events/0/when/translations/ar"]),
    );
    expect(readDataset([1, 2])).toMatchObject({ error: [{ code: "invalid", path: "" }] });
  });

  it.each(["__proto__", "constructor", "toString"])("refuses the key %s", (key) => {
    const value = JSON.parse(JSON.stringify(goodValue("minimal")).replace("{", `{"${key}":{},`));
    const reading = readDataset(value);
    expect(reading.ok ? [] : reading.error.map(({ path }) => path)).toEqual([`/${key}`]);
  });
});

describe("salvaging a dataset", () => {
  it("gives a sound one, and every record is kept or rejected", () => {
    fc.assert(
      fc.property(mutation, mutation, (first, second) => {
        const input = mutate(mutate(shipped(), first.path, first.value), second.path, second.value);
        const salvage = salvageDataset(input);
        if (!salvage) return;
        expect(graveProblems(salvage.dataset)).toEqual([]);
        expect(countRecords(salvage.dataset) + salvage.rejected.length).toBe(countRecords(input));
        for (const { path, record } of salvage.rejected) expect(valueAt(input, path)).toBe(record);
      }),
      runs(40),
    );
  });

  it("leaves a sound dataset whole", () => {
    expect(salvageDataset(goodValue("every-field-2"))).toEqual({
      dataset: goodValue("every-field-2"),
      rejected: [],
    });
  });

  it("keeps the rest where one event is broken", () => {
    const input = goodValue("every-field");
    input.events[2].when.edtf = "2020-02-30";
    const salvage = salvageDataset(input);
    expect(salvage?.rejected.map(({ path }) => path)).toEqual(["/events/2"]);
    expect(salvage?.dataset.events.map(({ id }) => id)).toEqual([
      "event-0",
      "event-1",
      "event-3",
      "event-4",
    ]);
    expect(salvage?.dataset.actors).toHaveLength(8);
  });

  it("looks past a step whose camera is no camera at all", () => {
    const input = mutate(shipped(), ["briefing", "steps", 4, "camera"], "haftar");
    const salvage = salvageDataset(mutate(input, ["$schema"], undefined));
    expect(salvage?.rejected.map(({ path }) => path)).toEqual(["/briefing/steps/4"]);
  });

  it("shows a dataset as one without a briefing where no step of it is left", () => {
    const { briefing: _, ...others } = shipped() as Record<string, Json>;
    const rest = { ...others, format: "dispatch-atlas/2" };
    const empty = salvageDataset({ ...rest, briefing: { steps: [] } });
    expect(empty).toEqual({ dataset: rest, rejected: [] });
    const broken = salvageDataset({ ...rest, briefing: { steps: [{ id: "?" }] } });
    expect(broken?.dataset).toEqual(rest);
    expect(broken?.rejected.map(({ path }) => path)).toEqual(["/briefing/steps/0"]);
  });

  it("leaves out what rests on a broken record too", () => {
    const input = goodValue("every-field");
    input.factions[1].color = "red";
    const rejected = salvageDataset(input)?.rejected.map(({ path }) => path);
    expect(rejected).toEqual(expect.arrayContaining(["/factions/1", "/actors/2", "/actors/4"]));
    expect(rejected).not.toContain("/actors/0");
  });

  it("gives up where the fault lies outside the records or takes the last source", () => {
    expect(salvageDataset({ ...goodValue("minimal"), zone: "Mars" })).toBeNull();
    const input = goodValue("minimal");
    input.sources[0].digest.value = "?";
    expect(salvageDataset(input)).toBeNull();
  });

  it("takes seconds, not hours, where thousands of events are broken", () => {
    const input = goodValue("minimal");
    const event = JSON.stringify(input.events[0]);
    input.events = Array.from({ length: 20_000 }, (_, index) => ({
      ...JSON.parse(event),
      id: `event-${index}`,
      kind: index % 2 === 0 ? "act" : "brawl",
    }));
    const spent = cpuTime(() => expect(salvageDataset(input)?.rejected).toHaveLength(10_000));
    expect(spent).toBeLessThan(15_000);
  });
});
