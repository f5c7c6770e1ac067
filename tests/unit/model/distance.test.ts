/** How far from an event its report stands. */
import { expect, test } from "vitest";
import { distanceOf } from "../../../src/model/distance.ts";
import type { Attribution } from "../../../src/model/schema/actor.ts";

const chainOf = (...names: (string | null)[]) =>
  names.map((actor) => ({ actor, how: "reported" })) as unknown as Attribution;

test.each([
  ["the agency's own", chainOf("agency"), 0],
  ["what somebody told the agency", chainOf("ministry", "agency"), 1],
  ["what somebody who is not named told it", chainOf(null, "agency"), 1],
  ["what went through one more", chainOf("general", "ministry", "agency"), 2],
  ["what nobody tells", chainOf(), null],
])("of %s", (_, chain, distance) => {
  expect(distanceOf(chain)).toBe(distance);
});
