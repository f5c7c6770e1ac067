/** Another text in a document's place: what is certain is carried over, the rest is asked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import {
  type Answers,
  changeText,
  changeTextOperation,
} from "../../../../src/model/draft/change-text.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { evidenceOf } from "../../../../src/model/draft/walk-record.ts";
import type { SourceId } from "../../../../src/model/schema/common.ts";

const source = "wire" as SourceId;
const TEXT = "The master of the harbour spoke. Two ferries had touched. The harbour was closed.";

/** A draft that cites these words: the first place of each, or the one after the `|`. */
function citing(
  text: string,
  ...quotes: readonly (readonly [words: string, from?: number])[]
): Draft {
  const evidence = quotes.map(([exact, from = 0]) => {
    const start = [...text.slice(0, text.indexOf(exact, from))].length;
    return { source, start, end: start + [...exact].length, exact, basis: "stated" };
  });
  const marks = evidence.map((one, index) => ({
    ...one,
    id: `m${index}`,
    kind: "place",
    record: null,
  }));
  return {
    ...emptyDraft(),
    lists: {
      ...emptyDraft().lists,
      sources: [{ id: source, type: "document", length: text.length, file: { type: "text/html" } }],
      events: [{ id: "e", evidence, points: [{ id: "p", evidence: evidence.slice(0, 1) }] }],
      marks,
    },
  } as unknown as Draft;
}

const documentOf = (text: string) => ({
  ...{ text, digest: "2".repeat(64), looseDigest: "3".repeat(64), language: "en" },
});
const carried = (draft: Draft, before: string, after: string, answers: Answers = new Map()) => {
  const change = changeText(draft, source, before, after);
  const operation = changeTextOperation(draft, change, documentOf(after), answers);
  return { change, operation, draft: operation && applyDraftOperation(draft, operation).draft };
};
const quoted = (draft: Draft | null, text: string) =>
  draft?.lists.events.flatMap(({ id }) =>
    evidenceOf({ list: "events", id }, draft.lists.events[0])
      .filter(({ pointer }) => pointer.startsWith("/evidence/"))
      .map(({ start, end, exact }) => {
        expect([...text].slice(start, end).join("")).toBe(exact);
        return exact;
      }),
  );

describe("another text", () => {
  it("but for quotes, dashes, blanks and signs has everything in its place, words that repeat as well", () => {
    const before =
      "\u201cThe harbour\u201d was closed \u2014 the\u00adharbour \ud83d\ude00 and the harbour.";
    const after = '"The harbour"\r\nwas closed -  the harbour \ud83d\ude00 and the harbour.';
    const draft = citing(before, ["The harbour"], ["closed \u2014 the"], ["harbour.", 40]);
    const { change, draft: now } = carried(
      draft,
      before.replace("the\u00adharbour", "the harbour"),
      after,
    );
    expect([change.asked, change.lost]).toEqual([[], []]);
    expect(quoted(now, after)).toEqual(["The harbour", "closed -  the", "harbour."]);
  });

  it("with one word more keeps what stands before and after it", () => {
    const after = TEXT.replace("Two ferries", "Two red ferries");
    const draft = citing(TEXT, ["master"], ["harbour"], ["harbour", 60], ["ferries had"]);
    const { change, draft: now } = carried(draft, TEXT, after);
    expect([change.asked, change.lost]).toEqual([[], []]);
    expect(quoted(now, after)).toEqual(["master", "harbour", "harbour", "ferries had"]);
    expect(now?.lists.marks.map(({ exact }) => exact)).toEqual(quoted(now, after));
    expect(now?.lists.sources[0]).toMatchObject({
      length: after.length,
      digest: { value: "2".repeat(64) },
      paragraphs: [{ start: 0, end: after.length }],
    });
    expect(now?.lists.sources[0]).not.toHaveProperty("file.type");
  });

  it("asks of words that are touched and stand in several places, the nearest first", () => {
    const after =
      "The harbour was closed. Two ferries had touched. The master of the harbour spoke.";
    const draft = citing(TEXT, ["harbour"]);
    const { change, operation } = carried(draft, TEXT, after);
    expect(operation).toBeNull();
    expect(change.asked).toMatchObject([
      {
        exact: "harbour",
        records: [{ id: "e" }, { id: "e" }],
        places: [{ start: 4 }, { start: 67 }],
      },
    ]);
    const [{ key = "" } = {}] = change.asked;
    const { draft: now } = carried(draft, TEXT, after, new Map([[key, { start: 67, end: 74 }]]));
    expect(quoted(now, after)).toEqual(["harbour"]);
  });

  it("asks where words of two places are left in one", () => {
    const after = TEXT.replace("The master of the harbour spoke. ", "");
    const { change } = carried(citing(TEXT, ["harbour"]), TEXT, after);
    expect(change.asked).toMatchObject([{ exact: "harbour", places: [{ start: 29 }] }]);
  });

  it("lists words that it does not have, and lets go of them only when told to", () => {
    const after = TEXT.replace("touched", "sunk");
    const draft = citing(TEXT, ["had touched"], ["master"]);
    const { change, operation } = carried(draft, TEXT, after);
    expect(operation).toBeNull();
    expect(change.lost).toMatchObject([{ exact: "had touched" }]);
    const [{ key = "" } = {}] = change.lost;
    const { draft: now } = carried(draft, TEXT, after, new Map([[key, null]]));
    expect(quoted(now, after)).toEqual(["master"]);
    expect(now?.lists.marks).toHaveLength(1);
    expect(now?.lists.events[0]).toMatchObject({ points: [{ id: "p", evidence: [] }] });
  });

  it("is taken back as a whole", () => {
    const after = TEXT.replace("Two ferries", "Two red ferries");
    const draft = citing(TEXT, ["master"], ["ferries had"]);
    const { operation } = carried(draft, TEXT, after);
    const { draft: now, inverse } = applyDraftOperation(draft, operation as DraftOperation);
    expect(applyDraftOperation(now, inverse as DraftOperation).draft).toEqual(draft);
  });

  it("never puts words where others stand, whatever was put in or taken out", () => {
    const anyText = fc.array(fc.constantFrom("ferry", "quay", "ship"), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(3),
        anyText,
        fc.nat(),
        (words, at, gone, put, cited) => {
          const before = words.join(" ");
          const place = at % words.length;
          const after = words.toSpliced(place, gone, ...put.slice(0, 2)).join(" ");
          const from = cited % words.length;
          const start = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
          const exact = words[from] ?? "";
          const { change } = carried(citing(before, [exact, start]), before, after);
          for (const { start: now, end } of change.placed.values())
            expect(after.slice(now, end)).toBe(exact);
          expect(change.placed.size + change.asked.length + change.lost.length).toBe(1);
        },
      ),
    );
  });
});
