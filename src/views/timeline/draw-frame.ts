/** The frame of an event that several sources tell apart: a bar for each with its source's sign, tied to the next. */
import { areTimesApart } from "../../model/accounts/apart.ts";
import { inPixels } from "../design-pixel.ts";
import type { DrawFrame } from "./mark-layer.ts";
import { frameHeight, TELLING } from "./mark-layout.ts";
import type { TimelineTelling } from "./timeline-model.ts";
import "./draw-frame.css";

const SVG = "http://www.w3.org/2000/svg";

/** In pixels: a bar at its least, the sign with its air, and the sign between two bars. */
const LEAST = 8;
const SIGN = 30;
const TIE = 14;
/** From the frame's edge. */
const EDGE = 5;

interface Bar {
  readonly telling: TimelineTelling;
  /** From the frame's left edge. */
  readonly from: number;
  readonly to: number;
}

/** Nothing of it is drawn anew while it stands as it was. */
const DRAWN = new WeakMap<HTMLElement, string>();

export const drawFrame: DrawFrame = ({ slot, button }, { told }, frame) => {
  const rows = button.querySelector(".tl-frame");
  slot.classList.toggle("is-framed", frame !== null);
  if (!frame || !told) {
    rows?.remove();
    DRAWN.delete(button);
    return;
  }
  const width = frame.end - frame.start;
  const bars = told.tellings.map((telling): Bar => {
    const [start, end] = [telling.time.start, telling.time.end].map(
      (moment) => frame.at(moment) - frame.start,
    ) as [number, number];
    // A moment has its least within the frame, at either edge of it.
    const from = Math.min(Math.max(start, EDGE), width - EDGE - LEAST);
    return { telling, from, to: Math.min(Math.max(end, from + LEAST), width - EDGE) };
  });
  const key = JSON.stringify([bars, width]);
  if (rows && DRAWN.get(button) === key) return;
  DRAWN.set(button, key);
  slot.style.setProperty("--frame-h", inPixels(frameHeight(bars.length)));
  rows?.remove();
  button.append(drawRows(bars, width));
};

function drawRows(bars: readonly Bar[], width: number): HTMLElement {
  const rows = document.createElement("span");
  rows.className = "tl-frame";
  rows.ariaHidden = "true";
  rows.append(drawTies(bars, width));
  for (const [index, bar] of bars.entries()) rows.append(...drawTelling(bar, index, width));
  for (const index of bars.keys()) if (index > 0) rows.append(drawSign(bars, index, width));
  return rows;
}

function drawTelling({ telling, from, to }: Bar, index: number, width: number): HTMLElement[] {
  const bar = createAt("tl-telling", from, index);
  bar.style.width = inPixels(to - from);
  bar.classList.add(`is-${telling.shape}`);
  if (telling.approximate) bar.classList.add("is-approximate");
  const room = to - from >= SIGN ? from + 3 : to + SIGN <= width ? to + 3 : from - SIGN + 3;
  const sign = createAt("tl-source", Math.max(room, EDGE), index);
  sign.textContent = telling.sign;
  if (telling.isSecond) sign.classList.add("is-second");
  return [bar, sign];
}

function createAt(className: string, x: number, index: number): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.style.left = inPixels(x);
  element.style.top = inPixels(index * TELLING);
  return element;
}

/** Where the tie of two bars turns: under the end of the first, or beside both where they lie over each other. */
function turnOf(bars: readonly Bar[], index: number, width: number): { x: number; y: number } {
  const [before, bar] = [bars[index - 1], bars[index]];
  if (!before || !bar) return { x: 0, y: 0 };
  const middle = index * TELLING + TELLING / 2 - 1;
  if (before.to <= bar.from) return { x: Math.min(before.to, bar.from) - TIE / 2, y: middle };
  if (bar.to <= before.from) return { x: before.from + TIE / 2, y: middle };
  const last = Math.max(before.to, bar.to);
  // Bars too short for their own signs have these beside them, and the tie's past those.
  const isShort = [before, bar].every(({ from, to }) => to - from < SIGN);
  const x = isShort ? last + SIGN + 2 : Math.min(last, width - EDGE) - TIE / 2 - 2;
  return { x: Math.min(x, width - TIE), y: index * TELLING - 1 };
}

/** Of one that stands under another: whether these two gainsay each other, whatever others do. */
function isApart(bars: readonly Bar[], index: number): boolean {
  const [before, bar] = [bars[index - 1], bars[index]];
  return !!before && !!bar && areTimesApart(before.telling.time, bar.telling.time);
}

function drawTies(bars: readonly Bar[], width: number): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "tl-ties");
  // As large as the design's pixel.
  drawing.setAttribute("viewBox", "0 0 1 1");
  for (const index of bars.keys()) {
    const [before, bar] = [bars[index - 1], bars[index]];
    if (!before || !bar) continue;
    const { x, y } = turnOf(bars, index, width);
    const end = before.to <= bar.from ? bar.from : bar.to <= before.from ? bar.to : x;
    const path = document.createElementNS(SVG, "path");
    if (isApart(bars, index)) path.setAttribute("class", "is-apart");
    path.setAttribute("d", `M${x},${(index - 1) * TELLING + TELLING / 2}V${y}H${end}`);
    drawing.append(path);
  }
  return drawing;
}

function drawSign(bars: readonly Bar[], index: number, width: number): HTMLElement {
  const { x, y } = turnOf(bars, index, width);
  const sign = document.createElement("span");
  sign.className = isApart(bars, index) ? "tl-tie is-apart" : "tl-tie";
  sign.textContent = isApart(bars, index) ? "≠" : "=";
  sign.style.left = inPixels(x);
  sign.style.top = inPixels(y);
  return sign;
}
