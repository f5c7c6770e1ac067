/** A page whose picture is near has the finer ground, and says whose it is. */
import { expect, test } from "vitest";
import { slidesOf } from "../../../../src/model/list-slides.ts";
import type { FinerShapes } from "../../../../src/model/parts/shapes.ts";
import type { Slide } from "../../../../src/model/slides.ts";
import { frameOfPage } from "../../../../src/surfaces/handout/page-picture.ts";
import { pagesOf } from "../../../../src/surfaces/handout/pages.ts";
import { openShippedState, SHIPPED } from "../../support/shipped-state.ts";
import { BASE_MAP } from "./shipped-pages.ts";

const state = openShippedState();
const slides = slidesOf(SHIPPED, SHIPPED.dataset.briefing ?? null);
const near = slides.findIndex((slide) => {
  const [[west], [east]] = frameOfPage(state, slide);
  return slide.type === "step" && east - west < 2;
});

const NO_AREA = { type: "MultiPolygon", coordinates: [] } as const;
const square = [
  [13, 32.8],
  [13, 33],
  [13.4, 33],
  [13.4, 32.8],
  [13, 32.8],
];
const FINER: FinerShapes = {
  land: { type: "MultiPolygon", coordinates: [[square]] },
  lakes: { ...NO_AREA, coordinates: [] },
  islands: { ...NO_AREA, coordinates: [] },
  ponds: { ...NO_AREA, coordinates: [] },
  coast: { type: "MultiLineString", coordinates: [square] },
  borders: { type: "MultiLineString", coordinates: [] },
  credit: "GSHHG",
};

const pagesOn = (finer: ReadonlyMap<Slide, FinerShapes>) =>
  pagesOf(state, slides, { ground: { base: BASE_MAP, finer, count: null, tell: null }, now: 0 });

test("the shipped briefing has a page that stands near Tripoli", () => {
  expect(near).toBeGreaterThan(0);
});

test("that page alone is drawn anew with finer ground, and credits it", () => {
  const slide = slides[near];
  const coarse = pagesOn(new Map());
  const fine = pagesOn(new Map(slide ? [[slide, FINER]] : []));
  const others = (pages: typeof fine) => pages.filter((_, index) => index !== near);
  expect(others(fine)).toEqual(others(coarse));
  expect(fine[near]?.picture).not.toBe(coarse[near]?.picture);
  expect(fine[near]?.credit).toContain("GSHHG");
  expect(coarse[near]?.credit).not.toContain("GSHHG");
});
