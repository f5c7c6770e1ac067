/** Plaques at the frame's border for what lies beyond it: an arrow, the place, and the buttons of its events. */
import { type Box, boxRound } from "../../model/cartography/box.ts";
import { type EdgeGroup, placeAtEdge } from "../../model/cartography/edge.ts";
import { BEYOND_ARROW } from "../../model/signs/small-signs.ts";
import { boxOf, inPixels } from "../design-pixel.ts";
import { createSign, paintSign } from "../sign-element.ts";
import "./edge-marks.css";

/** Between a plaque and the frame's border. */
const MARGIN = 8;
/** A plaque with more events than this shows the first ones until it is opened. */
const SHOWN = 4;

export interface EdgeParts {
  readonly buttonOf: (id: string) => HTMLElement | null;
  readonly placeOf: (id: string) => string;
  readonly wordsForStack: (count: number) => string;
  /** A plaque was opened or folded. */
  readonly onToggle: () => void;
}

export interface EdgeMarks {
  /** Shows a plaque a group, each where the frame's border has room. @param fixed what no plaque may cover */
  readonly show: (
    groups: readonly EdgeGroup[],
    frame: Box,
    fixed: readonly Box[],
    marks: readonly Box[],
  ) => void;
  readonly boxes: () => readonly Box[];
}

interface Plaque {
  readonly element: HTMLElement;
  readonly arrow: SVGElement;
  readonly signature: string;
}

/** @param layer an element that covers the frame */
export function mountEdgeMarks(layer: HTMLElement, parts: EdgeParts): EdgeMarks {
  let plaques: Plaque[] = [];
  let boxes: Box[] = [];
  let opened: string | null = null;
  const toggle = (key: string) => {
    opened = opened === key ? null : key;
    parts.onToggle();
  };
  const build = (group: EdgeGroup): Plaque => {
    const isOpen = opened === group.ids[0];
    return createPlaque(group, isOpen, signatureOf(group, parts, isOpen), parts, toggle);
  };
  return {
    boxes: () => boxes,
    show: (groups, frame, fixed, marks) => {
      const known = new Map(plaques.map((plaque) => [plaque.signature, plaque]));
      const next = groups.map((group) => {
        const isOpen = opened === group.ids[0];
        return known.get(signatureOf(group, parts, isOpen)) ?? build(group);
      });
      for (const plaque of plaques) if (!next.includes(plaque)) plaque.element.remove();
      for (const { element } of next) if (!element.isConnected) layer.append(element);
      plaques = next;
      boxes = arrange(plaques, groups, frame, fixed, marks);
    },
  };
}

function signatureOf({ ids }: EdgeGroup, { placeOf }: EdgeParts, isOpen: boolean): string {
  return JSON.stringify([ids, ids.map(placeOf), isOpen]);
}

function createPlaque(
  { ids }: EdgeGroup,
  isOpen: boolean,
  signature: string,
  parts: EdgeParts,
  toggle: (key: string) => void,
): Plaque {
  const element = document.createElement("div");
  element.className = "map-edge";
  const arrow = createSign("map-edge__arrow");
  paintSign(arrow, { reach: 8, strokes: [BEYOND_ARROW], letters: [] });
  const buttons = ids.map(parts.buttonOf).filter((button) => button !== null);
  const shown = isOpen || ids.length <= SHOWN ? buttons : buttons.slice(0, SHOWN - 1);
  for (const button of shown) button.style.translate = "";
  element.append(arrow, caption(ids, parts, buttons[0] ?? null), ...shown);
  if (shown.length < ids.length || isOpen)
    element.append(more(ids, ids.length - shown.length, isOpen, parts, toggle));
  return { element, arrow, signature };
}

function caption(
  ids: readonly string[],
  { placeOf }: EdgeParts,
  first: HTMLElement | null,
): HTMLElement {
  const places = [...new Set(ids.map(placeOf))];
  const text = document.createElement("span");
  text.className = "map-edge__place";
  text.dir = "auto";
  text.textContent = places.length > 1 ? `${places[0]} +${places.length - 1}` : (places[0] ?? "");
  // The button beside it says the same to a screen reader; the words only widen the pointer's target.
  text.ariaHidden = "true";
  text.addEventListener("click", () => first?.click());
  return text;
}

function more(
  ids: readonly string[],
  hidden: number,
  isOpen: boolean,
  { wordsForStack }: EdgeParts,
  toggle: (key: string) => void,
): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "map-edge__more";
  button.textContent = isOpen ? "−" : `+${hidden}`;
  button.setAttribute("aria-label", wordsForStack(ids.length));
  button.setAttribute("aria-expanded", String(isOpen));
  button.addEventListener("click", () => toggle(ids[0] ?? ""));
  return button;
}

function arrange(
  plaques: readonly Plaque[],
  groups: readonly EdgeGroup[],
  frame: Box,
  fixed: readonly Box[],
  marks: readonly Box[],
): Box[] {
  const boxes: Box[] = [];
  for (const [index, { element, arrow }] of plaques.entries()) {
    const angle = groups[index]?.angle ?? 0;
    const size = boxOf(element);
    const own = [...fixed, ...boxes];
    const box =
      placeAtEdge(angle, size, frame, [...own, ...marks], MARGIN) ??
      placeAtEdge(angle, size, frame, own, MARGIN) ??
      boxRound({ x: frame.width / 2, y: MARGIN + size.height / 2 }, size.width, size.height);
    element.style.translate = `${inPixels(box.x)} ${inPixels(box.y)}`;
    arrow.style.rotate = `${angle.toFixed(3)}rad`;
    boxes.push(box);
  }
  return boxes;
}
