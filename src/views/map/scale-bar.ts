/** A metric scale bar in the reader's language. */

import type { Map as LeafletMap } from "leaflet";
import { roundLength, sayLength } from "../../model/cartography/scale.ts";
import { type Lang, localeOf } from "../../model/languages.ts";
import { inPixels } from "../design-pixel.ts";
import { pixelIn } from "./projection.ts";
import "./scale-bar.css";

/** The longest bar, in pixels. */
const LONGEST = 96;

export interface ScaleBar {
  readonly element: HTMLElement;
  /** Measures the ground in the middle of the frame. */
  readonly update: (map: LeafletMap, lang: Lang) => void;
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
        map.containerPointToLatLng([x + LONGEST * pixelIn(map), y]),
      );
      const length = roundLength(metres);
      if (!(length > 0)) return;
      text.textContent = sayLength(length, localeOf(lang));
      bar.style.width = inPixels(Math.round((length / metres) * LONGEST));
    },
  };
}
