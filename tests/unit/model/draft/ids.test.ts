/** Ids from names: readable, unlike each other, and ids of the format. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { newId, slugOf, unusedId } from "../../../../src/model/draft/ids.ts";

const FORMAT = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u;

describe("an id from a name", () => {
  it("has its letters, in its own writing", () => {
    expect(slugOf("The Port Authority of Málaga")).toBe("the-port-authority-of-malaga");
    expect(slugOf("Министерство йода")).toBe("министерство-йода");
    expect(slugOf("هيئة المِيناء")).toBe("هيئة-الميناء");
    expect(slugOf("L’Aquila's port")).toBe("laquilas-port");
  });

  it("ends with a whole word where the name is long", () => {
    const slug = slugOf(
      "A very long statement of the harbour master about the ships that did not leave",
    );
    expect(slug).toBe("a-very-long-statement-of-the-harbour-master");
  });

  it("is one of the format, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(newId(emptyDraft(), "events", name)).toMatch(FORMAT);
      }),
    );
  });

  it("is none that the list has, nor the word for no side", () => {
    expect(unusedId("port", new Set(["port", "port-2"]))).toBe("port-3");
    const draft = {
      ...emptyDraft(),
      lists: { ...emptyDraft().lists, actors: [{ id: "port" }] },
    } as unknown as Draft;
    expect(newId(draft, "actors", "Port")).toBe("port-2");
    expect(newId(draft, "places", "Port")).toBe("port");
    expect(newId(draft, "factions", "None")).toBe("none-2");
    expect(newId(draft, "events", "?!")).toBe("event");
  });
});
