import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { differenceBetween } from "../../../../src/model/draft/difference.ts";
import { anyDraft, anyPut } from "./any-draft.ts";

describe("the difference between two drafts", () => {
  it("turns the one into the other", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, after) => {
        const { draft } = applyDraftOperation(before, differenceBetween(before, after));
        expect(JSON.parse(JSON.stringify(draft))).toEqual(JSON.parse(JSON.stringify(after)));
      }),
    );
  });

  it("is nothing between a draft and itself", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(applyDraftOperation(draft, differenceBetween(draft, draft)).inverse).toBeNull();
      }),
    );
  });

  it("leaves alone what only the third has", () => {
    fc.assert(
      fc.property(anyDraft, anyPut, (draft, { list, record }) => {
        const foreign = { ...record, id: "another tab's" };
        const third = applyDraftOperation(draft, { type: "put", list, record: foreign } as never);
        const changed = applyDraftOperation(draft, { type: "put", list, record } as never).draft;
        const both = applyDraftOperation(third.draft, differenceBetween(draft, changed)).draft;
        const ids = both.lists[list].map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([record.id, foreign.id]));
      }),
    );
  });
});
