/** Coordinates that are hardly meant: in each other's column, or without a sign. They show against the country of the row. */
import { type CountryCells, isNear } from "../../model/country-cells.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { countryCode } from "../imports/country-codes.ts";
import type { Question } from "../imports/import.ts";
import { readCoordinate } from "./read-coordinate.ts";

interface Doubt {
  readonly code: "swapped" | "no-sign" | "far-from-country";
  readonly expected: string;
}

/** Of the rows that can be told, so many speak for a swap before anybody is asked. */
const MOST = 0.5;

export class SwapWatch {
  readonly #cells: CountryCells | undefined;
  #told = 0;
  #swapped = 0;
  #example = "";

  /** @param cells roughly where each country is; without it, nothing is compared */
  constructor(cells: CountryCells | undefined) {
    this.#cells = cells;
  }

  /** @returns what is doubtful of a position in a country; null where nothing is, or nothing is known */
  watch(position: LonLat, country: string): Doubt | null {
    const code = country === "" || !this.#cells ? null : countryCode(country);
    if (!code || !this.#cells || !Object.hasOwn(this.#cells, code)) return null;
    this.#told++;
    const cells = this.#cells;
    const isIn = (lon: number, lat: number) =>
      Math.abs(lat) <= 90 && isNear(cells, code, [lon, lat]);
    const [lon, lat] = position;
    if (isIn(lon, lat)) return null;
    if (isIn(lat, lon)) {
      this.#count(lat, lon);
      return { code: "swapped", expected: `a position in ${country}; ${lon}, ${lat} is in it` };
    }
    const mended = [
      [-lon, lat],
      [lon, -lat],
      [-lon, -lat],
    ].find(([a = 0, b = 0]) => isIn(a, b));
    if (!mended) return { code: "far-from-country", expected: `a position in ${country}` };
    const [inLon, inLat] = mended;
    return { code: "no-sign", expected: `a position in ${country}; ${inLat}, ${inLon} is in it` };
  }

  /** A latitude past the pole that would do as a longitude. */
  watchUnread(latitude: string, longitude: string): void {
    const [lat, lon] = [readCoordinate(longitude, "lat"), readCoordinate(latitude, "lon")];
    if (lat === null || lon === null) return;
    this.#told++;
    this.#count(latitude, longitude);
  }

  #count(lat: number | string, lon: number | string): void {
    this.#swapped++;
    this.#example ||= `${lat}, ${lon}`;
  }

  question(): Question | null {
    if (this.#swapped === 0 || this.#swapped < this.#told * MOST) return null;
    const [lat = "", lon = ""] = this.#example.split(", ");
    return {
      id: "swapped",
      choices: [
        { id: "as-written", example: `latitude ${lat}, longitude ${lon}` },
        { id: "swapped", example: `latitude ${lon}, longitude ${lat}` },
      ],
      taken: "as-written",
      because: `${this.#swapped} of ${this.#told} positions fit only the other way round`,
    };
  }
}
