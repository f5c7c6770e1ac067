/** What a gazetteer adds to the base map's own names: the frame's most important towns, none twice. */
import { nameIn } from "../base-map.ts";
import type { Town } from "../gazetteer.ts";
import { holds } from "./box.ts";
import { cityLabel, type LabelScene, type LabelText } from "./label-requests.ts";

/** As many names of towns as a frame asks for; some find no room. */
const MOST = 36;
/** From this importance on a name is large, and from that on of middle size. */
const LARGE = [6.8, 5.6] as const;
/** As near as this, in degrees, two of one name are one town. */
const SAME = 0.2;

/**
 * @param own what the base map names already
 * @returns the most important first
 */
export function townRequests(
  scene: LabelScene,
  towns: readonly Town[],
  own: readonly LabelText[],
): LabelText[] {
  const { ground, base, model } = scene;
  const named = new Set(own.map(({ key }) => key));
  const known = base.cities.filter(({ id }) => named.has(`city ${id}`));
  const isKnown = ({ names, lonLat: [lon, lat] }: Town) =>
    known.some(
      (city) =>
        Math.hypot(city.lonLat[0] - lon, city.lonLat[1] - lat) < SAME &&
        (city.names.en === names.en ||
          nameIn(city.names, model.lang) === nameIn(names, model.lang)),
    );
  return towns
    .filter((town) => holds(ground.frame, ground.toFrame(town.lonLat)) && !isKnown(town))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, Math.max(0, MOST - known.length))
    .flatMap(({ names, lonLat, importance }) => {
      const rank = 1 + LARGE.filter((least) => importance < least).length;
      return cityLabel(scene, { id: lonLat.join(), names, lonLat, rank, home: false });
    });
}
