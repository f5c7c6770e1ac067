/** The countries that a dataset is about. */
import { type Atlas, isOnMap, placeOf } from "./atlas.ts";
import { type Bounds, isWithin } from "./frame.ts";

/**
 * Those of its events' places, as far as they lie in the frame that it opens with: where somebody far away speaks of a war, the
 * map is about the war.
 *
 * @returns ISO 3166-1 alpha-2 codes
 */
export function countriesAbout(atlas: Atlas, home: Bounds): readonly string[] {
  const codes = new Set<string>();
  for (const { event } of atlas.events.values()) {
    if (!isOnMap(atlas, event.where)) continue;
    const { country, lonLat } = placeOf(atlas, event.where);
    if (country !== undefined && isWithin(lonLat, home)) codes.add(country);
  }
  return [...codes].sort();
}
