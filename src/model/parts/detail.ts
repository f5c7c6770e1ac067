/** Which level of the base map is drawn at which zoom, and how near each lets one come. */

export interface Detail {
  /** The folder's name within data/parts, after its cells' degrees. */
  readonly name: string;
  /** From this zoom on. */
  readonly from: number;
  /** How wide a frame must be at the least for its lines to look like a coast, in km. */
  readonly leastKm: number;
  /** In so little of the Earth: round the places of datasets. */
  readonly isPartial: boolean;
}

/** From the coarsest. Below the first, the opening map is drawn: of the whole world it is good to 6,000 km. */
export const DETAILS = [
  // Natural Earth 1:50m.
  { name: "30", from: 3.5, leastKm: 2000, isPartial: false },
  // Natural Earth 1:10m.
  { name: "10", from: 5, leastKm: 400, isPartial: false },
  // GSHHG high.
  { name: "5", from: 7.5, leastKm: 60, isPartial: false },
  // GSHHG full.
  { name: "2", from: 9, leastKm: 25, isPartial: true },
] as const satisfies readonly Detail[];

/** @returns those that are good at a zoom, the finest first: where one does not reach, the next stands in for it */
export function detailsAt(zoom: number): readonly Detail[] {
  return DETAILS.filter(({ from }) => zoom >= from).reverse();
}
