import { describe, expect, it } from "vitest";
import { contains } from "../../../../src/model/cartography/box.ts";
import {
  distanceLabels,
  distancesRound,
  townsBeyond,
  widthOf,
} from "../../../../src/model/cartography/surroundings.ts";
import { distanceKm } from "../../../../src/model/earth.ts";
import type { Town } from "../../../../src/model/gazetteer.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import { sceneAround } from "./sample-scene.ts";

const TRIPOLI: LonLat = [13.187, 32.887];
const ZAWIYA: Town = {
  names: { en: "Zawiya", ar: "الزاوية", ru: "Эз-Завия" },
  lonLat: [12.728, 32.757],
  importance: 5.8,
};
const TAJURA: Town = { names: { en: "Tajura" }, lonLat: [13.351, 32.882], importance: 5 };

it("a frame's width is that of the ground in its middle", () => {
  expect(widthOf(sceneAround(TRIPOLI, 60).ground)).toBeCloseTo(60, 0);
});

it("a distance goes along a great circle, over 180° too", () => {
  expect(distanceKm(TRIPOLI, ZAWIYA.lonLat)).toBeCloseTo(45, 0);
  expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 0);
});

describe("rings of distance", () => {
  it("are round lengths that a frame has room for", () => {
    expect(distancesRound(sceneAround(TRIPOLI, 20).ground, TRIPOLI)).toEqual([2, 5]);
    expect(distancesRound(sceneAround(TRIPOLI, 50).ground, TRIPOLI)).toEqual([5, 10]);
  });

  it("say how far they are, in the reader's language", () => {
    const scene = sceneAround(TRIPOLI, 20, "ru");
    const texts = distanceLabels(scene, TRIPOLI, [2, 5]).map(({ text }) => text);
    expect(texts).toEqual(["\u20682 км\u2069", "\u20685 км\u2069"]);
  });
});

describe("towns beyond a near frame", () => {
  it("stand at the rim where they lie, with an arrow and how far they are", () => {
    const scene = sceneAround(TRIPOLI, 20);
    const [plaque, ...others] = townsBeyond(scene, TRIPOLI, [ZAWIYA], []);
    expect(others).toEqual([]);
    expect(plaque?.text).toBe("← \u2068Zawiya\u2069 \u206845 km\u2069");
    expect(plaque?.options[0]?.x).toBeLessThan(20);
  });

  it("have an Arabic name and its distance each in an isolation of its own", () => {
    const [plaque] = townsBeyond(sceneAround(TRIPOLI, 20, "ar"), TRIPOLI, [ZAWIYA], []);
    expect(plaque?.text).toMatch(/^← \u2068الزاوية\u2069 \u206845\s?كم\u2069$/u);
  });

  it("are none of those in the frame or far away, and lie in the frame", () => {
    const far: Town = { names: { en: "Cairo" }, lonLat: [31.2, 30], importance: 8 };
    const scene = sceneAround(TRIPOLI, 50);
    const plaques = townsBeyond(scene, TRIPOLI, [TAJURA, far, ZAWIYA], []);
    expect(plaques.map(({ key }) => key)).toEqual([`beyond ${ZAWIYA.lonLat.join()}`]);
    for (const { options, width, height } of plaques)
      expect(options.every((at) => contains(scene.ground.frame, { ...at, width, height }))).toBe(
        true,
      );
  });
});
