/** What stands in for a module stays until the process ends: such tests are run apart, which their names ask for. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("a test that puts something in the place of a module is named *.mocked.test.ts", () => {
  const replaces = /\bvi\s*\.\s*(mock|doMock|resetModules)\s*\(/;
  const here = "mocked-rule.test.ts";
  const found = readdirSync("tests/unit", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path !== here)
    .filter((path) => replaces.test(readFileSync(`tests/unit/${path}`, "utf8")));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((path) => !path.endsWith(".mocked.test.ts"))).toEqual([]);
});
