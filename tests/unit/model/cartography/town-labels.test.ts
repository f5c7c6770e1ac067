import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRequests } from "../../../../src/model/cartography/label-requests.ts";
import { townRequests } from "../../../../src/model/cartography/town-labels.ts";
import type { Town } from "../../../../src/model/gazetteer.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";
import { sceneAround } from "./sample-scene.ts";

const TRIPOLI: LonLat = [13.187, 32.887];
const town = (en: string, lonLat: LonLat, importance: number, ar?: string): Town => ({
  names: { en, ...(ar && { ar }) },
  lonLat,
  importance,
});

describe("towns that a frame names", () => {
  it("come by importance, at most some thirty of them, and none from outside the frame", () => {
    const anywhere = fc.record({
      lon: fc.double({ min: 11, max: 15, noNaN: true }),
      lat: fc.double({ min: 31, max: 34, noNaN: true }),
      importance: fc.double({ min: 3, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 90 }), (all) => {
        const towns = all.map(({ lon, lat, importance }, at) =>
          town(String(at), [lon, lat], importance),
        );
        const scene = sceneAround(TRIPOLI, 200);
        const named = townRequests(scene, towns, []).map(({ text }) => towns[Number(text)] as Town);
        expect(named.length).toBeLessThanOrEqual(36);
        const inFrame = towns.filter(({ lonLat }) => {
          const { x, y } = scene.ground.toFrame(lonLat);
          return x >= 0 && y >= 0 && x <= 720 && y <= 520;
        });
        expect(named.every((one) => inFrame.includes(one))).toBe(true);
        const least = Math.min(...named.map(({ importance }) => importance));
        const left = inFrame.filter((one) => !named.includes(one));
        expect(left.every(({ importance }) => importance <= least)).toBe(true);
      }),
    );
  });

  it("leave out a city that the base map names", () => {
    const known = {
      id: "tripoli",
      names: { en: "Tripoli", ar: "طرابلس" },
      rank: 1,
      home: true,
      lonLat: TRIPOLI,
    };
    const scene = sceneAround(TRIPOLI, 100, "en", [known]);
    const own = labelRequests(scene);
    const towns = [town("Tripoli", [13.19, 32.88], 7.3), town("Tajura", [13.35, 32.88], 5)];
    expect(townRequests(scene, towns, own).map(({ text }) => text)).toEqual(["Tajura"]);
  });

  it("are called in the reader's language, and in Latin letters where it has no name for them", () => {
    const towns = [town("Zawiya", TRIPOLI, 6, "الزاوية"), town("Mizdah", [13.2, 32.9], 5)];
    const named = townRequests(sceneAround(TRIPOLI, 100, "ar"), towns, []);
    expect(named.map(({ text }) => text)).toEqual(["الزاوية", "Mizdah"]);
  });
});
