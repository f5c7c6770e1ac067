/** A metric scale bar in the reader's language. */
import type { Map as LeafletMap } from "leaflet";

/** The longest bar, in pixels. */
const LONGEST = 96;

export interface ScaleBar {
  readonly element: HTMLElement;
  /** Measures the ground in the middle of the frame. @param lang a BCP 47 tag */
  readonly update: (map: LeafletMap, lang: string) => void;
}

export function createScaleBar(): ScaleBar {
  const element = document.createElement("div");
  element.className = "map-scale";
  const text = document.createElement("span");
  const bar = document.createElement("div");
  bar.className = "map-scale__bar";
  element.append(text, bar);
  return {
    element,
    update: (map, lang) => {
      const { x, y } = map.getSize().divideBy(2);
      const metres = map.distance(
        map.containerPointToLatLng([x, y]),
        map.containerPointToLatLng([x + LONGEST, y]),
      );
      const length = roundLength(metres);
      if (!(length > 0)) return;
      text.textContent = lengthText(length, lang);
      bar.style.width = `${Math.round((length / metres) * LONGEST)}px`;
    },
  };
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [5, 3, 2, 1].find((step) => step * power <= length) ?? 1;
  return digit * power;
}

function lengthText(metres: number, lang: string): string {
  const [value, unit] = metres < 1000 ? [metres, "meter"] : [metres / 1000, "kilometer"];
  return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "short" }).format(value);
}
