import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNamed } from "../../../src/state/find-named.ts";
import { isNamed } from "../../../src/state/is-named.ts";
import { runs } from "../support/runs.ts";

describe("names looked for in a long list", () => {
  it("are those that isNamed finds", () => {
    const unit = fc.constantFrom(..."aAbé -ßﷺ١1ةه\u0640\u00ad\u0301");
    const text = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text), text, (names, query) => {
        const found = findNamed(names, (name) => name)(query);
        expect(found).toEqual(names.filter((name) => isNamed(name, query)));
      }),
      runs(500),
    );
  });

  it("are read once however often somebody looks, and not before", () => {
    let read = 0;
    const find = findNamed([1, 12, 123], (number) => {
      read += 1;
      return `Group ${number}`;
    });
    expect(find(" ")).toEqual([1, 12, 123]);
    expect(read).toBe(0);
    expect(find("gr 12")).toEqual([12, 123]);
    expect(find("123 group")).toEqual([123]);
    expect(read).toBe(3);
  });
});
