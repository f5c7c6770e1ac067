import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { joinDraftOperations } from "../../../../src/model/draft/join-operations.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { anyDraft, anyOperation } from "./any-draft.ts";

/** As a form makes one: from the record that it shows. */
const fromShown = (draft: Draft, operation: DraftOperation): DraftOperation => {
  if (operation.type === "batch")
    return { ...operation, operations: operation.operations.map((one) => fromShown(draft, one)) };
  if (operation.type !== "put") return operation;
  const { was: _, ...put } = operation;
  const shown = draft.lists[put.list].find(({ id }) => id === put.record.id);
  return (shown ? { ...put, was: shown } : put) as DraftOperation;
};

/** So that two puts meet at all. */
const asOf = (earlier: DraftOperation, later: DraftOperation): DraftOperation =>
  earlier.type === "put" && later.type === "put"
    ? ({
        ...later,
        list: earlier.list,
        record: { ...later.record, id: earlier.record.id },
      } as never)
    : later;

describe("two operations joined", () => {
  it("do what both do one after the other", () => {
    fc.assert(
      fc.property(anyDraft, anyOperation, anyOperation, (draft, one, other) => {
        const earlier = fromShown(draft, one);
        const between = applyDraftOperation(draft, earlier).draft;
        const later = fromShown(between, asOf(earlier, other));
        const joined = joinDraftOperations(earlier, later);
        if (joined === null || hasPlaces(earlier) || hasPlaces(later)) return;
        expect(applyDraftOperation(draft, joined).draft).toEqual(
          applyDraftOperation(between, later).draft,
        );
      }),
    );
  });

  it("are one put for the letters of a field, made from the record as it was before them", () => {
    const put = (was: string, name: string) =>
      ({
        type: "put",
        list: "actors",
        record: { id: "a", name },
        was: { id: "a", name: was },
      }) as const;
    const [first, second] = [put("", "H"), put("H", "Ha")] as unknown as DraftOperation[];
    if (!first || !second) throw new Error("two were made");
    expect(joinDraftOperations(first, second)).toEqual(put("", "Ha"));
  });

  it("are none for two records", () => {
    const remove = { type: "remove", list: "actors", id: "a" } as const;
    expect(joinDraftOperations(remove, remove)).toBeNull();
  });
});

function hasPlaces(operation: DraftOperation): boolean {
  return operation.type === "batch"
    ? operation.operations.some(hasPlaces)
    : operation.type === "put" && operation.after !== undefined;
}
