import { describe, expect, it } from "vitest";
import { mostActive } from "../../../src/model/most-active.ts";
import type { Actor } from "../../../src/model/schema/actor.ts";
import type { ActorId } from "../../../src/model/schema/common.ts";

const actor = (id: string) => ({ id, name: id, kind: "group", faction: null, evidence: [] });
const ACTORS = ["a", "b", "c", "d"].map(actor) as unknown as readonly Actor[];
const COUNTS = new Map([
  ["b", 1],
  ["d", 7],
] as [ActorId, number][]);

describe("who stands for a side", () => {
  it("is everybody, as long as there is room", () => {
    expect(mostActive(ACTORS, COUNTS, 4)).toBe(ACTORS);
  });

  it("is who has most events, in the dataset's order", () => {
    expect(mostActive(ACTORS, COUNTS, 2).map(({ id }) => id)).toEqual(["b", "d"]);
    expect(mostActive(ACTORS, COUNTS, 3).map(({ id }) => id)).toEqual(["a", "b", "d"]);
  });
});
