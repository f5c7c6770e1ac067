/** The marks of the timeline: their elements, their places, and what of them is in the page. */
import { DataSet } from "vis-data/esnext";
import type { DataItem } from "vis-timeline/esnext";
import type { Interval } from "../../model/interval.ts";
import type { EventId } from "../../model/schema/common.ts";
import { inPixels } from "../design-pixel.ts";
import { chooseDetail, type RowExtent } from "./choose-detail.ts";
import {
  createMarkElement,
  fillMarkElement,
  hasSameContent,
  type MarkElement,
  paintMarkElement,
} from "./mark-element.ts";
import {
  type Detail,
  isSqueezed,
  layoutMark,
  type MarkLayout,
  pullLabel,
  shiftLabel,
  wantInsideWidth,
  wantLabelWidth,
} from "./mark-layout.ts";
import type { TimelineMark } from "./timeline-model.ts";

/** How time lies on the screen; its pixels are the design's, as are those of all that is laid out by it. */
export interface Scale {
  readonly bounds: Interval;
  readonly msPerPixel: number;
  /** Of the space for the rows, in pixels. */
  readonly height: number;
}

interface Entry {
  mark: TimelineMark;
  readonly element: MarkElement;
  layout: MarkLayout | null;
  extent: RowExtent;
  labelWidth: number;
  /** What the library was given last, as one string. */
  given: string;
  shift: number;
  /** How much of its box lies past the right edge. */
  cut: number;
  barWidth: number;
}

/** Signs and the glyph of the kind, before the title. */
const SIGN_WIDTH = 16;

export class MarkLayer {
  readonly items = new DataSet<DataItem, "id">([]);
  readonly #entries = new Map<EventId, Entry>();
  readonly #measure: (text: string) => number;
  #tabStop: HTMLElement | null = null;

  /** @param measure width of a title on one line, in pixels */
  constructor(measure: (text: string) => number) {
    this.#measure = measure;
  }

  find(id: string): HTMLElement {
    return this.#entries.get(id as EventId)?.element.button ?? document.createElement("span");
  }

  /** Draws what differs from the marks before; a mark that only changes its state keeps everything but its classes. */
  setMarks(marks: readonly TimelineMark[]): void {
    this.#removeAllBut(new Set(marks.map(({ id }) => id)));
    for (const mark of marks) this.#setMark(mark);
  }

  #removeAllBut(kept: ReadonlySet<EventId>): void {
    const gone = [...this.#entries.keys()].filter((id) => !kept.has(id));
    for (const id of gone) this.#entries.delete(id);
    if (gone.length > 0) this.items.remove(gone);
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
      }
      if (entry.layout) paintMarkElement(entry.element, mark, entry.layout);
      return;
    }
    const element = createMarkElement();
    fillMarkElement(element, mark);
    const extent = { row: mark.row, start: 0, end: 0, isMoment: false, titleWidth: 0 };
    this.#entries.set(mark.id, {
      mark,
      element,
      extent,
      layout: null,
      labelWidth: 0,
      given: "",
      shift: 0,
      cut: 0,
      barWidth: -1,
    });
  }

  /** @returns how much the marks can say at a scale; the page's style must know it before `layOut` has them measured */
  chooseDetail(scale: Scale): Detail {
    for (const entry of this.#entries.values()) entry.extent = this.#readExtent(entry.mark, scale);
    const extents = [...this.#entries.values()].map(({ extent }) => extent);
    return chooseDetail(extents, readWidth(scale), scale.height);
  }

  /** Places every mark, and tells the library of those whose place or manner changed. */
  layOut(scale: Scale, detail: Detail): void {
    const width = readWidth(scale);
    const changed: DataItem[] = [];
    for (const entry of this.#entries.values()) {
      const layout = layoutMark(entry.extent, detail, width);
      const item = toItem(entry, layout, scale, detail);
      const given = `${item.group} ${item.start} ${item.end} ${item.className}`;
      entry.labelWidth =
        layout.mode === "inside"
          ? wantInsideWidth(entry.extent.titleWidth, layout.end - layout.start)
          : wantLabelWidth(entry.extent.titleWidth);
      placeBar(entry, layout);
      if (given === entry.given) continue;
      entry.given = given;
      paintMarkElement(entry.element, entry.mark, layout);
      changed.push(item);
    }
    if (changed.length > 0) this.items.update(changed);
  }

  #readExtent(mark: TimelineMark, { bounds, msPerPixel }: Scale): RowExtent {
    const signs =
      (mark.number === null ? 1 : 2.5) +
      [mark.openStart, mark.openEnd, mark.approximate, mark.uncertain].filter(Boolean).length;
    const start = Math.max(mark.time.start, bounds.start);
    const end = Math.max(start, Math.min(mark.time.end, bounds.end));
    return {
      row: mark.row,
      start: (start - bounds.start) / msPerPixel,
      end: (end - bounds.start) / msPerPixel,
      isMoment: mark.shape === "moment",
      titleWidth: this.#measure(mark.title) + signs * SIGN_WIDTH,
    };
  }

  /** Has every row stacked anew, which the library does only for rows with a changed item. */
  restack(): void {
    const rows = new Map<string, EventId>();
    for (const { mark } of this.#entries.values()) rows.set(mark.row, mark.id);
    const items = this.items.get([...rows.values()]);
    if (items.length > 0) this.items.update(items);
  }

  /** Keeps the button of a mark that reaches past an edge to the part that is seen: its words can be read, its middle clicked. */
  placeLabels(windowStart: number, scale: Scale, viewWidth: number): void {
    const offset = (windowStart - scale.bounds.start) / scale.msPerPixel;
    for (const entry of this.#entries.values()) {
      const { layout, element } = entry;
      if (!layout || !element.button.isConnected) continue;
      // The library cuts boxes that reach farther than a screen's width beyond the screen.
      const start = Math.max(layout.start - offset, -viewWidth);
      const end = Math.min(layout.end - offset, 2 * viewWidth);
      if (layout.mode === "after") setBarWidth(entry, Math.max(end - start, 1));
      const isShort =
        layout.mode === "inside" && isSqueezed(start, end, entry.labelWidth, viewWidth);
      element.button.toggleAttribute("data-squeezed", isShort);
      const shift = isShort ? Math.max(0, -start) : this.#shiftOf(entry, start, end, viewWidth);
      const least = isShort ? 0 : entry.labelWidth;
      const cut =
        layout.mode === "after"
          ? 0
          : Math.max(0, Math.min(end - viewWidth, end - start - shift - least));
      if (shift === entry.shift && cut === entry.cut) continue;
      entry.shift = shift;
      entry.cut = cut;
      element.button.style.setProperty("--shift", inPixels(shift));
      element.button.style.setProperty("--cut", inPixels(cut));
    }
  }

  /** To the right is positive. */
  #shiftOf(entry: Entry, start: number, end: number, viewWidth: number): number {
    const { layout, labelWidth } = entry;
    if (!layout || layout.mode === "after") return 0;
    if (layout.mode === "rail" && !layout.flipped) {
      const pull = pullLabel(start, labelWidth, viewWidth, start - this.#roomBefore(entry));
      if (pull > 0) return -pull;
    }
    return shiftLabel(start, end, labelWidth);
  }

  /** From the end of the mark that stands before it on its level to its start, in pixels. */
  #roomBefore({ mark, layout, element }: Entry): number {
    const start = layout?.start ?? 0;
    const level = levelOf(element);
    let room = start;
    for (const other of this.#entries.values()) {
      if (other.mark === mark || other.mark.row !== mark.row || !other.layout) continue;
      const gap = start - other.layout.end;
      if (gap >= -1 && levelOf(other.element) === level) room = Math.min(room, Math.max(gap, 0));
    }
    return room;
  }

  /** One mark is a tab stop: the selected one, else the first that is in the page. */
  placeTabStop(): void {
    let stop: HTMLElement | null = null;
    for (const { mark, element } of this.#entries.values()) {
      if (!element.button.isConnected) continue;
      if (mark.selected) {
        stop = element.button;
        break;
      }
      stop ??= element.button;
    }
    if (stop === this.#tabStop) return;
    if (this.#tabStop) this.#tabStop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    this.#tabStop = stop;
  }
}

/** Where the library has put its box from above, as its style says. */
function levelOf({ button }: MarkElement): string | undefined {
  return button.closest<HTMLElement>(".vis-item")?.style.top;
}

function readWidth({ bounds, msPerPixel }: Scale): number {
  return (bounds.end - bounds.start) / msPerPixel;
}

function toItem(entry: Entry, layout: MarkLayout, scale: Scale, detail: Detail): DataItem {
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
  const className = `tl-${layout.mode}${layout.flipped ? " tl-flipped" : ""} tl-at-${detail}`;
  return { id: mark.id, group: mark.row, content: "", start, end, className };
}

function placeBar(entry: Entry, layout: MarkLayout): void {
  if (layout.mode === "after") return;
  const { style } = entry.element.button;
  if (layout.mode === "inside") {
    style.removeProperty("--bar-x");
    style.removeProperty("--bar-w");
    entry.barWidth = -1;
    return;
  }
  style.setProperty("--bar-x", inPixels(layout.barStart - layout.start));
  setBarWidth(entry, layout.barEnd - layout.barStart);
}

function setBarWidth(entry: Entry, width: number): void {
  if (width === entry.barWidth) return;
  entry.barWidth = width;
  entry.element.button.style.setProperty("--bar-w", inPixels(width));
}
