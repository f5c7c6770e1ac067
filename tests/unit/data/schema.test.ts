/** The published JSON Schema: that it is fresh, and that it says what the definition says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  datasetJsonSchema,
  datasetJsonSchemaText,
  patternOf,
  SCHEMA_FILES,
} from "../../../src/cli/dataset-json-schema.ts";

const FOLDER = new URL("../../../data/schema/", import.meta.url);

function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const item of Object.values(value)) yield* nodesIn(item);
}

describe.each([1, 2] as const)("the published schema of version %i", (version) => {
  it("is the one that the definition makes now (else: npm run schema)", () => {
    const file = new URL(SCHEMA_FILES[version], FOLDER);
    expect(readFileSync(file, "utf8")).toBe(datasetJsonSchemaText(version));
  });

  it("is of draft 2020-12, with a title and without an id of its own", () => {
    const schema = datasetJsonSchema(version);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toContain(`dispatch-atlas/${version}`);
    expect(schema).not.toHaveProperty("$id");
  });

  it("refers only to definitions that it has, and describes each", () => {
    const schema = datasetJsonSchema(version);
    const definitions = schema.$defs as Record<string, Record<string, unknown>>;
    const referred = [...nodesIn(schema)].flatMap(({ $ref }) =>
      typeof $ref === "string" ? [$ref.replace("#/$defs/", "")] : [],
    );
    expect(new Set(referred)).toEqual(new Set(Object.keys(definitions)));
    for (const definition of Object.values(definitions))
      expect(Object.keys(definition).length).toBeGreaterThan(1);
  });

  it("allows no key that it does not name", () => {
    const objects = [...nodesIn(datasetJsonSchema(version))].filter(({ properties }) => properties);
    expect(objects.length).toBeGreaterThan(20);
    for (const node of objects)
      if (typeof node.type === "string") expect(node.additionalProperties).toBe(false);
  });

  it("has patterns that a validator can compile", () => {
    for (const { pattern } of nodesIn(datasetJsonSchema(version)))
      if (typeof pattern === "string") expect(() => new RegExp(pattern, "u")).not.toThrow();
  });
});

describe("a pattern without flags", () => {
  it.each([
    [/^#[0-9a-f]{6}$/i, ["#aB12Cd"], ["#aB12Cg", "aB12Cd"]],
    [/^https?:\/\/[^\s]+$/i, ["HTTPS://x", "http://x", "hTtp://X"], ["ftp://x", "http://a b"]],
    [/^[a-c]x-y\d$/, ["ax-y1"], ["AX-Y1"]],
  ])("matches what %s does", (pattern, good, bad) => {
    const spelledOut = new RegExp(patternOf(pattern), "u");
    for (const text of good) expect(text).toMatch(spelledOut);
    for (const text of bad) expect(text).not.toMatch(spelledOut);
  });
});
