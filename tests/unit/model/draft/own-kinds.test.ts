/** Kinds that a draft declares itself: beside the format's own, once each, and gone without a trace when they are removed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import {
  changeKind,
  countOfKind,
  declareKind,
  ownKindsOf,
  removeKind,
} from "../../../../src/model/draft/own-kinds.ts";
import { ACTOR_KINDS } from "../../../../src/model/vocabulary.ts";

const after = (draft: Draft, operation: DraftOperation) =>
  applyDraftOperation(draft, operation).draft;

const declared = (name: string, list: "events" | "actors" | "relations" = "actors") => {
  const { id, operation } = declareKind(emptyDraft(), list, name);
  return { id, draft: after(emptyDraft(), operation) };
};

test("a kind is called what it is, and what is of it is counted", () => {
  const { id, draft } = declared("Trade union");
  expect(id).toBe("trade-union");
  expect(ownKindsOf(draft, "actors")).toMatchObject([{ id, name: "Trade union" }]);
  const union = { id: "dockers", name: "Dockers", kind: id };
  const put = { type: "put", list: "actors", record: union } as unknown as DraftOperation;
  expect(countOfKind(draft, "actors", id)).toBe(0);
  expect(countOfKind(after(draft, put), "actors", id)).toBe(1);
  const tie = declared("finances", "relations");
  const pays = { id: "pays", type: tie.id };
  const tied = { type: "put", list: "relations", record: pays } as unknown as DraftOperation;
  expect(countOfKind(after(tie.draft, tied), "relations", tie.id)).toBe(1);
});

test("its id is neither one of the format's own kinds nor another's, whatever it is called", () => {
  const name = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...ACTOR_KINDS, "Person"));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      let draft = emptyDraft();
      for (const one of names) draft = after(draft, declareKind(draft, "actors", one).operation);
      const ids = ownKindsOf(draft, "actors").map(({ id }) => id);
      expect(new Set([...ids, ...ACTOR_KINDS]).size).toBe(names.length + ACTOR_KINDS.length);
    }),
  );
});

test("its words and sign are changed alone, and words that are emptied leave nothing behind", () => {
  const { id, draft } = declared("Union");
  const noted = after(
    draft,
    changeKind(draft, "actors", id, { note: "of workers", glyph: "flag" }),
  );
  expect(ownKindsOf(noted, "actors")).toEqual([
    { id, name: "Union", note: "of workers", glyph: "flag" },
  ]);
  const emptied = after(noted, changeKind(noted, "actors", id, { note: "" }));
  expect(ownKindsOf(emptied, "actors")).toEqual([{ id, name: "Union", glyph: "flag" }]);
});

test("removing the last one leaves a head without kinds; others stay", () => {
  const { id, draft } = declared("Union");
  expect(after(draft, removeKind(draft, "actors", id)).head).toEqual(emptyDraft().head);
  const { operation } = declareKind(draft, "events", "Strike");
  const both = after(draft, operation);
  expect(after(both, removeKind(both, "actors", id)).head.kinds).toEqual({
    events: [expect.objectContaining({ id: "strike" })],
  });
});
