/** The quick look at a dataset: what passes it is what the definition takes and gives back as it was. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DatasetSchema, FORMAT } from "../../../src/model/schema/dataset.ts";
import { wellFormedBy } from "../../../src/model/well-formed.ts";
import { badFixtures, goodFixtures } from "../formats/read-fixtures.ts";
import { runs } from "../support/runs.ts";

const isWellFormed = wellFormedBy(DatasetSchema);
const parsed = goodFixtures().map(({ name, text }) => ({ name, value: JSON.parse(text) }));
const present = parsed.filter(({ value }) => value.format === FORMAT);

interface Place {
  readonly keys: readonly (string | number)[];
}

function placesIn(value: unknown, keys: readonly (string | number)[] = []): Place[] {
  if (typeof value !== "object" || value === null) return [{ keys }];
  const inside = Object.entries(value).flatMap(([key, item]) => placesIn(item, [...keys, key]));
  return [{ keys }, ...inside];
}

/** A copy with another value at a place, or a further key in it. */
function changed(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  to: unknown,
): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return to;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

function takesUnchanged(value: unknown): boolean {
  const reading = v.safeParse(DatasetSchema, value);
  return reading.success && isDeepStrictEqual(reading.output, value);
}

describe("wellFormedBy", () => {
  it.each(present)("passes $name, which is sound", ({ value }) => {
    expect(isWellFormed(value)).toBe(true);
  });

  it.each(badFixtures())("says of $name what the definition says", ({ text }) => {
    const value = json(text);
    expect(isWellFormed(value)).toBe(v.is(DatasetSchema, value));
  });

  it("says what the definition says wherever a value is another", () => {
    const some = present.map(({ value }) => value);
    const foreign = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>("2019", "stated", "tripoli", [], {}, 0, -1, null, undefined, NaN),
      // Past the limits of ids, words, colours, positions and counts.
      fc.constantFrom<unknown>("", " x", "#12345g", "a".repeat(129), "a".repeat(2001)),
      fc.constantFrom<unknown>(1.5, 91, -180.5, Number.MAX_VALUE, Number.POSITIVE_INFINITY),
    );
    const change = fc.constantFrom(...some).chain((value) =>
      fc.record({
        value: fc.constant(value),
        place: fc.constantFrom(...placesIn(value)),
        to: foreign,
      }),
    );
    fc.assert(
      fc.property(change, ({ value, place, to }) => {
        const other = changed(value, place.keys, to);
        expect(isWellFormed(other)).toBe(takesUnchanged(other));
      }),
      runs(300),
    );
  });

  it("does not pass a key that the definition drops in silence", () => {
    const [first] = present;
    const odd = { ...first?.value, translations: { constructor: { title: "Ferry" } } };
    expect(v.is(DatasetSchema, odd)).toBe(true);
    expect(isWellFormed(odd)).toBe(false);
  });
});

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
