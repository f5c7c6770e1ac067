/** The map of a picture: what lies where, what stands beside it in words, and what found no room. */

import { type Box, boxRound, overlaps } from "../../model/cartography/box.ts";
import { roundLength, sayLength } from "../../model/cartography/scale.ts";
import { arrangeSites, leafBoxes, type Site, siteBoxes } from "../../model/cartography/sites.ts";
import { EQUATOR_KM } from "../../model/earth.ts";
import { localeOf } from "../../model/languages.ts";
import { drawAreas, LEAST_RING } from "./draw-areas.ts";
import { clipTo, drawBase } from "./draw-base.ts";
import { arrangeEdges, arrangePointless } from "./draw-edges.ts";
import { arrangeLabels } from "./draw-labels.ts";
import { drawSites } from "./draw-sites.ts";
import { drawLines, type } from "./draw-text.ts";
import { drawPlaceTies } from "./draw-ties.ts";
import { drawEntry } from "./entry.ts";
import { groundFor, type PictureGround } from "./map-ground.ts";
import type { Part, Pen, Size } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { placeEvents } from "./place-events.ts";
import { CARD, type PlacedTitle, placeTitles } from "./place-titles.ts";
import { element, group, writeNumber } from "./xml.ts";

export interface MapStyle extends Size {
  /** Titles beside the marks, or numbers on them. */
  readonly mode: "titled" | "keyed";
  /** Titles have their numbers with them, since a timeline refers to these. */
  readonly isNumbered: boolean;
  /** Of titles, in pixels. */
  readonly size: number;
  /** A note that stands in a corner of the map. */
  readonly note: (Part & { readonly width: number }) | null;
}

export interface MapPart extends Part {
  /** The events that have a place, whose titles are not told. */
  readonly untold: readonly PictureEvent[];
  /** Whether the note covers nothing that matters. */
  readonly isNoteClear: boolean;
}

/** Above the frame, for the flags of its places. */
const FLAG_ROOM = 42;
const NOTE_MARGIN = 8;
const LONGEST_SCALE = 80;

export function arrangeMap(given: Pen, style: MapStyle): MapPart {
  const pen = withElsewhere(given);
  const { baseMap, frame: bounds, events } = pen.model;
  const isSmall = Math.min(style.width, style.height) < 240;
  const top =
    style.mode === "titled"
      ? Math.min(84, style.height * 0.22)
      : Math.min(FLAG_ROOM, style.height * 0.38);
  const side = style.mode === "titled" ? Math.min(70, style.width * 0.14) : 10;
  const ground = groundFor(bounds, style, { top, side, bottom: isSmall ? 6 : 14 });
  const { frame } = ground;
  const eventOf = (id: string) => events.find((event) => event.id === id);
  const { spots, targets, pointless } = placeEvents(pen.model, ground);
  const sites = arrangeSites(spots, frame);
  const marks = [...sites.flatMap(siteBoxes), ...rings(pen, ground)];
  const scale = scaleBox(style);
  const edgeStyle = {
    withTitles: style.mode === "titled",
    size: style.size,
  };
  const edges = arrangeEdges(pen, { targets, frame, obstacles: [scale, ...marks] }, edgeStyle);
  const taken = [scale, ...marks, ...edges.map(({ box }) => box)];
  const chips = arrangePointless(pen, pointless, { frame, obstacles: taken }, edgeStyle);
  const plaques = [...edges, ...chips];
  const held = [...marks, scale, ...plaques.map(({ box }) => box)];
  const note = style.note === null ? null : placeNote(style.note, frame, held, ground, pen);
  const solid = note === null ? held : [...held, note.box];
  const labels = arrangeLabels(pen, ground, baseMap, { obstacles: solid, boxOf: boxFinder(sites) });
  const inner = { x: 4, y: 4, width: frame.width - 8, height: frame.height - 8 };
  const titles =
    style.mode === "titled"
      ? placeTitles(pen, sites, eventOf, inner, [...solid, ...labels.boxes], style)
      : [];
  const told = new Set([
    ...titles.map(({ entry }) => entry.event),
    ...plaques.flatMap(({ titled }) => titled),
  ]);
  const names = labels.rest([...solid, ...labels.boxes, ...titles.map(({ box }) => box)]);
  return {
    height: style.height,
    untold: events.filter((event) => event.place !== null && !told.has(event)),
    isNoteClear: note === null || note.isClear,
    draw: (x, y) => {
      const clipped = clipTo(
        ground,
        drawBase(pen, ground, baseMap),
        drawAreas(pen, ground, baseMap),
      );
      const parts = [
        clipped,
        names.markup,
        labels.markup,
        drawPlaceTies(pen, ground),
        drawSites(pen, sites, {
          scale: isSmall ? 0.7 : 0.85,
          eventOf,
        }),
        ...titles.map((title) => drawTitle(pen, title)),
        ...plaques.map(({ markup }) => markup),
        drawScale(pen, ground, scale),
        note === null || style.note === null ? "" : drawNote(pen, style.note, note.box),
        drawFrame(pen, frame),
      ];
      return group({ transform: `translate(${writeNumber(x)} ${writeNumber(y)})` }, ...parts);
    },
  };
}

/** What not all accounts of an event tell is on the map as an event is. */
function withElsewhere(pen: Pen): Pen {
  const { events, elsewhere = [] } = pen.model;
  return { ...pen, model: { ...pen.model, events: [...events, ...elsewhere] } };
}

/** What rings that are too small to be true fill with their signs. */
function rings(pen: Pen, ground: PictureGround): Box[] {
  return pen.model.events.flatMap(({ place }) =>
    place && "radiusKm" in place.extent
      ? [boxRound(ground.toFrame(place.lonLat), 2 * LEAST_RING)]
      : [],
  );
}

function boxFinder(sites: readonly Site[]): (id: string) => Box | null {
  const boxes = new Map<string, Box>();
  for (const site of sites) {
    const all = leafBoxes(site);
    for (const [index, leaf] of site.leaves.entries()) {
      const box = all[index];
      if (leaf.type === "mark" && box !== undefined) boxes.set(leaf.id, box);
    }
  }
  return (id) => boxes.get(id) ?? null;
}

/** The corner where a note hides least: no mark, and little of the frame that the map is about. */
function placeNote(
  note: Part & { readonly width: number },
  frame: Box,
  marks: readonly Box[],
  ground: PictureGround,
  pen: Pen,
): { readonly box: Box; readonly isClear: boolean } {
  const padding = paddingOf(frame);
  const width = note.width + 2 * padding;
  const height = note.height + 2 * padding;
  const [left, right] = [NOTE_MARGIN, frame.width - NOTE_MARGIN - width];
  const [top, bottom] = [NOTE_MARGIN, frame.height - NOTE_MARGIN - height];
  const corners = [
    [left, bottom - 26],
    [right, bottom],
    [left, top],
    [right, top],
    [left, (top + bottom) / 2],
    [right, (top + bottom) / 2],
    [(left + right) / 2, bottom],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height }));
  const [low, high] = pen.model.frame;
  const northWest = ground.toFrame([low[0], high[1]]);
  const southEast = ground.toFrame([high[0], low[1]]);
  const home = {
    ...northWest,
    width: southEast.x - northWest.x,
    height: southEast.y - northWest.y,
  };
  const cost = (box: Box) =>
    marks.filter((mark) => overlaps(mark, box, 6)).length * 1e6 + shared(box, home);
  const best = corners.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const isClear =
    cost(best) < 1e6 && best.x >= 0 && best.y >= 0 && shared(best, home) < 0.45 * width * height;
  return { box: best, isClear };
}

function paddingOf({ height }: Size): number {
  return height < 200 ? 4 : 8;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function drawNote(
  pen: Pen,
  note: Part & { readonly width: number },
  { x, y, width, height }: Box,
): string {
  const { palette } = pen;
  const card = { x, y, width, height, rx: 4, fill: palette.panel, "fill-opacity": 0.94 };
  return (
    element("rect", { ...card, stroke: palette.rule, "stroke-width": 1 }) +
    note.draw(x + (width - note.width) / 2, y + (height - note.height) / 2)
  );
}

function drawTitle(pen: Pen, { entry, box }: PlacedTitle): string {
  if (!entry.event.selected) return drawEntry(pen, entry, box.x, box.y);
  const { palette } = pen;
  const card = element("rect", {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    rx: 3,
    fill: palette.panel,
    stroke: palette.ink2,
    "stroke-width": 1,
  });
  return card + drawEntry(pen, entry, box.x + CARD, box.y + CARD);
}

function scaleBox({ height }: Size): Box {
  return { x: 8, y: height - 26, width: LONGEST_SCALE + 20, height: 20 };
}

/** A bar of a round length, measured in the middle of the map. */
function drawScale(pen: Pen, ground: PictureGround, { x, y }: Box): string {
  const { frame } = ground;
  const [lat] = [ground.toLonLat({ x: frame.width / 2, y: frame.height / 2 })[1]];
  const equator = (EQUATOR_KM * 1000) / (256 * 2 ** ground.zoom);
  const metres = equator * Math.cos((lat * Math.PI) / 180) * LONGEST_SCALE;
  const length = roundLength(metres);
  if (!(length > 0) || frame.width < 200) return "";
  const bar = writeNumber((length / metres) * LONGEST_SCALE);
  const style = type(9.5, pen.palette.ink2, { halo: pen.palette.land });
  return (
    drawLines([sayLength(length, localeOf(pen.model.lang))], x, y, style) +
    element("path", {
      d: `M${x},${writeNumber(y + 13)}v4h${bar}v-4`,
      fill: "none",
      stroke: pen.palette.ink2,
      "stroke-width": 1.2,
    })
  );
}

function drawFrame({ palette }: Pen, { width, height }: Size): string {
  return element("rect", { width, height, fill: "none", stroke: palette.rule, "stroke-width": 1 });
}
