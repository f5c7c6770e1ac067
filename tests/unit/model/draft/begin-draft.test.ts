/** What a confirmed document begins. */
import { describe, expect, it } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import {
  addDocument,
  beginDraft,
  type ConfirmedDocument,
} from "../../../../src/model/draft/begin-draft.ts";

const text = "Ferries touch\n\nLINDHOLM, May 4. /NORD/. Two ferries 😀 touched. Nord was told so.";
const document: ConfirmedDocument = {
  text,
  digest: "0".repeat(64),
  looseDigest: "1".repeat(64),
  language: "en",
  title: "Ferries touch",
  publisher: "Nord",
  published: "2031-05-04",
  zone: "Europe/Stockholm",
};

describe("a draft that a document begins", () => {
  const { head, lists } = beginDraft(document);

  it("has its head", () => {
    expect(head).toEqual({
      id: "ferries-touch-2031-05-04",
      title: "Ferries touch",
      language: "en",
      zone: "Europe/Stockholm",
    });
  });

  it("has the document with its digests, its length in code points and its paragraphs", () => {
    expect(lists.sources).toHaveLength(1);
    expect(lists.sources[0]).toMatchObject({
      type: "document",
      id: "nord-2031-05-04",
      publisher: "nord",
      published: { edtf: "2031-05-04", basis: "stated" },
      digest: { algorithm: "SHA-256", value: "0".repeat(64), loose: "1".repeat(64) },
      length: [...text].length,
      paragraphs: [{ role: "headline" }, { role: "dateline" }],
    });
  });

  it("has who published it, with the first whole word that names it as evidence and mark", () => {
    const start = [...text].join("").indexOf("Nord was") - 1;
    const span = { source: "nord-2031-05-04", start, end: start + 4, exact: "Nord" };
    expect(lists.actors).toEqual([
      {
        id: "nord",
        name: "Nord",
        kind: "news-agency",
        faction: null,
        evidence: [{ ...span, basis: "stated" }],
      },
    ]);
    expect(lists.marks).toMatchObject([{ ...span, kind: "actor", record: "nord" }]);
  });

  it("says why the day is taken for that of publication, where the document does not", () => {
    const drafted = beginDraft({ ...document, publishedBy: { note: "No year.", dates: "year" } });
    const [inference] = drafted.lists.inferences;
    expect(inference).toMatchObject({ note: "No year.", dates: "year" });
    expect(drafted.lists.sources[0]).toMatchObject({
      published: { basis: "inferred", inferences: [inference?.id] },
    });
  });

  it("has no actor without a name where nobody knows who published it", () => {
    const drafted = beginDraft({ ...document, publisher: " ", published: null });
    expect(drafted.lists.actors).toEqual([]);
    expect(drafted.lists.sources[0]).not.toHaveProperty("publisher");
    expect(drafted.lists.sources[0]).not.toHaveProperty("published");
  });

  it("takes a second document of the same publisher without a second actor", () => {
    const first = beginDraft(document);
    const second = applyDraftOperation(first, addDocument(first, document).operation).draft;
    expect(second.lists.sources.map(({ id }) => id)).toEqual([
      "nord-2031-05-04",
      "nord-2031-05-04-2",
    ]);
    expect(second.lists.actors).toHaveLength(1);
  });
});
