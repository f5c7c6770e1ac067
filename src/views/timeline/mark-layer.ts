/** The marks of the timeline: their elements, their places, and what of them is in the page. */
import { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import type { Interval } from "../../model/interval.ts";
import type { EventId } from "../../model/schema/common.ts";
import { inPixels } from "../design-pixel.ts";
import { chooseLanes, type Lanes, type RowExtent, withoutFrame } from "./choose-detail.ts";
import { toLibraryId } from "./library-id.ts";
import {
  createMarkElement,
  fillMarkElement,
  hasSameContent,
  type MarkElement,
  paintMarkElement,
  sayOn,
} from "./mark-element.ts";
import {
  type Detail,
  layoutMark,
  type MarkLayout,
  placeWords,
  readLabelWidth,
  type Saying,
  type Side,
  sayBeside,
  type WordsPlace,
} from "./mark-layout.ts";
import type { WordsWidth } from "./text-measure.ts";
import type { TimelineMark } from "./timeline-model.ts";

/** How time lies on the screen; its pixels are the design's, as are those of all that is laid out by it. */
export interface Scale {
  readonly bounds: Interval;
  readonly msPerPixel: number;
  /** Of the space for the rows, in pixels; null where they may be as high as they need. */
  readonly height: number | null;
  readonly isNarrow: boolean;
}

/** Draws a row for each account, in the frame that the mark's bar is; positions are in pixels from the bounds' start. */
export type DrawFrame = (
  element: Pick<MarkElement, "slot" | "button">,
  mark: TimelineMark,
  frame: (MarkLayout & { readonly at: (ms: number) => number }) | null,
) => void;

interface Entry {
  mark: TimelineMark;
  readonly element: MarkElement;
  layout: MarkLayout | null;
  extent: RowExtent;
  saying: Saying | null;
  side: Side;
  /** What the library was given last, as one string. */
  given: string;
  shift: number;
  width: number | null;
  /** How much of its box lies past the right edge. */
  cut: number;
  barWidth: number;
}

/** Beside a title, in pixels: the arrow of an end that is not given, a sign of doubt, an open question. */
const ARROW = 22;
const DOUBT = 13;
const QUESTION = 24;
const NOTHING: WordsWidth = { one: 0, two: 0 };

export class MarkLayer {
  readonly items = new DataSet<DataItem, "id">([]);
  readonly #entries = new Map<EventId, Entry>();
  readonly #measure: (text: string) => WordsWidth;
  #detail: Detail = "wrapped";
  #tabStop: HTMLElement | null = null;

  readonly #drawFrame: DrawFrame | null;

  constructor(measure: (text: string) => WordsWidth, drawFrame: DrawFrame | null) {
    this.#measure = measure;
    this.#drawFrame = drawFrame;
  }

  find(id: string): HTMLElement {
    return this.#entries.get(id as EventId)?.element.button ?? document.createElement("span");
  }

  /** What the library puts in the page for a mark. */
  findSlot(id: string): HTMLElement {
    return this.#entries.get(id as EventId)?.element.slot ?? document.createElement("span");
  }

  /** The buttons in the page, in the order of time, each before what is open about its mark's time. */
  buttons(): readonly HTMLElement[] {
    return [...this.#entries.values()]
      .filter(({ element: { slot } }) => slot.isConnected)
      .sort((a, b) => inTime(a.mark, b.mark))
      .flatMap(({ element: { slot } }) => [...slot.querySelectorAll<HTMLElement>("button")]);
  }

  /** Draws what differs from the marks before; a mark that only changes its state keeps everything but its classes. */
  setMarks(marks: readonly TimelineMark[]): void {
    this.#removeAllBut(new Set(marks.map(({ id }) => id)));
    for (const mark of marks) this.#setMark(mark);
  }

  #removeAllBut(kept: ReadonlySet<EventId>): void {
    const gone = [...this.#entries.keys()].filter((id) => !kept.has(id));
    for (const id of gone) this.#entries.delete(id);
    if (gone.length > 0) this.items.remove(gone.map(toLibraryId));
  }

  #setMark(mark: TimelineMark): void {
    const entry = this.#entries.get(mark.id);
    if (entry?.mark === mark) return;
    if (entry) {
      const before = entry.mark;
      entry.mark = mark;
      if (!hasSameContent(before, mark)) {
        fillMarkElement(entry.element, mark);
        entry.given = "";
        entry.saying = null;
      }
      if (entry.layout) paintMarkElement(entry.element, mark, entry.layout);
      return;
    }
    const element = createMarkElement();
    fillMarkElement(element, mark);
    const extent: RowExtent = {
      row: mark.row,
      start: 0,
      end: 0,
      isMoment: false,
      title: NOTHING,
      short: NOTHING,
      besides: 0,
      hasNumber: false,
      tellings: 0,
    };
    this.#entries.set(mark.id, {
      mark,
      element,
      extent,
      layout: null,
      saying: null,
      side: "after",
      given: "",
      shift: 0,
      width: null,
      cut: 0,
      barWidth: -1,
    });
  }

  /** @returns how much the marks can say at a scale; the page's style must know it before `layOut` has them measured */
  chooseLanes(scale: Scale): Lanes {
    for (const entry of this.#entries.values()) entry.extent = this.#readExtent(entry.mark, scale);
    const extents = [...this.#entries.values()].map(({ extent }) => extent);
    return chooseLanes(extents, { ...scale, width: readWidth(scale) });
  }

  /** Places every mark, and tells the library of those whose place, height or manner changed. */
  layOut(scale: Scale, lanes: Lanes): void {
    const { detail } = lanes;
    this.#detail = detail;
    const width = readWidth(scale);
    const changed: DataItem[] = [];
    for (const [rank, entry] of [...this.#entries.values()].entries()) {
      if (!lanes.isFramed) entry.extent = withoutFrame(entry.extent);
      const layout = layoutMark(entry.extent, detail, width);
      const item = { ...toItem(entry, layout, scale, lanes), rank };
      const given = `${item.group} ${item.start} ${item.end} ${item.className} ${rank}`;
      placeBar(entry, layout);
      const beside = readLabelWidth(entry.extent, detail, sayBeside(entry.extent, detail));
      entry.element.slot.style.setProperty("--box-w", inPixels(beside));
      this.#frame(entry, layout, scale);
      if (given === entry.given) continue;
      entry.given = given;
      paintMarkElement(entry.element, entry.mark, layout);
      changed.push(item);
    }
    if (changed.length > 0) this.items.update(changed);
  }

  #frame({ element, mark, extent }: Entry, layout: MarkLayout, scale: Scale): void {
    if (!mark.told) return;
    const { bounds, msPerPixel } = scale;
    const at = (ms: number) =>
      (Math.min(Math.max(ms, bounds.start), bounds.end) - bounds.start) / msPerPixel;
    this.#drawFrame?.(element, mark, extent.tellings > 0 ? { ...layout, at } : null);
  }

  #readExtent(mark: TimelineMark, { bounds, msPerPixel }: Scale): RowExtent {
    const start = Math.max(mark.time.start, bounds.start);
    const end = Math.max(start, Math.min(mark.time.end, bounds.end));
    const arrows = Number(mark.openStart) + Number(mark.openEnd);
    const doubts = Number(mark.approximate) + Number(mark.uncertain) + Number(Boolean(mark.told));
    return {
      row: mark.row,
      start: (start - bounds.start) / msPerPixel,
      end: (end - bounds.start) / msPerPixel,
      isMoment: mark.shape === "moment",
      title: this.#measure(mark.title),
      short: this.#measure(mark.short),
      besides: arrows * ARROW + doubts * DOUBT + mark.questions.length * QUESTION,
      hasNumber: mark.number !== null,
      tellings: this.#drawFrame && mark.told ? mark.told.tellings.length : 0,
    };
  }

  /** Has every row stacked anew, which the library does only for rows with a changed item. */
  restack(): void {
    const rows = new Map<string, EventId>();
    for (const { mark } of this.#entries.values()) rows.set(mark.row, mark.id);
    const items = this.items.get([...rows.values()].map(toLibraryId));
    if (items.length > 0) this.items.update(items);
  }

  /** Keeps the button of a mark that reaches past an edge to the part that is seen, with words that have room there. */
  placeLabels(windowStart: number, scale: Scale, viewWidth: number): void {
    const offset = (windowStart - scale.bounds.start) / scale.msPerPixel;
    for (const entry of this.#entries.values()) {
      const { layout, element } = entry;
      if (!layout || !element.slot.isConnected) continue;
      // The library cuts boxes that reach farther than a screen's width beyond the screen.
      const start = Math.max(layout.start - offset, -viewWidth);
      const end = Math.min(layout.end - offset, 2 * viewWidth);
      if (layout.mode === "after") setBarWidth(entry, Math.max(end - start, 1));
      const roomBefore = this.#roomBefore(entry, offset);
      const seen = { start, end, viewWidth, roomBefore };
      const place = placeWords(entry.extent, layout, this.#detail, seen);
      if (place.saying !== entry.saying) {
        entry.saying = place.saying;
        sayOn(element, entry.mark, place.saying);
      }
      movePlace(entry, place);
    }
  }

  /** How far the words of a mark may be pulled to the left: over its own bar, and to the mark before it on its level. */
  #roomBefore({ mark, layout, element, extent }: Entry, offset: number): number {
    if (!layout || layout.mode === "inside") return 0;
    const from = layout.mode === "after" ? layout.end : layout.start;
    const level = levelOf(element);
    let room = from - Math.max(offset, 0);
    for (const other of this.#entries.values()) {
      if (other.mark === mark || other.mark.row !== mark.row || !other.layout) continue;
      if (other.extent.start > extent.start || levelOf(other.element) !== level) continue;
      room = Math.min(room, Math.max(from - endOf(other, this.#detail), 0));
    }
    return Math.max(room, 0);
  }

  /** One button is the tab stop: the one that has the focus, else the selected one, else the last that was, else the first. */
  placeTabStop(): void {
    const all = this.buttons();
    const stop =
      all.find((button) => button === document.activeElement) ??
      all.find((button) => button.hasAttribute("aria-current")) ??
      all.find((button) => button === this.#tabStop) ??
      all[0];
    this.#tabStop = stop ?? null;
    for (const button of all) {
      const tabIndex = button === stop ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  }
}

/** By their numbers, else by their starts. */
function inTime(a: TimelineMark, b: TimelineMark): number {
  if (a.number !== null && b.number !== null) return a.number - b.number;
  return a.time.start === b.time.start ? 0 : a.time.start - b.time.start;
}

/** Where the library has put its box from above, as its style says. */
function levelOf({ slot }: MarkElement): string | undefined {
  return slot.closest<HTMLElement>(".vis-item")?.style.top;
}

/** Where a mark's words end that stand after its bar, else the mark. */
function endOf({ layout, extent }: Entry, detail: Detail): number {
  if (!layout) return 0;
  const isAfter = layout.mode === "after";
  return layout.end + (isAfter ? readLabelWidth(extent, detail, sayBeside(extent, detail)) : 0);
}

function readWidth({ bounds, msPerPixel }: Scale): number {
  return (bounds.end - bounds.start) / msPerPixel;
}

function toItem(entry: Entry, layout: MarkLayout, scale: Scale, lanes: Lanes): DataItem {
  const { mark, extent } = entry;
  const { bounds, msPerPixel } = scale;
  entry.layout = layout;
  // Exact where the words add nothing, so that a change of scale leaves the item as it is.
  const isExact = layout.start === extent.start && layout.end === extent.end;
  const start = isExact
    ? Math.max(mark.time.start, bounds.start)
    : Math.round(bounds.start + layout.start * msPerPixel);
  const end = isExact
    ? Math.max(start, Math.min(mark.time.end, bounds.end))
    : Math.round(bounds.start + layout.end * msPerPixel);
  const className = `tl-${layout.mode} tl-at-${lanes.detail} tl-lane-${lanes.height} tl-rows-${extent.tellings}`;
  const id = toLibraryId(mark.id);
  return { id, group: toLibraryId(mark.row), content: "", start, end, className };
}

function placeBar(entry: Entry, layout: MarkLayout): void {
  if (layout.mode === "after") return;
  const { style } = entry.element.slot;
  const isWhole = layout.start === layout.barStart && layout.end === layout.barEnd;
  if (layout.mode === "inside" && isWhole) {
    style.removeProperty("--bar-x");
    style.removeProperty("--bar-w");
    entry.barWidth = -1;
    return;
  }
  style.setProperty("--bar-x", inPixels(layout.barStart - layout.start));
  setBarWidth(entry, layout.barEnd - layout.barStart);
}

function movePlace(entry: Entry, { side, shift, cut, width }: WordsPlace): void {
  if (side !== entry.side) {
    entry.side = side;
    entry.element.button.setAttribute("data-side", side);
  }
  if (shift === entry.shift && cut === entry.cut && width === entry.width) return;
  Object.assign(entry, { shift, cut, width });
  const { style } = entry.element.slot;
  style.setProperty("--shift", inPixels(shift));
  style.setProperty("--cut", inPixels(cut));
  if (width !== null) style.setProperty("--label-w", inPixels(width));
}

function setBarWidth(entry: Entry, width: number): void {
  if (width === entry.barWidth) return;
  entry.barWidth = width;
  entry.element.slot.style.setProperty("--bar-w", inPixels(width));
}
