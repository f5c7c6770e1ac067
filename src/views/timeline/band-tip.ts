/** What the bin that is pointed at or walked to says: its date, its number, and what that is made of. */
import { boxWithin, inPixels } from "../design-pixel.ts";
import type { BinSaying } from "./crowd-model.ts";
import "./band-tip.css";

export interface BandTip {
  readonly element: HTMLElement;
  /** @param spot the middle of the bin's top, on the screen */
  show(name: string, saying: BinSaying, spot: { readonly x: number; readonly y: number }): void;
  hide(): void;
}

/** Between the tip and what it is of. */
const GAP = 6;

/** @param root what the tip stays in */
export function createBandTip(root: HTMLElement): BandTip {
  const element = document.createElement("div");
  element.className = "tl-band-tip";
  // What is walked to says the same by itself.
  element.ariaHidden = "true";
  element.hidden = true;
  root.append(element);
  return {
    element,
    show: (name, saying, { x, y }) => {
      element.replaceChildren(
        createLine("tl-tip-date", saying.date),
        createLine("tl-tip-count", saying.count),
        createLine("tl-tip-name", name),
        ...saying.shares.map(createShare),
      );
      element.hidden = false;
      element.style.translate = "";
      const frame = root.getBoundingClientRect();
      const box = boxWithin(element, root);
      const scale = box.width > 0 ? element.getBoundingClientRect().width / box.width : 1;
      const left = clamp((x - frame.x) / scale - box.width / 2, frame.width / scale - box.width);
      const above = (y - frame.y) / scale - box.height - GAP;
      const top = above < 0 ? (y - frame.y) / scale + 3 * GAP : above;
      element.style.translate = `${inPixels(Math.round(left))} ${inPixels(Math.round(top))}`;
    },
    hide: () => {
      element.hidden = true;
    },
  };
}

function clamp(value: number, most: number): number {
  return Math.max(Math.min(value, most - 2), 2);
}

function createShare({ name, count, tone }: BinSaying["shares"][number]): HTMLElement {
  const line = createLine("tl-tip-share toned", name);
  line.style.setProperty("--tone", tone.color);
  line.append(createLine("tl-tip-number", count));
  return line;
}

function createLine(className: string, text: string): HTMLElement {
  const line = document.createElement("div");
  line.className = className;
  line.dir = "auto";
  line.textContent = text;
  return line;
}
