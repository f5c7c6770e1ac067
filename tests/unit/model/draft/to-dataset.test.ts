/** A dataset goes through a draft without a loss, and the same data are the same bytes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import { canonicalJson } from "../../../../src/model/draft/canonical-json.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import { libya, samples } from "./read-sample.ts";

describe("a sound dataset", () => {
  for (const [name, dataset] of samples) {
    it(`is the same bytes after it was a draft: ${name}`, () => {
      const again = toDataset(fromDataset(dataset));
      expect(canonicalJson(again)).toBe(canonicalJson(dataset));
      expect(readDataset(again).ok).toBe(true);
    });

    it(`says the same in its canonical form, but for empty parts: ${name}`, () => {
      const full = JSON.stringify(dataset, (_, value: unknown) =>
        JSON.stringify(value) === "{}" ? undefined : value,
      );
      expect(JSON.parse(canonicalJson(dataset))).toEqual(JSON.parse(full));
    });
  }

  it("is the same bytes whatever the order of its keys", () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
      const keys = Object.keys(value).sort(
        (a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7),
      );
      return Object.fromEntries(
        keys.map((key) => [key, shuffled((value as Record<string, unknown>)[key], seed)]),
      );
    };
    const expected = canonicalJson(libya);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (seed) => {
        expect(canonicalJson(shuffled(libya, seed) as object)).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe("a draft as a dataset", () => {
  it("leaves out what says nothing, and keeps what the format wants even where it is empty", () => {
    const draft = {
      ...emptyDraft(),
      lists: {
        ...emptyDraft().lists,
        actors: [
          {
            id: "port",
            name: "",
            short: "Port",
            faction: null,
            translations: { ru: {} },
            evidence: [],
            cites: [],
          },
        ],
      },
    } as unknown as Draft;
    expect(toDataset(draft)).toEqual({
      format: "dispatch-atlas/2",
      sources: [],
      places: [],
      factions: [],
      actors: [{ id: "port", short: "Port", faction: null, evidence: [] }],
      relations: [],
      events: [],
    });
  });

  it("writes what a person looks for first, and what fits a line on one", () => {
    const json = canonicalJson({
      events: [{ evidence: [], id: "e", title: "T" }],
      id: "d",
      format: "dispatch-atlas/2",
    });
    expect(json).toBe(
      '{\n  "format": "dispatch-atlas/2",\n  "id": "d",\n  "events": [\n    { "id": "e", "title": "T", "evidence": [] }\n  ]\n}\n',
    );
  });
});
