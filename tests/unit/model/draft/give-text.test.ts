import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { beginDraft } from "../../../../src/model/draft/begin-draft.ts";
import { changeTextOperation } from "../../../../src/model/draft/change-text.ts";
import type { Draft, Mark } from "../../../../src/model/draft/draft.ts";
import { giveText } from "../../../../src/model/draft/give-text.ts";
import type { SourceDocument } from "../../../../src/model/schema/source.ts";

const TEXT =
  "The ferry stops.\nMira Tolland said that the ferry stops at Eastquay, and that nobody in the port knows why. The port is shut.";

/** A draft whose marks are the first places of these words, or of those after another mark. */
function draftOf(words: readonly (readonly [words: string, from?: number])[]): {
  readonly draft: Draft;
  readonly source: SourceDocument;
} {
  const begun = beginDraft({
    text: TEXT,
    digest: "a".repeat(64),
    looseDigest: "b".repeat(64),
    language: "en",
    title: "Ferry",
    publisher: "",
    published: null,
    zone: "UTC",
  });
  const [source] = begun.lists.sources;
  if (!source) throw new Error("the draft has no document");
  const marks = words.map(([exact, from = 0], index): Mark => {
    const start = TEXT.indexOf(exact, from);
    return {
      ...{ id: `m${index}`, source: source.id as Mark["source"], start, end: start + exact.length },
      ...{ exact, kind: "place", record: null },
    } as Mark;
  });
  const operations = marks.map((record) => ({ type: "put", list: "marks", record }) as const);
  const { draft } = applyDraftOperation(begun, { type: "batch", operations });
  return { draft, source: source as SourceDocument };
}

describe("giveText", () => {
  const words = [["Mira Tolland"], ["Eastquay"], ["port", 90], ["port", 112]] as const;

  it("places all in the very text", () => {
    const { draft, source } = draftOf(words);
    const { change, cited } = giveText(draft, source, TEXT, "exact");
    expect(change.placed.size).toBe(cited);
    expect([change.asked, change.lost]).toEqual([[], []]);
  });

  it("places all in a copy with other line ends", () => {
    const { draft, source } = draftOf(words);
    const copy = TEXT.replaceAll("\n", "\r\n\r\n");
    const { change } = giveText(draft, source, copy, "loose");
    const [mira] = change.placed.values();
    const start = copy.indexOf("Mira");
    expect(mira).toEqual({ start, end: start + 12 });
    expect(change.lost).toEqual([]);
  });

  it("loses the words that were changed, and places the others where nothing moved between two that are certain", () => {
    const { draft, source } = draftOf(words);
    const other = TEXT.replace("Eastquay", "Westquay");
    const { change } = giveText(draft, source, other, "other");
    expect(change.lost.map(({ exact }) => exact)).toEqual(["Eastquay"]);
    expect(change.asked).toEqual([]);
    expect([...change.placed.values()].map(({ start }) => start)).toContain(
      other.lastIndexOf("port"),
    );
  });

  it("asks which of several places is meant where something was put in between", () => {
    const { draft, source } = draftOf(words);
    const other = TEXT.replace("nobody in the", "not one soul in the port, or in the");
    const { change } = giveText(draft, source, other, "other");
    const asked = change.asked.map(({ exact, places }) => [exact, places.length]);
    expect(asked).toEqual([
      ["port", 3],
      ["port", 3],
    ]);
  });

  it("finds nothing in an altogether different text", () => {
    const { draft, source } = draftOf(words);
    const { change, cited } = giveText(draft, source, "Rain is expected.", "other");
    expect(change.lost).toHaveLength(cited);
  });

  it("gives a change that can be applied once all is answered", () => {
    const { draft, source } = draftOf(words);
    const other = `New head.\n${TEXT.replace("Eastquay", "Westquay")}`;
    const { change } = giveText(draft, source, other, "other");
    const document = {
      text: other,
      digest: "c".repeat(64),
      looseDigest: "d".repeat(64),
      language: "en",
    };
    expect(changeTextOperation(draft, change, document, new Map())).toBeNull();
    const answers = new Map(
      [...change.asked, ...change.lost].map(({ key }) => [key, null] as const),
    );
    const operation = changeTextOperation(draft, change, document, answers);
    const after = operation && applyDraftOperation(draft, operation).draft;
    const mira = after?.lists.marks.find(({ exact }) => exact === "Mira Tolland");
    expect(mira?.start).toBe(other.indexOf("Mira Tolland"));
    expect(after?.lists.marks.some(({ exact }) => exact === "Eastquay")).toBe(false);
  });
});
