/** Counts beside the map's marks: of what is known to an area alone, in a corner, and of what lies beyond the frame, at its border. */
import { type Box, overlaps } from "../../model/cartography/box.ts";
import { placeEdgeCount } from "../../model/cartography/edge-counts.ts";
import { BEYOND_ARROW } from "../../model/signs/small-signs.ts";
import { boxOf, inPixels } from "../design-pixel.ts";
import { createSign, paintSign } from "../sign-element.ts";
import type { AreaChip, BeyondChip, CountedChip, CountedModel } from "./counted-model.ts";
import { drawRings } from "./draw-rings.ts";
import type { Palette } from "./palette.ts";
import "./count-chips.css";

export interface ChipIntents {
  readonly onArea: (chip: AreaChip, words: string) => void;
  readonly onBeyond: (chip: BeyondChip) => void;
}

export interface CountChips {
  /** @param fixed what no chip may cover @param marks what they had better not cover */
  readonly show: (
    model: CountedModel,
    palette: Palette,
    frame: Box,
    fixed: readonly Box[],
    marks: readonly Box[],
  ) => void;
  readonly boxes: () => readonly Box[];
  /** Puts the focus on the chip of these spots. */
  readonly focus: (spots: readonly number[]) => boolean;
}

/** A narrower map has room for one count in its corner. */
const NARROW = 520;
const MARGIN = 8;
/** Above the credits, and above what the page has put into the lower corners. */
const LOW = 26;
const LIFT = 44;
const RING = { side: 22, radius: 9.5 } as const;

interface Chip {
  readonly element: HTMLButtonElement;
  readonly count: HTMLElement;
  readonly words: HTMLElement;
  readonly sign: Element;
  spots: readonly number[];
  onOpen: () => void;
}

/** @param layer an element that covers the frame */
export function mountCountChips(layer: HTMLElement, intents: ChipIntents): CountChips {
  const corner = document.createElement("div");
  corner.className = "map-areas";
  const caption = document.createElement("p");
  caption.className = "map-areas__caption";
  corner.append(caption);
  layer.append(corner);
  const chips = new Map<string, Chip>();
  let boxes: Box[] = [];
  const chipFor = (key: string, parent: HTMLElement, sign: () => Element): Chip => {
    const chip = chips.get(key) ?? createChip(sign());
    if (!chip.element.isConnected) parent.append(chip.element);
    chips.set(key, chip);
    return chip;
  };
  const showArea = (chip: AreaChip, model: CountedModel, palette: Palette, words: string) => {
    const own = chipFor(chip.key, corner, () => document.createElement("canvas"));
    paint(own, chip, words, model);
    own.onOpen = () => intents.onArea(chip, words);
    own.element.toggleAttribute("aria-current", false);
    if (chip.hasSelected) own.element.setAttribute("aria-current", "true");
    drawSmallRing(own.sign as HTMLCanvasElement, chip, model, palette);
  };
  const showBeyond = (chip: BeyondChip, model: CountedModel): HTMLElement => {
    const own = chipFor(chip.key, layer, () => createSign("map-count__arrow"));
    paint(own, chip, model.words.beyond(chip.east, chip.south), model);
    own.onOpen = () => intents.onBeyond(chip);
    own.element.classList.add("map-count--beyond");
    paintSign(own.sign as SVGSVGElement, { reach: 8, strokes: [BEYOND_ARROW], letters: [] });
    (own.sign as SVGSVGElement).style.rotate = `${Math.atan2(chip.south, chip.east)}rad`;
    return own.element;
  };
  return {
    boxes: () => boxes,
    focus: (spots) => {
      const chip = [...chips.values()].find((one) => one.spots[0] === spots[0]);
      chip?.element.focus();
      return chip !== undefined;
    },
    show: (model, palette, frame, fixed, marks) => {
      const areas = frame.width < NARROW ? together(model.areas) : model.areas;
      const wanted = new Set([...areas, ...model.beyond].map(({ key }) => key));
      for (const [key, { element }] of chips)
        if (!wanted.has(key)) {
          element.remove();
          chips.delete(key);
        }
      corner.hidden = areas.length === 0;
      caption.textContent = areas.length > 1 ? model.words.areas : "";
      const isOne = areas.length < model.areas.length;
      for (const chip of areas) {
        const words = isOne ? model.words.noPoint : model.words.area[chip.level];
        showArea(chip, model, palette, words);
      }
      const beyond = model.beyond.map((chip) => ({ chip, element: showBeyond(chip, model) }));
      // All is written before anything is measured, so that the page is laid out once.
      const sizes = [corner, ...beyond.map(({ element }) => element)].map(boxOf);
      const [own] = sizes;
      boxes = areas.length === 0 || !own ? [] : [placeCorner(corner, own, frame, fixed, marks)];
      for (const [index, { chip, element }] of beyond.entries()) {
        const size = sizes[index + 1];
        if (size) boxes.push(placeChip(element, size, chip, frame, [...fixed, ...boxes], marks));
      }
    },
  };
}

/** All in one, whose parts its list tells. */
function together(areas: readonly AreaChip[]): readonly AreaChip[] {
  const [first, ...others] = areas;
  if (!first || others.length === 0) return areas;
  return [
    {
      ...first,
      key: "areas",
      spots: areas.flatMap(({ spots }) => spots),
      count: areas.reduce((sum, { count }) => sum + count, 0),
      shares: first.shares.map((_, index) =>
        areas.reduce((sum, { shares }) => sum + (shares[index] ?? 0), 0),
      ),
      hasSelected: areas.some(({ hasSelected }) => hasSelected),
    },
  ];
}

function createChip(sign: Element): Chip {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "map-count";
  const count = document.createElement("b");
  const words = document.createElement("span");
  words.className = "map-count__words";
  element.append(sign, count, words);
  const chip: Chip = { element, count, words, sign, spots: [], onOpen: () => {} };
  element.addEventListener("click", () => chip.onOpen());
  return chip;
}

function paint(
  chip: Chip,
  { count, spots }: CountedChip,
  words: string,
  model: CountedModel,
): void {
  const digits = model.words.digits(count);
  if (chip.count.textContent !== digits) chip.count.textContent = digits;
  if (chip.words.textContent !== words) chip.words.textContent = words;
  chip.element.ariaLabel = `${digits} ${words}`;
  chip.spots = spots;
}

/** In the corner that is free, or covers least; the lower right one first. */
function placeCorner(
  corner: HTMLElement,
  { width, height }: Box,
  frame: Box,
  fixed: readonly Box[],
  marks: readonly Box[],
): Box {
  const right = frame.width - width - MARGIN;
  const low = frame.height - height - LOW;
  const spots = [
    ...[low, low - LIFT].flatMap((y) => [right, MARGIN].map((x) => ({ x, y }))),
    ...[right, MARGIN].map((x) => ({ x, y: MARGIN })),
  ].map((spot) => ({ ...spot, width, height }));
  const cost = (box: Box) => {
    const covered = (others: readonly Box[]) => others.filter((other) => overlaps(other, box, 2));
    return 50 * covered(fixed).length + covered(marks).length;
  };
  const box = spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
  corner.classList.toggle("map-areas--left", box.x === MARGIN);
  corner.style.translate = `${inPixels(box.x)} ${inPixels(box.y)}`;
  return box;
}

function placeChip(
  element: HTMLElement,
  size: Box,
  chip: BeyondChip,
  frame: Box,
  taken: readonly Box[],
  marks: readonly Box[],
): Box {
  const box = placeEdgeCount(chip, size, frame, taken, marks, MARGIN);
  element.style.translate = `${inPixels(box.x)} ${inPixels(box.y)}`;
  return box;
}

function drawSmallRing(
  canvas: HTMLCanvasElement,
  { shares, count, key, spots }: AreaChip,
  model: CountedModel,
  palette: Palette,
): void {
  if (canvas.ariaHidden === null) {
    canvas.className = "map-count__ring";
    canvas.ariaHidden = "true";
  }
  const context = canvas.getContext("2d");
  const side = Math.round(RING.side * devicePixelRatio);
  if (canvas.width !== side) canvas.width = canvas.height = side;
  if (!context) return;
  const scale = side / RING.side;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, RING.side, RING.side);
  const middle = RING.side / 2;
  const group = {
    ...{ key, spots, count, shares, lonLat: [0, 0] as const, place: "", others: 0 },
    ...{ selected: null, emphasis: "plain" as const },
    extent: { type: "point", toward: false } as const,
  };
  const ring = { group, x: middle, y: middle, radius: RING.radius, place: null };
  drawRings(context, [ring], model, palette, null);
}
