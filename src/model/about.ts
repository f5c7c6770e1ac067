/** The countries that a dataset is about. */
import { type Atlas, isOnMap, placeOf } from "./atlas.ts";
import { type Bounds, isWithin } from "./frame.ts";
import { summaryOf } from "./summarise.ts";

/**
 * Those of its events' places, as far as they lie in the frame that it opens with: where somebody far away speaks of a war, the
 * map is about the war.
 *
 * @returns ISO 3166-1 alpha-2 codes
 */
export function countriesAbout(atlas: Atlas, home: Bounds): readonly string[] {
  const codes = new Set<string>();
  for (const where of summaryOf(atlas).wheres) {
    if (!isOnMap(atlas, where)) continue;
    const { country, lonLat } = placeOf(atlas, where);
    if (country !== undefined && isWithin(lonLat, home)) codes.add(country);
  }
  return [...codes].sort();
}
