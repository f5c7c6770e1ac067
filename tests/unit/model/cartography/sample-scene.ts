/** A map of a place without anything on it, for what is named there. */
import type { BaseMap } from "../../../../src/model/base-map.ts";
import type { LabelScene } from "../../../../src/model/cartography/label-requests.ts";
import type { Lang } from "../../../../src/model/languages.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";

const NO_MAP = { cities: [], seas: [], countries: new Map(), districts: new Map() };

/** A frame of 720 × 520 pixels round a place. @param km its width */
export function sceneAround(
  [lon, lat]: LonLat,
  km: number,
  lang: Lang = "en",
  cities: BaseMap["cities"] = [],
): LabelScene {
  const scale = 720 / km;
  const east = 111.2 * Math.cos((lat * Math.PI) / 180);
  return {
    ground: {
      zoom: Math.log2((40_075 * scale * Math.cos((lat * Math.PI) / 180)) / 256),
      frame: { x: 0, y: 0, width: 720, height: 520 },
      toFrame: ([x, y]) => ({
        x: 360 + (x - lon) * east * scale,
        y: 260 - (y - lat) * 111.2 * scale,
      }),
      toLonLat: ({ x, y }) => [lon + (x - 360) / scale / east, lat - (y - 260) / scale / 111.2],
    },
    base: { ...NO_MAP, cities } as unknown as BaseMap,
    model: { lang, marks: [], seats: [] },
    measure: (_kind, _rank, text) => ({ width: text.length * 6, height: 14 }),
    obstacles: [],
    boxOf: () => null,
  };
}

/** A ring of 10 km round Tripoli, and a mark for it. @param km the frame's width */
export function sampleCaption(km: number): LabelScene {
  const lonLat: LonLat = [13.19, 32.89];
  const scene = sceneAround(lonLat, km);
  const ring = {
    id: "ring",
    lonLat,
    extent: { type: "ring" as const, radiusKm: 10 },
    tone: { color: "#000" },
    caption: "10 km",
  };
  const boxOf = () => ({ x: 346, y: 246, width: 28, height: 28 });
  return { ...scene, model: { ...scene.model, marks: [ring] }, boxOf };
}
