/** What a host may say is understood; whatever else it sends is refused, and nothing of it is run. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_LIST, LONGEST_TEXT } from "../../../../src/surfaces/embed/flat-copy.ts";
import { readHostMessage } from "../../../../src/surfaces/embed/protocol.ts";
import { runs } from "../../support/runs.ts";

function codeOf(value: unknown): string {
  const reading = readHostMessage(value);
  return reading.ok ? "ok" : reading.error.code;
}

describe("a host may say", () => {
  it.each([
    [{ type: "hello" }],
    [{ type: "select", event: "lna-operations" }],
    [{ type: "select", event: null }],
    [{ type: "filter", faction: ["east", "none"], kind: "call", from: "2019-04-05", q: null }],
    [{ type: "filter", actor: [], placed: null, basis: ["stated"], grade: ["A", "ungraded"] }],
    [{ type: "filter" }],
    [{ type: "view", map: [32.89, 13.19, 9], window: ["2019-04-04", "2019-04-06"] }],
    [{ type: "view", map: null, window: null, views: ["map", "timeline"] }],
    [{ type: "theme", theme: "dark" }],
  ])("%j", (message) => {
    const reading = readHostMessage({ atlas: 1, ...message });
    expect(reading).toEqual({ ok: true, value: { atlas: 1, ...message } });
  });
});

describe("what is meant for others is told apart from what is wrong", () => {
  it.each([
    [undefined],
    [null],
    [""],
    ["pymxPYMxmapxPYMxwidthxPYMx600"],
    [7],
    [[]],
    [[{ atlas: 1, type: "hello" }]],
    [{}],
    [{ type: "hello" }],
    [{ sentinel: "amp" }],
    [new Map([["atlas", 1]])],
    [{ deep: { deeper: {} } }],
  ])("%j is another conversation's", (value) => {
    expect(codeOf(value)).toBe("foreign");
  });

  it.each([
    ["version", { atlas: 2, type: "hello" }],
    ["version", { atlas: "1", type: "hello" }],
    ["version", { atlas: null }],
    ["type", { atlas: 1 }],
    ["type", { atlas: 1, type: "navigate", href: "https://example.org" }],
    ["type", { atlas: 1, type: "toString" }],
    ["type", { atlas: 1, type: "__proto__" }],
    ["malformed", { atlas: 1, type: "hello", more: 1 }],
    ["malformed", { atlas: 1, type: "select" }],
    ["malformed", { atlas: 1, type: "select", event: 7 }],
    ["malformed", { atlas: 1, type: "select", event: "" }],
    ["malformed", { atlas: 1, type: "select", event: "x".repeat(LONGEST_TEXT + 1) }],
    ["malformed", { atlas: 1, type: "select", event: null, valueOf: "1" }],
    ["malformed", { atlas: 1, type: "filter", frame: "keep" }],
    ["malformed", { atlas: 1, type: "filter", faction: [["east"]] }],
    ["malformed", { atlas: 1, type: "filter", faction: ["east,accord"] }],
    ["malformed", { atlas: 1, type: "filter", faction: Array(LONGEST_LIST + 1).fill("east") }],
    ["malformed", { atlas: 1, type: "filter", faction: new Array(5) }],
    ["malformed", { atlas: 1, type: "filter", q: { toString: "x" } }],
    ["malformed", { atlas: 1, type: "filter", q: undefined }],
    ["malformed", { atlas: 1, type: "view", map: [91, 0, 5] }],
    ["malformed", { atlas: 1, type: "view", map: [0, 181, 5] }],
    ["malformed", { atlas: 1, type: "view", map: [0, 0, 20] }],
    ["malformed", { atlas: 1, type: "view", map: [0, 0] }],
    ["malformed", { atlas: 1, type: "view", map: [0, 0, Number.NaN] }],
    ["malformed", { atlas: 1, type: "view", window: ["2019-04-04"] }],
    ["malformed", { atlas: 1, type: "theme", theme: "neon" }],
    ["malformed", { atlas: 1, type: "select", event: "x", [Symbol.iterator]: 1, "a b": 1 }],
  ])("%s: %j", (code, value) => {
    expect(codeOf(value)).toBe(code);
  });
});

describe("nothing of a message is run", () => {
  it("leaves accessors alone", () => {
    let asked = 0;
    const message = {
      atlas: 1,
      type: "select",
      get event() {
        asked += 1;
        return "x";
      },
    };
    expect(codeOf(message)).toBe("malformed");
    expect(asked).toBe(0);
  });

  it("takes nothing from a prototype", () => {
    expect(codeOf(Object.create({ atlas: 1, type: "hello" }))).toBe("foreign");
    const ownPrototype = JSON.parse('{"atlas":1,"type":"hello","__proto__":{"event":"x"}}');
    expect(codeOf(ownPrototype)).toBe("malformed");
    expect(codeOf(JSON.parse('{"atlas":1,"type":"hello","constructor":"x"}'))).toBe("malformed");
  });

  it("ends with cycles, with proxies that throw, and with lists of a million", () => {
    const cycle: Record<string, unknown> = { atlas: 1, type: "filter" };
    cycle.faction = cycle;
    expect(codeOf(cycle)).toBe("malformed");
    const trap = () => {
      throw new Error("run");
    };
    expect(codeOf(new Proxy({}, { ownKeys: trap, getOwnPropertyDescriptor: trap }))).toBe(
      "foreign",
    );
    expect(codeOf({ atlas: 1, type: "filter", kind: Array(1e6).fill("call") })).toBe("malformed");
    expect(codeOf({ atlas: 1, type: "filter", kind: { length: 3 } })).toBe("malformed");
  });
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values of which a good part nearly is a message. */
const nearly = fc.record(
  {
    atlas: fc.oneof(fc.constant(1), anything),
    type: fc.oneof(fc.constantFrom("hello", "select", "filter", "view", "theme"), anything),
    event: fc.oneof(fc.string(), anything),
    faction: fc.oneof(fc.array(fc.string()), anything),
    q: anything,
    map: fc.oneof(fc.tuple(fc.double(), fc.double(), fc.double()), anything),
    views: anything,
    theme: anything,
  },
  { requiredKeys: ["atlas", "type"], noNullPrototype: false },
);

describe("of any value whatever", () => {
  it("never throws, and what it lets through is flat, short and of known names", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const reading = readHostMessage(value);
        if (!reading.ok) {
          expect(reading.error.message.length).toBeLessThanOrEqual(200);
          return;
        }
        for (const item of Object.values(reading.value).flat())
          expect(typeof item === "object" ? item : null).toBeNull();
        expect(JSON.stringify(reading.value).length).toBeLessThan(300_000);
        expect(readHostMessage(structuredClone(reading.value))).toEqual(reading);
      }),
      runs(500),
    );
  });

  it("does not change it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
        const before = structuredClone(value);
        readHostMessage(value);
        expect(value).toEqual(before);
      }),
    );
  });
});
