/** Two records as one, and a record by another id: whatever named them goes on naming them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachReference } from "../../../../src/model/checks/references.ts";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import { type Draft, RECORD_LISTS } from "../../../../src/model/draft/draft.ts";
import {
  canMerge,
  mergeDifferences,
  mergeRecords,
} from "../../../../src/model/draft/merge-records.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { renameRecord } from "../../../../src/model/draft/rename-record.ts";
import { canSplit, portionsOf, splitRecord } from "../../../../src/model/draft/split-record.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { libya, samples } from "./read-sample.ts";

const done = (draft: Draft, operation: DraftOperation | null) => {
  if (!operation) throw new Error("nothing to do");
  const { draft: after, inverse } = applyDraftOperation(draft, operation);
  expect(applyDraftOperation(after, inverse as DraftOperation).draft).toEqual(draft);
  return after;
};
const namesIn = (draft: Draft) => {
  const names: string[] = [];
  eachReference(toDataset(draft) as unknown as Dataset, (id, list) => names.push(`${list} ${id}`));
  return names;
};
const withLists = (lists: object) =>
  ({ ...emptyDraft(), lists: { ...emptyDraft().lists, ...lists } }) as unknown as Draft;

describe("another id", () => {
  it("of any record of a sound dataset leaves it sound, and nothing by the old one", () => {
    const anyRecord = fc.constantFrom(...samples.values()).chain((dataset) => {
      const draft = fromDataset(dataset);
      const keys = RECORD_LISTS.flatMap((list) =>
        draft.lists[list].map(({ id }) => ({ list, id })),
      );
      return fc.record({ draft: fc.constant(draft), key: fc.constantFrom(...keys) });
    });
    fc.assert(
      fc.property(anyRecord, ({ draft, key: { list, id } }) => {
        const after = done(draft, renameRecord(draft, list, id, "renamed"));
        expect(namesIn(after)).not.toContain(`${list} ${id}`);
        expect(namesIn(after)).toHaveLength(namesIn(draft).length);
        expect(readDataset(toDataset(after))).toMatchObject({ ok: true });
        const places = (one: Draft, name: string) =>
          one.lists[list].findIndex((each) => each.id === name);
        expect(places(after, "renamed")).toBe(places(draft, id));
      }),
    );
  });

  it("is none that another record has", () => {
    const draft = withLists({ actors: [{ id: "a" }, { id: "b" }] });
    expect(renameRecord(draft, "actors", "a", "b")).toBeNull();
    expect(renameRecord(draft, "actors", "gone", "c")).toBeNull();
  });
});

describe("a merger", () => {
  it("of any two actors or places of the shipped dataset leaves nothing that names the one that went", () => {
    const draft = fromDataset(libya);
    for (const list of ["actors", "places", "events"] as const) {
      const [into, ...others] = draft.lists[list].map(({ id }) => String(id));
      for (const from of others) {
        const after = done(draft, mergeRecords(draft, list, from, into ?? ""));
        expect(namesIn(after)).not.toContain(`${list} ${from}`);
        expect(after.lists[list]).toHaveLength(draft.lists[list].length - 1);
      }
    }
  });

  it("keeps what the one has, takes what it lacks, and joins lists, notes and translations", () => {
    const evidence = (start: number) => ({ source: "w", start, end: start + 3, exact: "abc" });
    const draft = withLists({
      actors: [
        {
          id: "a",
          name: "Port",
          note: "One.",
          faction: null,
          evidence: [evidence(1)],
          translations: { ru: { name: "Порт" } },
        },
        {
          id: "b",
          name: "The Port",
          short: "P",
          note: "Two.",
          faction: "f",
          evidence: [evidence(1), evidence(9)],
          absent: { evidence: "g" },
          translations: { ru: { short: "П" }, ar: { name: "ميناء" } },
        },
      ],
      marks: [{ id: "m", kind: "actor", record: "b" }],
      events: [
        {
          id: "e",
          participants: [
            { actor: "a", role: "principal" },
            { actor: "b", role: "principal" },
          ],
        },
      ],
    });
    const after = done(draft, mergeRecords(draft, "actors", "b", "a"));
    expect(after.lists.actors).toEqual([
      {
        id: "a",
        name: "Port",
        short: "P",
        note: "One.\n\nTwo.",
        faction: "f",
        evidence: [evidence(1), evidence(9)],
        translations: { ru: { name: "Порт", short: "П" }, ar: { name: "ميناء" } },
      },
    ]);
    expect(after.lists.marks[0]?.record).toBe("a");
    expect(after.lists.events[0]?.participants).toEqual([{ actor: "a", role: "principal" }]);
  });

  it("is not made of an event told in accounts and one that is not, nor of what is gone", () => {
    const draft = withLists({ events: [{ id: "a" }, { id: "b", accounts: [] }] });
    expect(mergeRecords(draft, "events", "a", "b")).toBeNull();
    expect(mergeRecords(draft, "events", "a", "gone")).toBeNull();
    expect(mergeRecords(draft, "events", "a", "a")).toBeNull();
  });

  it("is made of two references, and never of a document, whose offsets are of its own text", () => {
    const draft = withLists({
      sources: [
        { id: "w", type: "document", title: "Wire" },
        { id: "x", type: "document", title: "Paper" },
        { id: "g", type: "reference", title: "Gazetteer" },
        { id: "h", type: "reference", title: "Gazetteer of places" },
      ],
      places: [{ id: "p", cites: ["g", "h"] }],
    });
    expect(canMerge(draft, "sources", "x", "w")).toBe(false);
    expect(canMerge(draft, "sources", "g", "w")).toBe(false);
    const after = done(draft, mergeRecords(draft, "sources", "h", "g"));
    expect(after.lists.places[0]?.cites).toEqual(["g"]);
  });

  it("asks where two tell a thing differently, and takes the one that is chosen with its translations", () => {
    const draft = withLists({
      events: [
        {
          id: "a",
          title: "Walkout",
          kind: "act",
          when: { edtf: "2024-03-12" },
          attribution: [{ actor: "x", how: "said" }],
          summary: "One.",
          translations: { ru: { title: "Уход" } },
        },
        {
          id: "b",
          title: "Dockers stop",
          kind: "act",
          when: { edtf: "2024-03-13" },
          attribution: [{ actor: "y", how: "said" }],
          summary: "Two.",
          translations: { ru: { title: "Остановка" }, ar: { title: "توقف" } },
        },
      ],
    });
    const differences = mergeDifferences(draft, "events", "b", "a");
    expect(differences.map(({ part }) => part)).toEqual(["title", "when", "attribution"]);
    const after = done(draft, mergeRecords(draft, "events", "b", "a", new Set(["title", "when"])));
    expect(after.lists.events).toEqual([
      {
        id: "a",
        title: "Dockers stop",
        kind: "act",
        when: { edtf: "2024-03-13" },
        attribution: [{ actor: "x", how: "said" }],
        summary: "One.\n\nTwo.",
        translations: { ru: { title: "Остановка" }, ar: { title: "توقف" } },
      },
    ]);
  });
});

describe("a record that is split", () => {
  const span = (start: number, exact = "Ann") => ({ source: "w", start, end: start + 3, exact });
  const draft = withLists({
    actors: [
      {
        id: "ann",
        name: "Ann",
        kind: "person",
        translations: { ru: { name: "Анна" } },
        evidence: [span(1), span(20), span(40, "her")],
        offices: [{ title: "mayor" }],
      },
    ],
    events: [
      {
        id: "e",
        participants: [{ actor: "ann", role: "principal" }],
        attribution: [{ actor: "ann", how: "said" }],
      },
    ],
    marks: [
      { ...span(1), id: "m", kind: "actor", record: "ann" },
      { ...span(20), id: "n", kind: "actor", record: "ann" },
    ],
  });
  const ann = { list: "actors", id: "ann" } as const;

  it("offers its mentions, its own items and where it is named, each once", () => {
    expect(portionsOf(draft, ann).map(({ key }) => key)).toEqual([
      "mark/m",
      "mark/n",
      "evidence/2",
      "offices/0",
      "events/e/participants",
      "events/e/attribution",
    ]);
  });

  it("gives what was chosen to the other one, a mention with its evidence, and keeps the rest", () => {
    const taken = new Set(["mark/n", "offices/0", "events/e/attribution"]);
    const after = done(draft, splitRecord(draft, ann, { id: "ann-2", name: "Ann Roe" }, taken));
    expect(after.lists.actors).toEqual([
      {
        id: "ann",
        name: "Ann",
        kind: "person",
        translations: { ru: { name: "Анна" } },
        evidence: [span(1), span(40, "her")],
      },
      {
        id: "ann-2",
        name: "Ann Roe",
        kind: "person",
        evidence: [span(20)],
        offices: [{ title: "mayor" }],
      },
    ]);
    expect(after.lists.marks.map(({ record }) => record)).toEqual(["ann", "ann-2"]);
    expect(after.lists.events[0]).toMatchObject({
      participants: [{ actor: "ann" }],
      attribution: [{ actor: "ann-2" }],
    });
  });

  it("of the shipped dataset loses nothing, whatever goes over", () => {
    const libyan = fromDataset(libya);
    const keys = (["events", "actors", "places", "questions"] as const).flatMap((list) =>
      libyan.lists[list].map(({ id }) => ({ list, id })),
    );
    const split = fc.constantFrom(...keys).chain((key) => {
      const all = portionsOf(libyan, key).map((portion) => portion.key);
      return fc.record({ key: fc.constant(key), taken: fc.subarray(all) });
    });
    fc.assert(
      fc.property(split, ({ key, taken }) => {
        const other = { id: "other", name: "Other" };
        const after = done(libyan, splitRecord(libyan, key, other, new Set(taken)));
        const both = (one: Draft) =>
          one.lists[key.list]
            .filter(({ id }) => id === key.id || id === "other")
            .flatMap((record) => ("evidence" in record ? (record.evidence ?? []) : []));
        expect(both(after)).toHaveLength(both(libyan).length);
        const left =
          portionsOf(after, key).length + portionsOf(after, { ...key, id: "other" }).length;
        expect(left).toBeGreaterThanOrEqual(portionsOf(libyan, key).length);
      }),
      { numRuns: 40 },
    );
  });

  it("is no document, and none that is gone", () => {
    const sources = withLists({ sources: [{ id: "w", type: "document" }] });
    expect(canSplit(sources, { list: "sources", id: "w" })).toBe(false);
    expect(
      splitRecord(draft, { ...ann, id: "gone" }, { id: "b", name: "B" }, new Set()),
    ).toBeNull();
  });
});
