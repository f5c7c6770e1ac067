/** A preview is always a sound dataset, and shows all that can be shown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataset } from "../../../../src/model/atlas.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { previewOf } from "../../../../src/model/draft/preview.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import { runs } from "../../support/runs.ts";
import { anyPartialDraft } from "./any-part.ts";
import { libya, samples } from "./read-sample.ts";

const words = { notMarked: "Not marked yet", untitled: "Untitled" };
const withLists = (lists: object, draft: Draft = emptyDraft()) =>
  ({ ...draft, lists: { ...draft.lists, ...lists } }) as Draft;

describe("a preview", () => {
  it("of a sound dataset is that dataset, with nothing filled in or hidden", () => {
    for (const [name, dataset] of samples) {
      const preview = previewOf(fromDataset(dataset), words);
      expect(preview.filled, name).toEqual([]);
      expect(preview.hidden, name).toEqual([]);
      expect(preview.dataset, name).toMatchObject(toDataset(fromDataset(dataset)));
    }
  });

  it("of nothing is a dataset that can be shown", () => {
    const { dataset, hidden } = previewOf(emptyDraft(), words);
    expect(readDataset(dataset).ok).toBe(true);
    expect(dataset.title).toBe("Untitled");
    expect(hidden).toEqual([]);
  });

  it("is sound and can be indexed, whatever the draft lacks, and leaves nothing out in silence", () => {
    fc.assert(
      fc.property(anyPartialDraft, (draft) => {
        const { dataset, hidden } = previewOf(draft, words);
        expect(readDataset(dataset).ok).toBe(true);
        indexDataset(dataset);
        const shown = new Set<string>(dataset.events.map(({ id }) => id));
        const left = new Set(hidden.filter(({ list }) => list === "events").map(({ id }) => id));
        for (const { id } of draft.lists.events) expect(shown.has(id)).toBe(!left.has(id));
      }),
      runs(150),
    );
  });

  it("shows an event as soon as it is there, and says what stands in for the rest", () => {
    const { dataset, filled, hidden } = previewOf(withLists({ events: [{ id: "e" }] }), words);
    expect(hidden).toEqual([]);
    expect(dataset.events[0]).toMatchObject({
      id: "e",
      title: "Untitled",
      when: { edtf: "/", note: "Not marked yet" },
      where: { extent: "unplaced", reason: "Not marked yet" },
      absent: { participants: "not-marked-yet", attribution: "not-marked-yet" },
    });
    expect(dataset.gaps).toEqual([{ id: "not-marked-yet", note: "Not marked yet" }]);
    const parts = ["title", "kind", "when", "where", "participants", "attribution", "evidence"];
    expect(filled.map(({ list, id, part }) => `${list} ${id} ${part}`)).toEqual(
      parts.map((part) => `events e ${part}`),
    );
  });

  it("leaves a faulty part out, and shows the rest of its record", () => {
    const { lists } = fromDataset(libya);
    const [first, ...others] = lists.events;
    const spoilt = { ...first, when: { edtf: "soon", basis: "stated" } };
    const preview = previewOf(
      withLists({ events: [spoilt, ...others] }, fromDataset(libya)),
      words,
    );
    expect(preview.dataset.events).toHaveLength(lists.events.length);
    expect(preview.dataset.events[0]).toMatchObject({ id: first?.id, when: { edtf: "/" } });
    expect(preview.filled).toEqual([{ list: "events", id: first?.id, part: "when" }]);
  });

  it("hides a place without a position, names it, and shows what happened there as nowhere", () => {
    const draft = withLists({
      places: [{ id: "quay", name: "Quay" }],
      events: [{ id: "e", where: { extent: "point", place: "quay", basis: "stated" } }],
    });
    const { dataset, hidden } = previewOf(draft, words);
    expect(hidden).toEqual([{ list: "places", id: "quay", part: "lonLat" }]);
    expect(dataset.events[0]).toMatchObject({ where: { extent: "unplaced" } });
  });

  it("shows a ring whose radius nobody has typed yet as its point", () => {
    const draft = withLists({
      places: [{ id: "quay", name: "Quay", lonLat: [12, 56] }],
      events: [{ id: "e", where: { extent: "ring", place: "quay" } }],
    });
    const { dataset } = previewOf(draft, words);
    expect(dataset.events[0]).toMatchObject({ where: { extent: "point", place: "quay" } });
  });
});
