/** What typing finds among a combobox's options, and how the keys walk them. */
import { expect, test } from "vitest";
import { findOptions, walk } from "../../../../src/ui/record/combobox-options.ts";

const options = [
  { value: "union", label: "Harbour Workers’ Union" },
  { value: "port", label: "Port Authority", alias: "هيئة الميناء" },
  { value: "wire", label: "Northern Wire" },
  { value: "ly", label: "Port of Libya" },
];
const found = (text: string) => findOptions(options, text).map(({ value }) => value);

test("nothing typed finds all, in their order", () => {
  expect(found(" ")).toEqual(["union", "port", "wire", "ly"]);
});

test("every word must begin a word of the name; names that begin with the text stand first", () => {
  expect(found("wo")).toEqual(["union"]);
  expect(found("au")).toEqual(["port"]);
  expect(found("work harb")).toEqual(["union"]);
  expect(found("o")).toEqual(["ly"]);
  expect(found("xyz")).toEqual([]);
});

test("a name in another language and a code find it as well", () => {
  expect(found("هيئة")).toEqual(["port"]);
  expect(found("LY")[0]).toBe("ly");
});

test("the arrows go round, pages stop at the ends, and other keys do not walk", () => {
  expect(walk("ArrowDown", -1, 3)).toBe(0);
  expect(walk("ArrowDown", 2, 3)).toBe(0);
  expect(walk("ArrowUp", 0, 3)).toBe(2);
  expect(walk("ArrowUp", -1, 3)).toBe(2);
  expect(walk("PageDown", 0, 3)).toBe(2);
  expect(walk("Home", 0, 3)).toBeNull();
  expect(walk("ArrowDown", -1, 0)).toBeNull();
});
