/** The titles beside the mark that is pointed at and the one that is selected. */
import { type Box, contains, overlaps, type XY } from "../../model/cartography/box.ts";
import { around } from "../../model/cartography/labels.ts";
import { boxOf, inPixels } from "../design-pixel.ts";
import "./tips.css";

export interface Tipped {
  readonly title: string;
  /** The mark's, in the frame. */
  readonly box: Box;
}

export interface Tips {
  readonly show: (hovered: Tipped | null, selected: Tipped | null, ground: Ground) => void;
  /** Where the selected one's title stands. */
  readonly selectedBox: () => Box | null;
}

/** What titles share the frame with. */
interface Ground {
  readonly frame: Box;
  /** Lies over titles, so that they must not go there. */
  readonly controls: readonly Box[];
  /** Titles had better not cover these. */
  readonly marks: readonly Box[];
}

/** Between a mark and its title. */
const GAP = 5;

/** @param layer an element that covers the frame */
export function mountTips(layer: HTMLElement): Tips {
  const hover = createTip(layer, "map-tip");
  const choice = createTip(layer, "map-tip map-tip--selected");
  let selectedBox: Box | null = null;
  return {
    selectedBox: () => selectedBox,
    show: (hovered, selected, ground) => {
      selectedBox = put(choice, selected, ground);
      const marks = selectedBox === null ? ground.marks : [...ground.marks, selectedBox];
      put(hover, hovered, { ...ground, marks });
    },
  };
}

function createTip(layer: HTMLElement, className: string): HTMLElement {
  const tip = document.createElement("div");
  tip.className = className;
  tip.dir = "auto";
  // The mark's own name says the same.
  tip.ariaHidden = "true";
  tip.hidden = true;
  layer.append(tip);
  return tip;
}

function put(tip: HTMLElement, tipped: Tipped | null, ground: Ground): Box | null {
  tip.hidden = tipped === null;
  if (tipped === null) return null;
  if (tip.textContent !== tipped.title) tip.textContent = tipped.title;
  // Where it stood before must not narrow it now.
  tip.style.translate = "";
  const { width, height } = boxOf(tip);
  const size = { width, height };
  const spot = bestSpot(tipped.box, size, ground);
  tip.style.translate = `${inPixels(Math.round(spot.x))} ${inPixels(Math.round(spot.y))}`;
  return { ...spot, ...size };
}

function bestSpot(
  box: Box,
  { width, height }: { readonly width: number; readonly height: number },
  { frame, controls, marks }: Ground,
): XY {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const distance = box.width / 2 + GAP;
  const flush = [box.x, box.x + box.width - width].flatMap((x) => [
    { x, y: centre.y - distance - height },
    { x, y: centre.y + distance },
  ]);
  const clamp = ({ x, y }: XY) => ({
    x: Math.min(Math.max(x, 4), Math.max(4, frame.width - width - 4)),
    y: Math.min(Math.max(y, 4), Math.max(4, frame.height - height - 4)),
  });
  const all = [...around(centre, width, height, distance), ...flush];
  const cost = (spot: XY) => {
    const whole = { ...spot, width, height };
    const covered = (obstacles: readonly Box[]) =>
      obstacles.filter((obstacle) => overlaps(obstacle, whole)).length;
    const leaves = contains(frame, whole) ? 0 : 100;
    return covered(marks) + 20 * covered(controls) + 50 * covered([box]) + leaves;
  };
  return [...all, ...all.map(clamp)].reduce((best, spot) =>
    cost(spot) < cost(best) ? spot : best,
  );
}
