import { expect, test } from "vitest";
import { countriesAbout } from "../../../src/model/about.ts";
import type { Bounds } from "../../../src/model/frame.ts";
import { openShippedState } from "../support/shipped-state.ts";

const WORLD: Bounds = [
  [-180, -85],
  [180, 85],
];

test("the shipped dataset is about Libya, in whose frame it opens", () => {
  const { atlas, home } = openShippedState();
  expect(countriesAbout(atlas, home)).toEqual(["LY"]);
});

test("in a frame that holds Moscow too, it is about Russia as well", () => {
  expect(countriesAbout(openShippedState().atlas, WORLD)).toEqual(["LY", "RU"]);
});

test("a dataset is about no country by default", () => {
  const { atlas } = openShippedState();
  expect(countriesAbout({ ...atlas, events: new Map() }, WORLD)).toEqual([]);
});
