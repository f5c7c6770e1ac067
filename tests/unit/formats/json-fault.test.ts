/** Where a text stops being JSON, against the engine's own parser. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "../../../src/formats/json-fault.ts";
import { runs } from "../support/runs.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A JSON text with a piece cut out or put in, JSON still or not. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom("", "}", "]", ",", ":", '"', "\\", "\n", "\u0001", "e", "-", "0", "tru", "١"),
  )
  .map(([json, place, cut, sign]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + sign + json.slice(at + cut);
  });

describe("the search for a fault in JSON", () => {
  it.each([
    ["", 0],
    ["  ", 2],
    ['{"a":}', 5],
    ['{"a" 1}', 5],
    ["{a:1}", 1],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["[1,", 3],
    ["[}", 1],
    ['{"a":1]', 6],
    ['"abc', 4],
    ['"a\\x"', 3],
    ['"a\\u00g0"', 6],
    ['"a\nb"', 2],
    ["nul", 3],
    ["nulx", 3],
    ["-", 1],
    ["01", 1],
    ["1.", 1],
    ['{"a":1} x', 8],
    ["\u00a01", 0],
  ])("stops in %j at %i", (text, offset) => {
    expect(findJsonFault(text)).toBe(offset);
  });

  it("finds one in a text exactly where the engine's parser does", () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      runs(500),
    );
  });

  it("points past signs that some JSON begins with, and never outside the text", () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const offset = findJsonFault(text);
        fc.pre(offset !== null);
        expect(offset).toBeLessThanOrEqual(text.length);
        const rest = findJsonFault(text.slice(0, offset));
        expect(rest === null || rest === offset).toBe(true);
      }),
      runs(500),
    );
  });

  it("goes through a nesting that is deeper than the stack", () => {
    expect(findJsonFault("[".repeat(200_000))).toBe(200_000);
  });

  it("goes through a long string", () => {
    expect(findJsonFault(`["${"é".repeat(2_000_000)}",]`)).toBe(2_000_004);
  });
});
