/** The frame of an event that several sources tell apart: a bar for each with its source's sign, tied to the next. */
import { areTimesApart } from "../../model/accounts/apart.ts";
import { inPixels } from "../design-pixel.ts";
import type { DrawFrame } from "./mark-layer.ts";
import { frameHeight, TELLING } from "./mark-layout.ts";
import type { TimelineTelling } from "./timeline-model.ts";
import "./draw-frame.css";

const SVG = "http://www.w3.org/2000/svg";

/** In pixels: a bar at its least, the sign with its air and without, and the sign between two bars. */
const LEAST = 8;
const SIGN = 30;
const SIGN_ALONE = 22;
const AIR = 3;
const TIE = 14;
/** From the frame's edge. */
const EDGE = 5;

/** From the left edge of what the mark takes up. */
interface Bar {
  readonly telling: TimelineTelling;
  readonly from: number;
  readonly to: number;
  /** Where its source's sign begins. */
  readonly sign: number;
}

/** The frame, and as much as the mark takes up with what stands beside the frame. */
interface Room {
  readonly first: number;
  readonly last: number;
  readonly width: number;
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
  const [first, last, width] = [frame.barStart, frame.barEnd, frame.end].map(
    (x) => x - frame.start,
  ) as [number, number, number];
  const room = { first, last, width };
  const bars = told.tellings.map((telling): Bar => {
    const [start, end] = [telling.time.start, telling.time.end].map(
      (moment) => frame.at(moment) - frame.start,
    ) as [number, number];
    // A moment has its least within the frame, at either edge of it.
    const from = Math.min(Math.max(start, first + EDGE), last - EDGE - LEAST);
    const to = Math.min(Math.max(end, from + LEAST), last - EDGE);
    return { telling, from, to, sign: placeSign(from, to, room) };
  });
  slot.classList.toggle("is-outrun", first > 0 || last < width);
  const key = JSON.stringify([bars, room]);
  if (rows && DRAWN.get(button) === key) return;
  DRAWN.set(button, key);
  slot.style.setProperty("--frame-h", inPixels(frameHeight(bars.length)));
  rows?.remove();
  button.append(drawRows(bars, room));
};

/** On the bar, beside it in the frame, else past the frame's end or before its start. */
function placeSign(from: number, to: number, { first, last, width }: Room): number {
  if (to - from >= SIGN) return from + AIR;
  if (to + SIGN <= last) return to + AIR;
  if (from - SIGN >= first) return from - SIGN + AIR;
  return last + SIGN <= width ? last + AIR : Math.max(first - SIGN + AIR, 0);
}

function drawRows(bars: readonly Bar[], room: Room): HTMLElement {
  const rows = document.createElement("span");
  rows.className = "tl-frame";
  rows.ariaHidden = "true";
  rows.append(drawTies(bars, room));
  for (const [index, bar] of bars.entries()) rows.append(...drawTelling(bar, index));
  for (const index of bars.keys()) if (index > 0) rows.append(drawSign(bars, index, room));
  return rows;
}

function drawTelling({ telling, from, to, sign: x }: Bar, index: number): HTMLElement[] {
  const bar = createAt("tl-telling", from, index);
  bar.style.width = inPixels(to - from);
  bar.classList.add(`is-${telling.shape}`);
  if (telling.approximate) bar.classList.add("is-approximate");
  const sign = createAt("tl-source", x, index);
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
function turnOf(bars: readonly Bar[], index: number, room: Room): { x: number; y: number } {
  const [before, bar] = [bars[index - 1], bars[index]];
  if (!before || !bar) return { x: 0, y: 0 };
  const middle = index * TELLING + TELLING / 2 - 1;
  if (before.to <= bar.from) return { x: Math.min(before.to, bar.from) - TIE / 2, y: middle };
  if (bar.to <= before.from) return { x: before.from + TIE / 2, y: middle };
  // Where the bars' own signs leave it no room, the tie's stands past those and the frame.
  const signs = Math.max(before.sign, bar.sign) + SIGN_ALONE;
  const within = Math.max(before.to, bar.to) - TIE / 2 - 2;
  const beyond = Math.max(signs, room.last) + TIE / 2 + 2;
  const x = within - TIE / 2 >= signs ? within : Math.min(beyond, room.width - TIE / 2);
  return { x, y: index * TELLING - 1 };
}

/** Of one that stands under another: whether these two gainsay each other, whatever others do. */
function isApart(bars: readonly Bar[], index: number): boolean {
  const [before, bar] = [bars[index - 1], bars[index]];
  return !!before && !!bar && areTimesApart(before.telling.time, bar.telling.time);
}

function drawTies(bars: readonly Bar[], room: Room): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "tl-ties");
  // As large as the design's pixel.
  drawing.setAttribute("viewBox", "0 0 1 1");
  for (const index of bars.keys()) {
    const [before, bar] = [bars[index - 1], bars[index]];
    if (!before || !bar) continue;
    const { x, y } = turnOf(bars, index, room);
    const end = before.to <= bar.from ? bar.from : bar.to <= before.from ? bar.to : x;
    const path = document.createElementNS(SVG, "path");
    if (isApart(bars, index)) path.setAttribute("class", "is-apart");
    path.setAttribute("d", `M${x},${(index - 1) * TELLING + TELLING / 2}V${y}H${end}`);
    drawing.append(path);
  }
  return drawing;
}

function drawSign(bars: readonly Bar[], index: number, room: Room): HTMLElement {
  const { x, y } = turnOf(bars, index, room);
  const sign = document.createElement("span");
  sign.className = isApart(bars, index) ? "tl-tie is-apart" : "tl-tie";
  sign.textContent = isApart(bars, index) ? "≠" : "=";
  sign.style.left = inPixels(x);
  sign.style.top = inPixels(y);
  return sign;
}
