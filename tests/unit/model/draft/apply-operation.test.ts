/** A draft's operations: what is done can be taken back, and what two tabs do is not lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation, Put } from "../../../../src/model/draft/operation.ts";
import type { ActorId } from "../../../../src/model/schema/common.ts";
import { runs } from "../../support/runs.ts";
import { anyDraft, anyOperation } from "./any-draft.ts";

const actor = (id: string, rest: object = {}) => ({ id: id as ActorId, ...rest });
const put = (id: string, rest: object = {}, more: object = {}) =>
  ({ type: "put", list: "actors", record: actor(id, rest), ...more }) as Put;
const apply = (draft: Draft, ...operations: readonly DraftOperation[]) =>
  operations.reduce((now, operation) => applyDraftOperation(now, operation).draft, draft);
const idsOf = (draft: Draft) => draft.lists.actors.map(({ id }) => id).join("");
const abc = apply(emptyDraft(), put("a"), put("b"), put("c"));

describe("any operation", () => {
  it("is taken back by its inverse, and that by its own", () => {
    fc.assert(
      fc.property(anyDraft, anyOperation, (draft, operation) => {
        const { draft: after, inverse } = applyDraftOperation(draft, operation);
        expect(after === draft).toBe(inverse === null);
        if (!inverse) return;
        const back = applyDraftOperation(after, inverse);
        expect(back.draft).toEqual(draft);
        expect(apply(back.draft, back.inverse as DraftOperation)).toEqual(after);
      }),
      runs(600),
    );
  });

  it("in any number is taken back by the inverses in reverse", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyOperation, { maxLength: 15 }), (draft, operations) => {
        const inverses: DraftOperation[] = [];
        let now = draft;
        for (const operation of operations) {
          const outcome = applyDraftOperation(now, operation);
          if (outcome.inverse) inverses.unshift(outcome.inverse);
          now = outcome.draft;
        }
        expect(apply(now, ...inverses)).toEqual(draft);
      }),
      runs(300),
    );
  });

  it("leaves every record of a list with an id of its own", () => {
    fc.assert(
      fc.property(anyDraft, anyOperation, (draft, operation) => {
        for (const items of Object.values(apply(draft, operation).lists)) {
          const ids = items.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it("leaves the lists that it does not touch as they are, so that views need not look at them", () => {
    const after = apply(abc, put("d"));
    expect(after.lists.events).toBe(abc.lists.events);
    expect(after.lists.actors[0]).toBe(abc.lists.actors[0]);
  });
});

describe("operations of two tabs", () => {
  it("never lose a record that nobody removed, whatever the order in which they come", () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(fc.tuple(fc.boolean(), anyOperation), { maxLength: 20 }),
        (start, operations) => {
          const keyOf = (list: string, id: string) => `${list} ${id}`;
          const expected = new Set(
            Object.entries(start.lists).flatMap(([list, items]) =>
              items.map(({ id }) => keyOf(list, id)),
            ),
          );
          const follow = (operation: DraftOperation) => {
            if (operation.type === "put") expected.add(keyOf(operation.list, operation.record.id));
            if (operation.type === "remove") expected.delete(keyOf(operation.list, operation.id));
            if (operation.type === "batch") operation.operations.forEach(follow);
          };
          let now = start;
          for (const [, operation] of operations) {
            follow(operation);
            now = apply(now, operation);
          }
          const there = Object.entries(now.lists).flatMap(([list, items]) =>
            items.map(({ id }) => keyOf(list, id)),
          );
          expect(new Set(there)).toEqual(expected);
        },
      ),
      runs(300),
    );
  });

  it("taken back in one keep what the other has done to other fields, and other records", () => {
    const start = apply(emptyDraft(), put("a", { name: "Port" }));
    const mine = applyDraftOperation(
      start,
      put("a", { name: "Harbour" }, { was: actor("a", { name: "Port" }) }),
    );
    const theirs = put(
      "a",
      { name: "Harbour", note: "theirs" },
      { was: actor("a", { name: "Harbour" }) },
    );
    const both = apply(mine.draft, theirs, put("b"));
    const back = apply(both, mine.inverse as DraftOperation);
    expect(back.lists.actors).toEqual([actor("a", { name: "Port", note: "theirs" }), actor("b")]);
  });

  it("that change two fields of one record at once keep both changes", () => {
    const was = actor("a", { name: "Port" });
    const start = apply(emptyDraft(), put("a", { name: "Port" }));
    const after = apply(
      start,
      put("a", { name: "Port", note: "one" }, { was }),
      put("a", { name: "Harbour" }, { was }),
    );
    expect(after.lists.actors).toEqual([actor("a", { name: "Harbour", note: "one" })]);
  });

  it("keep a record that one removed and the other put again, when the removal is taken back", () => {
    const removed = applyDraftOperation(abc, { type: "remove", list: "actors", id: "b" });
    const again = apply(removed.draft, put("b", { name: "theirs" }));
    const back = apply(again, removed.inverse as DraftOperation);
    expect(back.lists.actors.find(({ id }) => id === "b")?.name).toBe("theirs");
  });
});

describe("a record that is put", () => {
  it("takes the place of the one with its id, or comes last, or where it is told to", () => {
    expect(idsOf(apply(abc, put("b", { name: "x" })))).toBe("abc");
    expect(idsOf(apply(abc, put("d")))).toBe("abcd");
    expect(idsOf(apply(abc, put("d", {}, { after: null })))).toBe("dabc");
    expect(idsOf(apply(abc, put("d", {}, { after: "a" })))).toBe("adbc");
    expect(idsOf(apply(abc, put("d", {}, { after: "gone" })))).toBe("abcd");
    expect(idsOf(apply(abc, put("a", {}, { after: "c" })))).toBe("bca");
  });

  it("as it is already changes nothing", () => {
    expect(applyDraftOperation(abc, put("b")).inverse).toBeNull();
  });
});

describe("the head", () => {
  it("changes in the parts that are named, and loses those that are undefined", () => {
    const named = apply(abc, { type: "head", changes: { title: "A", language: "en" } });
    const after = applyDraftOperation(named, {
      type: "head",
      changes: { title: undefined, summary: "S" } as never,
    });
    expect(after.draft.head).toEqual({ language: "en", summary: "S" });
    expect(apply(after.draft, after.inverse as DraftOperation)).toEqual(named);
  });
});
