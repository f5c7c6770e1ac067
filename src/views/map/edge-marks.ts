/** Plaques at the frame's border for what lies beyond it: an arrow, the place, and the buttons of its events. */
import { type Box, boxRound } from "../../model/cartography/box.ts";
import { type EdgeGroup, placeAtEdge } from "../../model/cartography/edge.ts";
import { BEYOND_ARROW } from "../../model/signs/small-signs.ts";
import { boxOf, inPixels } from "../design-pixel.ts";
import { createSign, paintSign } from "../sign-element.ts";
import { namePlaces, type PlaqueParts, plaqueButtons, plaqueCaption } from "./plaque.ts";
import "./edge-marks.css";

/** Between a plaque and the frame's border. */
const MARGIN = 8;

export interface EdgeParts extends PlaqueParts {
  readonly placeOf: (id: string) => string;
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
  const buttons = plaqueButtons(ids, isOpen, parts, () => toggle(ids[0] ?? ""));
  const words = namePlaces(ids, parts.placeOf);
  element.append(arrow, plaqueCaption(words, buttons[0] ?? null), ...buttons);
  return { element, arrow, signature };
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
