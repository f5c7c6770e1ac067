/** Two records as one, and a record by another id: whatever named them goes on naming them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachReference } from "../../../../src/model/checks/references.ts";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import { type Draft, RECORD_LISTS } from "../../../../src/model/draft/draft.ts";
import { mergeRecords, renameRecord } from "../../../../src/model/draft/merge-records.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { splitMention } from "../../../../src/model/draft/split-mention.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { ActorId } from "../../../../src/model/schema/common.ts";
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
});

describe("a mention that is split off", () => {
  const span = { source: "w", start: 1, end: 4, exact: "Ann" };
  const other = { ...span, start: 20, end: 23, basis: "stated" };
  const draft = withLists({
    actors: [{ id: "ann", name: "Ann", evidence: [{ ...span, basis: "stated" }, other] }],
    marks: [{ ...span, id: "m", kind: "actor", record: "ann" }],
  });

  it("names another record, made for it, and takes its evidence along", () => {
    const after = done(draft, splitMention(draft, "m", { id: "ann-2" as ActorId, name: "Ann" }));
    expect(after.lists.marks[0]?.record).toBe("ann-2");
    expect(after.lists.actors).toEqual([
      { id: "ann", name: "Ann", evidence: [other] },
      { id: "ann-2", name: "Ann", evidence: [{ ...span, basis: "stated" }] },
    ]);
  });

  it("is none where the mark is gone, or names that record already", () => {
    expect(splitMention(draft, "gone", { id: "b" as ActorId })).toBeNull();
    expect(splitMention(draft, "m", { id: "ann" as ActorId })).toBeNull();
  });
});
