/** Which evidence shows which part of a record. */
import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft, MarkKind } from "../../../../src/model/draft/draft.ts";
import { indexMarks, marksWithin, passagesOf } from "../../../../src/model/draft/passages.ts";
import type { SourceId } from "../../../../src/model/schema/common.ts";

const source = "wire" as SourceId;
const mark = (start: number, end: number, kind: MarkKind, record: string | null) => ({
  ...{ id: `${kind} ${start}`, source, start, end, kind, record },
  exact: "x".repeat(end - start),
});
const evidence = (start: number, end: number) => ({
  ...{ source, start, end, basis: "stated", exact: "x".repeat(end - start) },
});
const marks = [
  mark(40, 44, "time", "touch"),
  mark(0, 4, "actor", "ann"),
  mark(2, 12, "actor", "bob"),
  mark(20, 28, "place", "quay"),
];
const draft = {
  ...emptyDraft(),
  lists: {
    ...emptyDraft().lists,
    marks,
    events: [
      {
        id: "touch",
        where: { extent: "point", place: "quay" },
        participants: [{ actor: "bob" }],
        attribution: [{ actor: "ann" }],
        evidence: [evidence(0, 10), evidence(0, 30), evidence(35, 50)],
        points: [{ id: "p", evidence: [evidence(60, 70)] }],
      },
    ],
    relations: [{ id: "tie", from: "ann", to: "bob", evidence: [evidence(0, 15)] }],
  },
} as unknown as Draft;

describe("passages", () => {
  it("show what the marks within their words name", () => {
    const passages = passagesOf(draft, { list: "events", id: "touch" });
    expect(passages.map(({ evidence: { pointer }, shows }) => [pointer, shows])).toEqual([
      ["/evidence/0", ["attribution"]],
      ["/evidence/1", ["attribution", "participants", "where"]],
      ["/evidence/2", ["when"]],
      ["/points/0/evidence/0", []],
    ]);
    const [tie] = passagesOf(draft, { list: "relations", id: "tie" });
    expect(tie?.shows).toEqual(["from", "to"]);
  });

  it("are none of a record that is gone", () => {
    expect(passagesOf(draft, { list: "actors", id: "nobody" })).toEqual([]);
  });

  it("have the marks that lie wholly within them", () => {
    const index = indexMarks(draft.lists.marks);
    const within = (start: number, end: number) =>
      marksWithin(index, source, { start, end }).map(({ start: at }) => at);
    expect(within(0, 50)).toEqual([0, 2, 20, 40]);
    expect(within(2, 27)).toEqual([2]);
  });
});
