/** The names of the ground, placed as on the live map, and the captions of rings. */
import type { BaseMap } from "../../model/base-map.ts";
import { type Box, holds, type XY } from "../../model/cartography/box.ts";
import { ringRadius } from "../../model/cartography/ground.ts";
import {
  isWellNamed,
  type LabelKind,
  type LabelText,
  labelRequests,
  type Named,
} from "../../model/cartography/label-requests.ts";
import { around, placeLabels } from "../../model/cartography/labels.ts";
import { townRequests } from "../../model/cartography/town-labels.ts";
import { SEAT_LABEL } from "../../model/signs/seat-sign.ts";
import { LEAST_RING } from "./draw-areas.ts";
import { directionOf, drawLines, type Type, type } from "./draw-text.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent, PicturePlace } from "./picture-model.ts";
import { hasNoPoint } from "./place-events.ts";
import { textWidth } from "./text-width.ts";
import { element } from "./xml.ts";

export interface LabelRoom {
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  /** Where an event's mark stands. */
  readonly boxOf: (id: string) => Box | null;
}

/** Of the live map's letters: a picture has less room. */
const SMALLER = 0.88;
/** Kept free at the map's border, in pixels. */
const MARGIN = 4;

export interface LabelsPart {
  /** What stands already. */
  readonly boxes: readonly Box[];
  readonly markup: string;
}

/** Of the places that have marks: they go before the titles. @returns the rest, to be placed after these */
export function arrangeLabels(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  room: LabelRoom,
): LabelsPart & { readonly rest: (obstacles: readonly Box[]) => LabelsPart } {
  const requests = requestsOf(pen, ground, base, room);
  const isFirst = ({ kind, sign }: LabelText) =>
    kind === "caption" || (kind === "city" && sign === null);
  const first = requests.filter(isFirst);
  return {
    ...place(pen, ground, first, room.obstacles),
    rest: (obstacles) =>
      place(
        pen,
        ground,
        requests.filter((one) => !isFirst(one)),
        obstacles,
      ),
  };
}

function place(
  pen: Pen,
  { frame: { width, height } }: PictureGround,
  requests: readonly LabelText[],
  obstacles: readonly Box[],
): LabelsPart {
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const spots = placeLabels(requests, obstacles, frame);
  const placed = requests.flatMap((request) => {
    const spot = spots.get(request.key);
    return spot === undefined ? [] : [{ request, spot }];
  });
  return {
    boxes: placed.map(({ request: { width: w, height: h }, spot }) => ({
      ...spot,
      width: w,
      height: h,
    })),
    markup: placed.map(({ request, spot }) => drawLabel(pen, request, spot)).join(""),
  };
}

function requestsOf(pen: Pen, ground: PictureGround, base: BaseMap, room: LabelRoom): LabelText[] {
  const marks = pen.model.events.flatMap(markOf);
  const measure = (kind: LabelKind, rank: number, text: string) => {
    const style = styleOf(pen, kind, rank, text, null);
    const flag = kind === "flag" ? 11 : 0;
    return { width: textWidth(spell(kind, text), style) + flag, height: style.size * 1.15 };
  };
  const signed = marks.filter(({ place }) => isSign(ground, place));
  const model: Named = {
    lang: pen.model.lang,
    seats: pen.model.seats,
    marks: marks.map(({ event, place }) => ({
      id: event.id,
      lonLat: place.lonLat,
      extent: place.extent,
      tone: event.tone,
      caption: isSign(ground, place) ? null : captionOf(ground, event, place),
    })),
  };
  const scene = { ground, base, model, measure, ...room };
  const own = labelRequests(scene);
  const towns = isWellNamed(scene) ? [] : townRequests(scene, pen.model.towns ?? [], own);
  return [
    ...signed.flatMap(({ event, place }) => signCaption(ground, event, place, measure)),
    ...own,
    ...towns,
  ];
}

function markOf(event: PictureEvent) {
  return event.place === null ? [] : [{ event, place: event.place }];
}

/** A ring that is its own mark has its event's number on its line. */
function captionOf(ground: PictureGround, { number }: PictureEvent, place: PicturePlace) {
  const { caption } = place;
  if (caption === null || number === null || !hasNoPoint(ground, place)) return caption;
  return `${number}: ${caption}`;
}

/** Whether a ring is too small to be drawn to scale. */
function isSign(ground: PictureGround, { extent, lonLat }: PicturePlace): boolean {
  return "radiusKm" in extent && ringRadius(ground, lonLat, extent.radiusKm) < LEAST_RING;
}

function signCaption(
  ground: PictureGround,
  event: PictureEvent,
  { lonLat, caption }: PicturePlace,
  measure: (kind: LabelKind, rank: number, text: string) => { width: number; height: number },
): LabelText[] {
  const point = ground.toFrame(lonLat);
  if (caption === null || !holds(ground.frame, point)) return [];
  const { width, height } = measure("caption", 1, caption);
  const [right, left, above, below, ...corners] = around(point, width, height, LEAST_RING + 3);
  const options = [below, right, left, ...corners, above].filter((spot) => spot !== undefined);
  return [
    {
      key: `caption ${event.id}`,
      kind: "caption",
      text: caption,
      rank: 1,
      tone: event.tone.color,
      width,
      height,
      options,
      sign: null,
    },
  ];
}

function spell(kind: LabelKind, text: string): string {
  return kind === "country" || kind === "home" ? text.toLocaleUpperCase() : text;
}

function styleOf(pen: Pen, kind: LabelKind, rank: number, text: string, tone: string | null): Type {
  const { palette } = pen;
  // Arabic letters join: spacing would tear them apart.
  const spacing = (wanted: number) => (directionOf(text) === "rtl" ? 0 : wanted);
  const toned = tone === null ? palette.ink : pen.shades(tone).text;
  switch (kind) {
    case "home":
      return type(13.5, palette.ink2, {
        weight: 600,
        spacing: spacing(0.28),
        halo: palette.landHome,
      });
    case "country":
      return type(10, palette.ink3, { weight: 500, spacing: spacing(0.14), halo: palette.land });
    case "sea":
      return type(12, palette.seaText, {
        serif: true,
        italic: true,
        spacing: spacing(0.04),
        halo: palette.sea,
      });
    case "district":
    case "distance":
    case "beyond":
    case "note":
      return type(10, palette.ink3, { halo: palette.landHome });
    case "caption":
      return type(10.5, toned, { weight: 600, halo: palette.halo });
    case "seat":
    case "flag":
      return type(SEAT_LABEL.size * SMALLER, toned, {
        serif: SEAT_LABEL.serif,
        italic: SEAT_LABEL.italic,
        halo: palette.landHome,
      });
    case "city":
      return cityStyle(pen, rank);
  }
}

function cityStyle({ palette }: Pen, rank: number): Type {
  if (rank === 1) return type(12, palette.ink, { weight: 600, halo: palette.landHome });
  return rank === 2
    ? type(11, palette.ink, { halo: palette.landHome })
    : type(10, palette.ink2, { halo: palette.landHome });
}

function drawLabel(pen: Pen, request: LabelText, { x, y }: XY): string {
  const { kind, rank, text, tone, width, height, sign } = request;
  const style = { ...styleOf(pen, kind, rank, text, tone), leading: height };
  const color = tone === null ? pen.palette.ink : pen.shades(tone).strong;
  const flag = kind === "flag" ? drawFlag(x, y + (height - 10) / 2, color) : "";
  const inset = kind === "flag" ? 11 : 0;
  const middle = x + inset + (width - inset) / 2;
  return (
    (sign === null ? "" : drawDot(pen, sign, rank)) +
    flag +
    drawLines([spell(kind, text)], middle, y, style, "middle")
  );
}

function drawFlag(x: number, y: number, fill: string): string {
  return element("path", { d: `M${x},${y}h1.1v0.6l6.9,2.4l-6.9,2.6v4.4h-1.1z`, fill });
}

function drawDot({ palette }: Pen, { x, y, width, height }: Box, rank: number): string {
  return element("circle", {
    cx: x + width / 2,
    cy: y + height / 2,
    r: 2.4,
    fill: rank === 1 ? palette.ink2 : palette.landHome,
    stroke: palette.ink2,
    "stroke-width": 1.2,
  });
}
