/** A record that is taken out of a draft. */
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { removeRecord } from "../../../../src/model/draft/remove-record.ts";

const mark = (id: string, kind: string, record: string) => ({ id, kind, record, source: "w" });
const draft = {
  ...emptyDraft(),
  lists: {
    ...emptyDraft().lists,
    actors: [{ id: "a" }, { id: "b" }],
    events: [{ id: "a" }],
    marks: [mark("1", "actor", "a"), mark("2", "actor", "b"), mark("3", "time", "a")],
  },
} as unknown as Draft;

describe("a record that is taken out", () => {
  it("takes the marks of its words along, and comes back with them", () => {
    const { draft: after, inverse } = applyDraftOperation(
      draft,
      removeRecord(draft, { list: "actors", id: "a" }),
    );
    expect(after.lists.actors.map(({ id }) => id)).toEqual(["b"]);
    expect(after.lists.marks.map(({ id }) => id)).toEqual(["2", "3"]);
    expect(applyDraftOperation(after, inverse as DraftOperation).draft).toEqual(draft);
  });

  it("leaves the marks of an event's time to another event", () => {
    const { draft: after } = applyDraftOperation(
      draft,
      removeRecord(draft, { list: "events", id: "a" }),
    );
    expect(after.lists.events).toEqual([]);
    expect(after.lists.marks).toEqual(draft.lists.marks);
  });
});
