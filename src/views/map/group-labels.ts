/** The names of groups: where they stand, and how they are written on the canvas. */
import { type Box, boxRound, type XY } from "../../model/cartography/box.ts";
import { around, type LabelRequest, placeLabels } from "../../model/cartography/labels.ts";
import type { LaidGroup } from "./laid-group.ts";
import type { Palette } from "./palette.ts";

export interface GroupLabel {
  readonly laid: LaidGroup;
  readonly box: Box;
  readonly place: string;
  /** "+496", or nothing. */
  readonly more: string;
  /** Of the name alone. */
  readonly width: number;
  readonly hasLeader: boolean;
}

/** From so many events a group is named; in a frame with few groups all are. */
const NAMED_FROM = 150;
const FEW_GROUPS = 30;
/** From so many, a name without room stands off, with a line to its ring. */
const LEADER_FROM = 400;
const SIZE = 12;
const LINE_HEIGHT = 15;
const GAP = 4;
const FAR = [20, 36, 54] as const;

/** Measures are kept: names come back with every filter. */
export class LabelMeasure {
  readonly #widths = new Map<string, number>();
  readonly #context: CanvasRenderingContext2D | null;

  constructor() {
    this.#context = document.createElement("canvas").getContext("2d");
  }

  width(text: string, weight: number, font: string): number {
    const key = `${weight} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined || !this.#context) return known ?? 0;
    this.#context.font = `${weight} ${SIZE}px ${font}`;
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  forget(): void {
    this.#widths.clear();
  }
}

interface Scene {
  readonly frame: Box;
  /** What names may not cover besides the groups. */
  readonly obstacles: readonly Box[];
  readonly measure: LabelMeasure;
  readonly font: string;
  readonly more: (count: number) => string;
}

export function placeGroupLabels(laid: readonly LaidGroup[], scene: Scene): GroupLabel[] {
  const all = laid.length <= FEW_GROUPS;
  const named = laid
    .filter(({ group }) => all || group.count >= NAMED_FROM || group.selected !== null)
    .sort((a, b) => priority(b) - priority(a));
  const drafts = named.map((one) => draft(one, scene));
  const rings = laid.map(({ x, y, radius }) => boxRound({ x, y }, 2 * radius));
  const spots = placeLabels(
    drafts.map(({ request }) => request),
    [...rings, ...scene.obstacles],
    scene.frame,
  );
  return drafts.flatMap(({ request, label }) => {
    const spot = spots.get(request.key);
    if (!spot) return [];
    const box = { ...spot, width: request.width, height: request.height };
    return [{ ...label, box, hasLeader: request.options.indexOf(spot) >= request.near }];
  });
}

function priority({ group }: LaidGroup): number {
  return group.selected === null ? group.count : Infinity;
}

interface Draft {
  readonly request: LabelRequest & { readonly near: number };
  readonly label: Omit<GroupLabel, "box" | "hasLeader">;
}

function draft(laid: LaidGroup, { measure, font, more: sayMore }: Scene): Draft {
  const { group, radius } = laid;
  const more = group.others > 0 ? sayMore(group.others) : "";
  const name = measure.width(group.place, 600, font);
  const width = name + (more === "" ? 0 : measure.width(` ${more}`, 400, font));
  const near = optionsRound(laid, width, radius + GAP);
  const far = FAR.flatMap((off) => optionsRound(laid, width, radius + off));
  const options = group.count >= LEADER_FROM ? [...near, ...far] : near;
  const request = { key: group.key, width, height: LINE_HEIGHT, sign: null, options };
  return {
    request: { ...request, near: near.length },
    label: { laid, place: group.place, more, width: name },
  };
}

/** Below, above, right, left, then the corners. */
function optionsRound(at: XY, width: number, distance: number): XY[] {
  const [right, left, above, below, ...corners] = around(at, width, LINE_HEIGHT, distance);
  return [below, above, right, left, ...corners].filter((option) => option !== undefined);
}

export function drawGroupLabels(
  context: CanvasRenderingContext2D,
  labels: readonly GroupLabel[],
  isMirrored: boolean,
  palette: Palette,
): void {
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const label of labels) {
    const { box, place, more, width, laid } = label;
    if (label.hasLeader) drawLeader(context, laid, box, palette);
    const isDimmed = laid.group.emphasis === "dimmed";
    const y = box.y + box.height / 2;
    const rest = box.x + box.width - width;
    const nameAt = isMirrored ? rest : box.x;
    const weights = isDimmed ? palette.ink3 : palette.ink;
    write(context, place, nameAt, y, `600 ${SIZE}px ${palette.font}`, weights, palette.halo);
    if (!more) continue;
    const gap = box.width - width - context.measureText(more).width;
    const moreAt = isMirrored ? box.x : box.x + width + Math.max(3, Math.min(gap, 4));
    write(context, more, moreAt, y, `400 ${SIZE}px ${palette.font}`, palette.ink2, palette.halo);
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  color: string,
  halo: string,
): void {
  context.font = font;
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** From the name's nearest side to the ring. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { x, y, radius }: LaidGroup,
  box: Box,
  { ink }: Palette,
): void {
  const from = {
    x: Math.max(box.x - 2, Math.min(x, box.x + box.width + 2)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  };
  const length = Math.hypot(x - from.x, y - from.y);
  const to = 1 - radius / length;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(from.x + (x - from.x) * to, from.y + (y - from.y) * to);
  context.lineWidth = 1;
  context.strokeStyle = ink;
  context.stroke();
}
