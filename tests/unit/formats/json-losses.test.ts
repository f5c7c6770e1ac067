/** What a JSON parser takes and cannot keep, against a slow search that looks at every object by itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lossesIn } from "../../../src/formats/json-losses.ts";
import { anyText } from "../support/any-text.ts";

const lossesOf = (text: string) => lossesIn(text, JSON.parse(text));
const linesOf = (text: string) => lossesOf(text).map(({ path, found }) => `${path}: ${found}`);

/** A tree as text, which unlike a value can hold a key twice, and a list of the pointers at which it does. */
type Tree = { readonly text: string; readonly twice: readonly string[] };

const tree = fc.letrec<{ node: Tree; object: Tree; list: Tree; leaf: Tree }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, tie("leaf"), tie("object"), tie("list")),
  leaf: fc
    .oneof(
      anyText,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.boolean(),
    )
    .map((value) => ({ text: JSON.stringify(value), twice: [] })),
  list: fc.array(tie("node"), { maxLength: 4 }).map((items) => ({
    text: `[${items.map(({ text }) => text).join(" ,\n")}]`,
    twice: items.flatMap(({ twice }, index) => twice.map((path) => `/${index}${path}`)),
  })),
  object: fc
    .array(fc.tuple(fc.constantFrom("a", "b", "c/~", '"\\', "__proto__", "é"), tie("node")), {
      maxLength: 5,
    })
    .map((entries) => ({
      text: `{ ${entries.map(([key, { text }]) => `${JSON.stringify(key)}\t: ${text}`).join(",")} }`,
      twice: entries.flatMap(([key, { twice }], index) => {
        const at = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        const isSecond = entries.findIndex(([other]) => other === key) < index;
        return [...(isSecond ? [at] : []), ...twice.map((path) => at + path)];
      }),
    })),
})).node;

describe("a key that an object has twice", () => {
  it("is told with its pointer, line and column", () => {
    const text = '{\n  "events": [1],\n  "é": {"a": 1, "a": 2},\n  "events": []\n}';
    expect(lossesOf(text)).toEqual([
      {
        code: "duplicate",
        path: "/é/a",
        found: '"a" a second time, at line 3, column 17',
        expected: "each key once in an object; only the last one would be read",
      },
      {
        code: "duplicate",
        path: "/events",
        found: '"events" a second time, at line 4, column 3',
        expected: "each key once in an object; only the last one would be read",
      },
    ]);
  });

  it("is told by what it means, however it is written", () => {
    expect(linesOf('[{"a":1,"\\u0061":2}]')).toEqual([
      '/0/a: "a" a second time, at line 1, column 9',
    ]);
  });

  it("is none where another object has it", () => {
    expect(lossesOf('{"a":{"a":[{"a":1},{"a":1}]},"b":"\\"a\\":1,\\"a\\":2"}')).toEqual([]);
  });

  it("is found wherever there is one, and only there", () => {
    fc.assert(
      fc.property(tree, ({ text, twice }) => {
        expect(
          lossesOf(text)
            .map(({ path }) => path)
            .sort(),
        ).toEqual([...twice].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a number that cannot be kept", () => {
  it.each([
    ['{"a": [1, 1e400]}', "/a/1: 1e400 at line 1, column 11"],
    ["-2E+999", ": -2E+999 at line 1, column 1"],
    ['[{"a":9007199254740993}]', "/0/a: 9007199254740993 at line 1, column 7"],
    [`[1${"0".repeat(400)}]`, `/0: 1${"0".repeat(58)}… at line 1, column 2`],
  ])("is told as it is written: %s", (text, line) => {
    expect(linesOf(text)).toEqual([line]);
    expect(lossesOf(text)[0]).toMatchObject({
      code: "invalid",
      expected: "a number that is kept exactly: whole ones up to 9007199254740991",
    });
  });

  it("is none where its value is exact or nearly so", () => {
    expect(lossesOf("[9007199254740991, -9007199254740991, 0.1, 1e-400, 1.5e15]")).toEqual([]);
  });
});

it("goes through a nesting that is deeper than the stack, and a long string", () => {
  const deep = `${"[".repeat(100_000)}{"a":1,"a":2}${"]".repeat(100_000)}`;
  expect(lossesOf(deep).map(({ found }) => found)).toEqual([
    '"a" a second time, at line 1, column 100008',
  ]);
  expect(lossesOf(`["${'\\"é'.repeat(500_000)}"]`)).toEqual([]);
});
