import { expect, test } from "vitest";
import { labelTexts } from "../../../../src/views/factions/certainty-words.ts";
import { tie } from "./sample-factions.ts";

const words = { inferred: "inferred", claimed: "a claim" };

test("beside a line stands its verb, and under it whether the tie is inferred or a claim", () => {
  const stated = tie("west", "opposes", "east");
  expect(labelTexts(stated, words)).toEqual(["opposes"]);
  expect(labelTexts({ ...stated, basis: "inferred" }, words)).toEqual(["opposes", "inferred"]);
  expect(labelTexts({ ...stated, claimed: true }, words)).toEqual(["opposes", "a claim"]);
  expect(labelTexts({ ...stated, basis: "inferred", claimed: true }, words)).toEqual([
    "opposes",
    "inferred · a claim",
  ]);
});
