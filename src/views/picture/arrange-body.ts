/** How map, timeline and words share the room of a picture: the arrangement that tells every title, else the nearest to it. */

import { arrangeCounts } from "./arrange-counts.ts";
import { arrangeMap } from "./arrange-map.ts";
import { arrangeList } from "./draw-list.ts";
import { arrangeSchedule } from "./draw-schedule.ts";
import { arrangeTimeline } from "./draw-timeline.ts";
import type { Part, Pen, Size } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";

/** Wider than this for its height, the timeline stands beside the map. */
const WIDE = 1.4;
const GAP = 12;
/** A map of less height is not worth its room. */
const LEAST_MAP = 110;
/** On a small picture the titles go before the map. */
const LEAST_SMALL_MAP = 84;
/** Letters on a small picture, and on any other. */
const SIZES = { small: 10.5, usual: 11.5 } as const;
const NARROW = 400;
/** Of the height of a picture on paper, for the timeline at the most. */
const TIME_SHARE = 0.36;

export function arrangeBody(pen: Pen, room: Size): Part {
  const { views, counts } = pen.model;
  if (counts) return arrangeCounts(pen, room, counts);
  const hasMap = views.includes("map");
  const hasTimeline = views.includes("timeline");
  if (!hasMap) return arrangeTimes(pen, room);
  if (!hasTimeline) return arrangeMapAlone(pen, room);
  const forPaper = pen.model.isBare ? arrangeForPaper(pen, room) : null;
  if (forPaper) return forPaper;
  const isWide = room.width / room.height > WIDE && room.width > 560;
  return isWide ? arrangeSideBySide(pen, room) : arrangeStacked(pen, room);
}

function sizeFor({ width }: Size): number {
  return width < NARROW ? SIZES.small : SIZES.usual;
}

function unplacedOf({ model }: Pen): readonly PictureEvent[] {
  return model.events.filter(({ place }) => place === null);
}

function heading({ model: { unplaced } }: Pen): string {
  return `${unplaced.title} (${unplaced.count})`;
}

/** The titles of what is not on the map, under their heading; null without any. */
function arrangeNote(pen: Pen, room: Size, size: number, isCut: boolean) {
  const events = unplacedOf(pen);
  if (events.length === 0) return null;
  return arrangeList(pen, events, {
    ...room,
    isCut,
    size,
    columns: 1,
    heading: heading(pen),
  });
}

/** The heading and the numbers alone. */
function arrangeShortNote(pen: Pen, size: number) {
  const events = unplacedOf(pen);
  if (events.length === 0) return null;
  const numbers = events.map(pen.numberOf).join(" ");
  const isLong = events.length > 12;
  return arrangeList(pen, [], {
    width: 300,
    height: 40,
    size,
    columns: 1,
    isCut: true,
    heading: isLong ? heading(pen) : `${heading(pen)}: ${numbers}`,
  });
}

function arrangeSideBySide(pen: Pen, room: Size): Part {
  const size = sizeFor(room);
  const side = Math.round(room.width * 0.4);
  const map = { width: room.width - side - GAP * 1.3, height: room.height };
  const note = arrangeNote(pen, { width: side, height: room.height }, size, false);
  const noteHeight = note === null ? 0 : note.height + GAP;
  const keyed = arrangeTimeline(pen, {
    width: side,
    height: room.height - noteHeight,
    names: "above",
    size,
  });
  const titled = arrangeMap(pen, { ...map, mode: "titled", isNumbered: true, size, note: null });
  if (keyed.fits && titled.untold.length === 0)
    return joinSides(pen, room, side, titled, [note, keyed], note !== null);
  const told = arrangeTimes(pen, { width: side, height: room.height });
  const numbered = arrangeMap(pen, {
    ...map,
    mode: "keyed",
    isNumbered: true,
    size,
    note: arrangeShortNote(pen, size),
  });
  return joinSides(pen, room, side, numbered, [told], false);
}

function joinSides(
  pen: Pen,
  room: Size,
  side: number,
  map: Part,
  parts: readonly (Part | null)[],
  isSpread: boolean,
): Part {
  const column = parts.filter((part) => part !== null);
  const isLeft = pen.start === "left";
  return {
    height: room.height,
    draw: (x, y) => {
      const beside = isLeft ? x + room.width - side : x;
      const total = column.reduce((sum, { height }) => sum + height, 0);
      // The note above, the timeline at the foot, level with the map.
      const gap = isSpread ? (room.height - total) / Math.max(column.length - 1, 1) : GAP;
      let top = y;
      const drawn = column.map((part) => {
        const at = top;
        top += part.height + gap;
        return part.draw(beside, at);
      });
      return map.draw(isLeft ? x : x + side + GAP * 1.3, y) + drawn.join("");
    },
  };
}

function arrangeStacked(pen: Pen, room: Size): Part {
  const size = sizeFor(room);
  const names = room.width < NARROW ? "above" : "beside";
  const keyed = arrangeTimeline(pen, {
    width: room.width,
    height: room.height * 0.5,
    names,
    size,
  });
  const height = room.height - keyed.height - GAP;
  const note = arrangeNote(
    pen,
    { width: Math.min(210, room.width * 0.36), height: height * 0.7 },
    size - 0.5,
    true,
  );
  const titled = arrangeMap(pen, {
    width: room.width,
    height,
    mode: "titled",
    isNumbered: true,
    size,
    note,
  });
  const isTold = titled.untold.length === 0 && titled.isNoteClear && (note?.left ?? 0) === 0;
  if (keyed.fits && isTold && room.width >= NARROW) return stack([titled, keyed]);
  const isNarrow = room.width < NARROW;
  // On a small map a card would hide too much.
  const line = isNarrow ? arrangeShortNote(pen, size - 1) : null;
  const gap = isNarrow ? GAP / 3 : GAP;
  const below = line === null ? gap : line.height + 2 * gap;
  const least = (isNarrow ? LEAST_SMALL_MAP : LEAST_MAP) + below;
  const times = arrangeTimes(pen, { width: room.width, height: room.height - least });
  const rest = { width: room.width, height: room.height - times.height - below };
  const numbered = arrangeMap(pen, {
    ...rest,
    mode: "keyed",
    isNumbered: true,
    size,
    note: isNarrow ? null : arrangeShortNote(pen, size - 1),
  });
  return line === null ? stack([numbered, times]) : stack([numbered, line, times], GAP / 3);
}

/**
 * The words stand beside the picture: the map has nothing upon it but the marks of what its page is about, the timeline those
 * of all. Null where the timeline would leave the map too little.
 */
function arrangeForPaper(pen: Pen, room: Size): Part | null {
  const size = sizeFor(room);
  const most = room.height * TIME_SHARE;
  const times = arrangeTimeline(pen, { width: room.width, height: most, names: "beside", size });
  if (!times.fits) return null;
  const { events, elsewhere = [] } = pen.model;
  const spoken = events.filter(isSpoken);
  const model = { ...pen.model, events: spoken, elsewhere: elsewhere.filter(isSpoken) };
  const about = spoken.length > 0 ? { ...pen, model } : pen;
  const map = arrangeMap(about, {
    width: room.width,
    height: room.height - times.height - GAP,
    mode: "keyed",
    isNumbered: true,
    size,
    note: null,
  });
  return stack([map, times]);
}

function isSpoken({ emphasis }: PictureEvent): boolean {
  return emphasis !== "dimmed";
}

function stack(parts: readonly Part[], gap = GAP): Part {
  return {
    height: parts.reduce((sum, { height }) => sum + height, gap * (parts.length - 1)),
    draw: (x, y) => {
      let top = y;
      return parts
        .map((part) => {
          const at = top;
          top += part.height + gap;
          return part.draw(x, at);
        })
        .join("");
    },
  };
}

/** Every title with the bar of its time; else bars with numbers and a list of as many titles as there is room for. */
function arrangeTimes(pen: Pen, room: Size): Part {
  const isNarrow = room.width < NARROW;
  const size = sizeFor(room);
  const names = room.width < 560 ? "above" : "beside";
  for (const letters of pen.model.views.includes("map") ? [size] : [15, 13, size]) {
    const schedule = arrangeSchedule(pen, { ...room, size: letters });
    if (schedule.fits) return schedule;
  }
  const keyed = arrangeTimeline(pen, { width: room.width, height: room.height * 0.5, names, size });
  const list = arrangeList(pen, pen.model.events, {
    width: room.width,
    height: room.height - keyed.height - GAP - size * 1.4,
    size: size - 0.5,
    columns: isNarrow ? 1 : Math.max(1, Math.floor(room.width / 220)),
    isCut: false,
    heading: null,
  });
  return stack([keyed, list]);
}

function arrangeMapAlone(pen: Pen, room: Size): Part {
  const size = sizeFor(room);
  const note = arrangeNote(
    pen,
    { width: Math.min(210, room.width * 0.36), height: room.height * 0.7 },
    size - 0.5,
    true,
  );
  const titled = arrangeMap(pen, { ...room, mode: "titled", isNumbered: false, size, note });
  if (titled.untold.length === 0 && titled.isNoteClear && (note?.left ?? 0) === 0) return titled;
  const placed = pen.model.events;
  const list = arrangeList(pen, placed, {
    width: room.width,
    height: Math.max(0, room.height - LEAST_MAP * 1.2 - GAP - size * 1.4),
    size: size - 0.5,
    columns: Math.max(1, Math.floor(room.width / 260)),
    isCut: false,
    heading: null,
  });
  const height = room.height - list.height - GAP;
  const numbered = arrangeMap(pen, {
    width: room.width,
    height,
    mode: "keyed",
    isNumbered: true,
    size,
    note: arrangeShortNote(pen, size - 1),
  });
  return stack([numbered, list]);
}
