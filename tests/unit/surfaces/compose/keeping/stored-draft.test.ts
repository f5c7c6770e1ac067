import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../../src/model/draft/draft.ts";
import type { Row } from "../../../../../src/surfaces/compose/keeping/drafts-database.ts";
import {
  rowsBetween,
  rowsOf,
  summaryRow,
  toReading,
} from "../../../../../src/surfaces/compose/keeping/stored-draft.ts";
import { anyDraft, anyOperation } from "../../../model/draft/any-draft.ts";

const KEY = "draft-1";
const TEXTS = { paper: "The ferry stops." };

/** Marks at random have no words; here it is about rows. */
const withoutMarks = (draft: Draft): Draft => ({ ...draft, lists: { ...draft.lists, marks: [] } });
const allRows = (draft: Draft): readonly Row[] => {
  const contents = { draft, texts: TEXTS };
  return [...rowsOf(KEY, contents), summaryRow(KEY, contents, 7)];
};
const read = (rows: readonly Row[]) => {
  const reading = toReading(rows);
  if (reading.type !== "kept") throw new Error(`read as ${reading.type}`);
  return reading;
};
const nameOf = ({ store, key }: Row) => JSON.stringify([store, key]);
/** In the order of their names, as a database has them. */
const write = (rows: readonly Row[], changes: readonly Row[]) =>
  [...new Map([...rows, ...changes].map((row) => [nameOf(row), row])).values()]
    .filter(({ value }) => value !== undefined)
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const actor = (id: string, more = {}) => ({ id, name: id, ...more });
const HARBOUR = {
  head: { title: "Harbour" },
  lists: { ...emptyDraft().lists, actors: [actor("b"), actor("a")] },
} as unknown as Draft;

describe("a draft in rows", () => {
  it("is read back as it was, with its texts, its records in their order", () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        const draft = withoutMarks(any);
        const { draft: found, texts, revision, faulty } = read(write([], allRows(draft)));
        expect(plain(found)).toEqual(plain(draft));
        expect([texts, revision, faulty]).toEqual([TEXTS, 7, []]);
      }),
    );
  });

  it("is changed by the rows that an operation touches", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyOperation, { maxLength: 6 }), (any, operations) => {
        let draft = withoutMarks(any);
        let rows = write([], allRows(draft));
        for (const operation of operations) {
          const after = withoutMarks(applyDraftOperation(draft, operation).draft);
          rows = write(rows, rowsBetween(KEY, draft, after));
          draft = after;
        }
        expect(plain(read(rows).draft)).toEqual(plain(draft));
      }),
    );
  });

  it("has one row written for one letter", () => {
    const put = { type: "put", list: "actors", record: actor("a", { name: "ab" }) } as never;
    const after = applyDraftOperation(HARBOUR, put).draft;
    expect(rowsBetween(KEY, HARBOUR, after).map(({ key }) => key)).toEqual([[KEY, "actors", "a"]]);
  });

  it("is none where no row is", () => {
    expect(toReading([])).toEqual({ type: "none" });
  });

  it("of a later version is left alone", () => {
    const later = {
      ...(summaryRow(KEY, { draft: HARBOUR, texts: {} }, 1).value as object),
      version: 99,
    };
    const rows: readonly Row[] = [{ store: "drafts", key: [KEY], value: later }];
    expect(toReading(rows)).toEqual({ type: "newer", version: 99 });
  });
});

describe("rows that are broken", () => {
  const broken = (row: Row) => read(write(allRows(HARBOUR), [row]));

  it.each([
    ["a record that is none", { store: "records", key: [KEY, "actors", "a"], value: "torn" }],
    ["a record of another id", { store: "records", key: [KEY, "actors", "a"], value: actor("c") }],
    [
      "a name that is no text",
      { store: "records", key: [KEY, "actors", "a"], value: { id: "a", name: 7 } },
    ],
    [
      "evidence that is no list",
      { store: "records", key: [KEY, "actors", "a"], value: actor("a", { evidence: "x" }) },
    ],
  ] as const)("%s is missing, and told; all others are there", (_, row) => {
    const { draft, faulty } = broken(row);
    expect(draft.lists.actors.map(({ id }) => id)).toEqual(["b"]);
    expect(faulty).toEqual([row]);
  });

  it.each([
    ["the head", { store: "parts", key: [KEY, "head"], value: { title: ["no"] } }],
    ["an order", { store: "parts", key: [KEY, "order", "actors"], value: 7 }],
    ["a document's text", { store: "texts", key: [KEY, "paper"], value: { length: 1 } }],
    ["the first row", { store: "drafts", key: [KEY], value: null }],
    ["a list that no draft has", { store: "records", key: [KEY, "ships", "a"], value: actor("a") }],
    ["a mark without words", { store: "records", key: [KEY, "marks", "m"], value: { id: "m" } }],
  ] as const)("%s is told; no record is lost for it", (_, row) => {
    const { draft, faulty } = broken(row);
    expect(draft.lists.actors.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    expect(faulty).toEqual([row]);
  });

  it("are none where a part is missing, unknown or not allowed yet: that is for the person to mend", () => {
    const half = {
      id: "a",
      kind: "no such kind",
      evidence: [{}],
      unknown: 1,
      when: { edtf: "20" },
    };
    expect(broken({ store: "records", key: [KEY, "actors", "a"], value: half }).faulty).toEqual([]);
  });
});
