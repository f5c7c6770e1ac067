/** Evidence that is added to a record or a part of it, and taken away. */
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { addEvidence, removeEvidence } from "../../../../src/model/draft/edit-evidence.ts";
import type { MadeEvidence } from "../../../../src/model/draft/make-evidence.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";

const evidence = { source: "w", start: 1, end: 4, exact: "abc", basis: "stated" } as MadeEvidence;
const draftOf = (event: object) =>
  ({
    ...emptyDraft(),
    lists: { ...emptyDraft().lists, events: [{ id: "e", ...event }] },
  }) as unknown as Draft;
const at = (pointer: string) => ({ list: "events", id: "e", pointer }) as const;
const done = (draft: Draft, operation: DraftOperation | null) => {
  if (!operation) return null;
  const { draft: after, inverse } = applyDraftOperation(draft, operation);
  expect(applyDraftOperation(after, inverse as DraftOperation).draft).toEqual(draft);
  return after.lists.events[0];
};

describe("evidence", () => {
  it("is added to a record, and takes away the gap that said why there was none", () => {
    const draft = draftOf({ evidence: [], absent: { evidence: "g", participants: "h" } });
    expect(done(draft, addEvidence(draft, at(""), evidence))).toEqual({
      id: "e",
      evidence: [evidence],
      absent: { participants: "h" },
    });
  });

  it("is added to a point, and to a hedge that it makes", () => {
    const draft = draftOf({ points: [{ id: "p", text: "T" }] });
    expect(done(draft, addEvidence(draft, at("/points/0"), evidence))).toMatchObject({
      points: [{ id: "p", evidence: [evidence] }],
    });
    expect(done(draft, addEvidence(draft, at("/points/0/hedge"), evidence))).toMatchObject({
      points: [{ hedge: { words: "abc", evidence: [evidence] } }],
    });
    expect(done(draft, addEvidence(draft, at("/hedge"), evidence))).toMatchObject({
      hedge: { words: "abc", evidence: [evidence] },
    });
  });

  it("is not added twice, nor to a record that is gone", () => {
    expect(addEvidence(draftOf({ evidence: [evidence] }), at(""), evidence)).toBeNull();
    expect(addEvidence(emptyDraft(), at(""), evidence)).toBeNull();
  });

  it("is taken away by its place, and nothing where there is none", () => {
    const draft = draftOf({ evidence: [{ ...evidence, start: 0 }, evidence] });
    expect(done(draft, removeEvidence(draft, at(""), "/evidence/0"))).toEqual({
      id: "e",
      evidence: [evidence],
    });
    expect(removeEvidence(draft, at(""), "/evidence/7")).toBeNull();
    expect(removeEvidence(draft, at(""), "/hedge/evidence/0")).toBeNull();
  });
});
