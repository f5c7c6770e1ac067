/** The counts of what has no point, in the corner where they cover least; in one that opens where they would cover marks. */
import { type Box, overlaps } from "../../model/cartography/box.ts";
import { inPixels } from "../design-pixel.ts";
import type { ChipSize, ChipSizes } from "./chip-sizes.ts";
import { type Chip, createChip, paintChip } from "./count-chip.ts";
import type { AreaChip, CountedModel } from "./counted-model.ts";
import { drawRings } from "./draw-rings.ts";
import type { Palette } from "./palette.ts";

/** What stands in the corner, and among what. */
export interface CornerScene {
  readonly model: CountedModel;
  readonly palette: Palette;
  readonly frame: Box;
  /** What no count may cover. */
  readonly fixed: readonly Box[];
  /** What they had better not cover. */
  readonly marks: readonly Box[];
}

export interface AreaCorner {
  /** @returns what it covers */
  readonly show: (scene: CornerScene) => readonly Box[];
  /** Puts the focus on the count of these spots. */
  readonly focus: (spots: readonly number[]) => boolean;
}

interface AreaIntents {
  readonly onOpen: (chip: AreaChip, words: string) => void;
  /** The counts were opened or folded. */
  readonly onFold: () => void;
}

/** More counts than these are folded where they would cover marks; in a narrow map, more than one. */
const MOST = 3;
const NARROW = 520;
const MARGIN = 8;
/** Above the credits, and above what the page has put into the lower corners. */
const LOW = 26;
const LIFT = 44;
/** All counts; one that stands for them; that with them. */
type Look = "whole" | "folded" | "open";
const RING = { side: 22, radius: 9.5 } as const;

/** @param layer an element that covers the frame */
export function mountAreaCorner(
  layer: HTMLElement,
  intents: AreaIntents,
  sizes: ChipSizes,
): AreaCorner {
  const corner = document.createElement("div");
  corner.className = "map-areas";
  const caption = document.createElement("p");
  caption.className = "map-areas__caption";
  const fold = createChip(document.createElement("canvas"));
  fold.element.classList.add("map-count--fold");
  corner.append(caption, fold.element);
  layer.append(corner);
  const chips = new Map<string, Chip>();
  let isOpen = false;
  const setOpen = (next: boolean) => {
    isOpen = next;
    intents.onFold();
  };
  fold.onOpen = () => setOpen(!isOpen);
  corner.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || fold.element.hidden || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    fold.element.focus();
  });
  const setShown = (look: Look) => {
    fold.element.hidden = look === "whole";
    caption.hidden = look !== "whole" || chips.size < 2;
    for (const { element } of chips.values()) element.hidden = look === "folded";
    fold.element.ariaExpanded = String(isOpen);
  };
  const sizeOf = (look: Look): ChipSize => {
    const texts = [...chips.values(), fold].flatMap(({ count, words }) => [count, words]);
    const words = [look, caption, ...texts].map((one) =>
      typeof one === "string" ? one : one.textContent,
    );
    return sizes.of(words.join("\n"), corner, () => setShown(look));
  };
  const showChip = (chip: AreaChip, scene: CornerScene) => {
    const words = scene.model.words.area[chip.level];
    const own = chips.get(chip.key) ?? createChip(document.createElement("canvas"));
    if (!own.element.isConnected) corner.insertBefore(own.element, fold.element);
    chips.set(chip.key, own);
    paintArea(own, chip, words, scene);
    own.onOpen = () => intents.onOpen(chip, words);
  };
  return {
    focus: (spots) => {
      const chip = [...chips.values()].find((one) => one.spots[0] === spots[0]);
      chip?.element.focus();
      return chip !== undefined;
    },
    show: (scene) => {
      const { model, frame } = scene;
      const { areas, words } = model;
      const wanted = new Set(areas.map(({ key }) => key));
      for (const [key, { element }] of chips)
        if (!wanted.has(key)) {
          element.remove();
          chips.delete(key);
        }
      corner.hidden = areas.length === 0;
      const all = together(areas);
      if (!all) return [];
      if (caption.textContent !== words.areas) caption.textContent = words.areas;
      for (const chip of areas) showChip(chip, scene);
      paintArea(fold, all, words.noPoint, scene);
      const whole = placeCorner(sizeOf("whole"), scene);
      const isMany = areas.length > (frame.width < NARROW ? 1 : MOST);
      const isWhole = !isMany || (frame.width >= NARROW && countOver(whole, scene.marks) === 0);
      const folded = isWhole ? null : placeCorner(sizeOf("folded"), scene);
      const opened = folded && isOpen ? sizeOf("open") : folded;
      setShown(isWhole ? "whole" : isOpen ? "open" : "folded");
      const box = folded && opened ? openFrom(corner, folded, opened, frame) : whole;
      moveTo(corner, box);
      return [box];
    },
  };
}

/** The corner is that of the folded counts; they open away from the frame's edge. */
function openFrom(corner: HTMLElement, folded: Box, { width, height }: ChipSize, frame: Box): Box {
  const isUp = folded.y < frame.height / 2;
  corner.classList.toggle("map-areas--top", isUp);
  return {
    x: folded.x === MARGIN ? MARGIN : folded.x + folded.width - width,
    y: isUp ? folded.y : Math.max(MARGIN, folded.y + folded.height - height),
    width,
    height,
  };
}

function moveTo(corner: HTMLElement, box: Box): void {
  corner.classList.toggle("map-areas--left", box.x === MARGIN);
  corner.style.translate = `${inPixels(box.x)} ${inPixels(box.y)}`;
}

/** All in one. */
function together(areas: readonly AreaChip[]): Omit<AreaChip, "level"> | null {
  const [first] = areas;
  if (!first) return null;
  return {
    key: "areas",
    spots: areas.flatMap(({ spots }) => spots),
    count: areas.reduce((sum, { count }) => sum + count, 0),
    shares: first.shares.map((_, index) =>
      areas.reduce((sum, { shares }) => sum + (shares[index] ?? 0), 0),
    ),
    hasSelected: areas.some(({ hasSelected }) => hasSelected),
  };
}

function paintArea(
  own: Chip,
  chip: Omit<AreaChip, "level">,
  words: string,
  { model, palette }: CornerScene,
): void {
  paintChip(own, chip, words, model);
  own.element.toggleAttribute("aria-current", false);
  if (chip.hasSelected) own.element.setAttribute("aria-current", "true");
  drawSmallRing(own.sign as HTMLCanvasElement, chip, model, palette);
}

/** In the corner that is free, or covers least; the lower right one first. */
function placeCorner({ width, height }: ChipSize, { frame, fixed, marks }: CornerScene): Box {
  const right = frame.width - width - MARGIN;
  const low = frame.height - height - LOW;
  const spots = [
    ...[low, low - LIFT].flatMap((y) => [right, MARGIN].map((x) => ({ x, y }))),
    ...[right, MARGIN].map((x) => ({ x, y: MARGIN })),
  ].map((spot) => ({ ...spot, width, height }));
  const cost = (box: Box) => 50 * countOver(box, fixed) + countOver(box, marks);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

function countOver(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlaps(other, box, 2)).length;
}

function drawSmallRing(
  canvas: HTMLCanvasElement,
  { shares, count, key, spots }: Omit<AreaChip, "level">,
  model: CountedModel,
  palette: Palette,
): void {
  canvas.className = "map-count__ring";
  canvas.ariaHidden = "true";
  const context = canvas.getContext("2d");
  const side = Math.round(RING.side * devicePixelRatio);
  canvas.width = canvas.height = side;
  if (!context) return;
  context.scale(side / RING.side, side / RING.side);
  const middle = RING.side / 2;
  const group = {
    ...{ key, spots, count, shares, lonLat: [0, 0] as const, at: [0, 0] as const },
    ...{ place: "", others: 0, selected: null, emphasis: "plain" as const },
    extent: { type: "point", toward: false } as const,
  };
  const ring = { group, x: middle, y: middle, radius: RING.radius, place: null };
  drawRings(context, [ring], model, palette, null);
}
