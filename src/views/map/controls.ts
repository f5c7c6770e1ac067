/** The map's own buttons, its scale bar, the credits, and the hint that comes and goes. */

import type { Map as LeafletMap } from "leaflet";
import type { Box } from "../../model/cartography/box.ts";
import type { Lang } from "../../model/languages.ts";
import { boxOf } from "../design-pixel.ts";
import { boxesOver } from "./laid-over.ts";
import type { MapModel } from "./map-model.ts";
import { createScaleBar } from "./scale-bar.ts";
import { svgElement } from "./svg.ts";
import "./controls.css";

const SIGNS = {
  zoomIn: "M-5,0H5M0,-5V5",
  zoomOut: "M-5,0H5",
  home: "M-6,-2V-6H-2M2,-6H6V-2M6,2V6H2M-2,6H-6V2",
} as const;
/** How long a hint stays, in milliseconds. */
const HINT_TIME = 1600;
const CREDIT = "Natural Earth";

export interface ControlIntents {
  readonly onZoom: (step: 1 | -1) => void;
  readonly onHome: () => void;
}

export interface Controls {
  readonly update: (model: MapModel) => void;
  /** Whose the finer coasts are; empty where none is shown. */
  readonly credit: (name: string) => void;
  /** Brings scale bar and buttons up to date with the map. */
  readonly follow: () => void;
  readonly hint: (text: string) => void;
  /** What neither labels nor plaques may cover, in the frame. */
  readonly boxes: () => Box[];
  readonly destroy: () => void;
}

/** @param frame the element that holds the map; the controls lie over it */
export function mountControls(
  frame: HTMLElement,
  map: LeafletMap,
  intents: ControlIntents,
): Controls {
  const zoomIn = button("zoomIn", () => intents.onZoom(1));
  const zoomOut = button("zoomOut", () => intents.onZoom(-1));
  const home = button("home", intents.onHome);
  const bar = part("map-controls");
  bar.append(zoomIn, zoomOut, home);
  const scale = createScaleBar();
  const credits = part("map-credits");
  credits.dir = "auto";
  const hint = part("map-hint");
  hint.dir = "auto";
  hint.ariaHidden = "true";
  frame.append(bar, scale.element, credits, hint);
  let lang: Lang = "en";
  let tiles: MapModel["tiles"] = null;
  let finer = "";
  let timer = 0;
  const tellCredits = () => {
    const names = [CREDIT, finer, tiles?.attribution].filter(Boolean);
    credits.textContent = names.join(" · ");
  };
  return {
    update: (model) => {
      lang = model.lang;
      for (const [element, name] of [
        [zoomIn, model.words.zoomIn],
        [zoomOut, model.words.zoomOut],
        [home, model.words.home],
      ] as const) {
        element.setAttribute("aria-label", name);
        element.title = name;
      }
      ({ tiles } = model);
      tellCredits();
    },
    credit: (name) => {
      finer = name;
      tellCredits();
    },
    follow: () => {
      scale.update(map, lang);
      setDisabled(zoomIn, map.getZoom() >= map.getMaxZoom());
      setDisabled(zoomOut, map.getZoom() <= map.getMinZoom());
    },
    hint: (text) => {
      hint.textContent = text;
      hint.classList.add("map-hint--shown");
      window.clearTimeout(timer);
      timer = window.setTimeout(() => hint.classList.remove("map-hint--shown"), HINT_TIME);
    },
    boxes: () => [...[bar, scale.element, credits].map(boxOf), ...boxesOver(frame)],
    destroy: () => window.clearTimeout(timer),
  };
}

/** A button that loses the focus when it is disabled would throw the keyboard out of the map. */
function setDisabled(element: HTMLElement, isDisabled: boolean): void {
  element.setAttribute("aria-disabled", String(isDisabled));
}

function part(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function button(sign: keyof typeof SIGNS, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "map-controls__button";
  const drawing = svgElement("svg", "map-controls__sign");
  drawing.setAttribute("viewBox", "-9 -9 18 18");
  drawing.setAttribute("aria-hidden", "true");
  const path = svgElement("path", "map-controls__path");
  path.setAttribute("d", SIGNS[sign]);
  drawing.append(path);
  element.append(drawing);
  element.addEventListener("click", onClick);
  return element;
}
