/** Of a list that is too long to be drawn, the rows in sight. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { offsetAt, offsetToShow, scrollHeight, topFor } from "./tall-scroll.ts";

interface Wishes {
  readonly count: number;
  /** Of every row, in px. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Of what sticks to the scroller's top and hides rows, in px. */
  readonly head?: number;
  /** A row that stays though it be out of sight: it has the focus. */
  readonly held?: number | null;
}

export interface VirtualRow {
  readonly index: number;
  /** From the first row's place, in px of what scrolls. */
  readonly top: number;
}

interface VirtualRows {
  readonly rows: readonly VirtualRow[];
  /** That all rows take of what scrolls, in px. */
  readonly height: number;
  /** Brings a row into sight by the shortest way. */
  readonly show: (index: number) => void;
  /** How many rows are in sight at once. */
  readonly page: number;
}

/** Drawn beyond either edge, so that a turn of the wheel finds something there. */
const OVERSCAN = 8;
/** Before the scroller has been measured. */
const ROWS_AT_FIRST = 24;

export function useVirtualRows(wishes: Wishes): VirtualRows {
  const { count, rowHeight, scroller, head = 0, held = null } = wishes;
  const [, redraw] = useState({});
  const latest = useRef({ rows: 0, head: 0 });
  latest.current = { rows: count * rowHeight, head };
  // Noted when it changes: to ask at each drawing would lay the page out at each.
  const view = useRef<number | null>(null);
  const top = useRef(0);
  const tall = () => ({
    rows: latest.current.rows,
    view: (view.current ?? 0) - latest.current.head,
  });
  const rangeNow = () =>
    rangeInSight(
      offsetAt(top.current, tall()),
      view.current ?? ROWS_AT_FIRST * rowHeight,
      rowHeight,
      count,
    );
  const range = rangeNow();
  // Drawn anew only when other rows are in sight.
  const look = useRef(() => {});
  look.current = () => {
    const { startIndex, endIndex } = rangeNow();
    if (startIndex !== range.startIndex || endIndex !== range.endIndex) redraw({});
  };
  const options: VirtualizerOptions<HTMLElement, Element> = {
    // Rows of one height need no laying out, which takes its time for a million of them: the library watches the scroller.
    count: 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => {
        view.current = scroller.current?.clientHeight ?? 0;
        report(rect);
        look.current();
      }),
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (now, isScrolling) => {
        top.current = now;
        report(now, isScrolling);
        look.current();
      }),
    scrollToFn: elementScroll,
  };
  const made = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const height = scrollHeight(tall());
  const shift = top.current - offsetAt(top.current, tall());
  const drawn = defaultRangeExtractor({ ...range, overscan: OVERSCAN, count, lanes: 1 });
  return {
    rows: withHeld(drawn, held, count).map((index) => ({
      index,
      top: Math.max(0, Math.min(index * rowHeight + shift, height - rowHeight)),
    })),
    height,
    page: Math.max(1, Math.floor(tall().view / rowHeight)),
    show(index) {
      const element = scroller.current;
      if (!element) return;
      const offset = offsetAt(element.scrollTop, tall());
      const wanted = offsetToShow(index, rowHeight, offset, tall().view);
      if (wanted !== offset) element.scrollTop = topFor(wanted, tall());
    },
  };
}

/** The first and the last row in sight; of none a range that is empty. */
function rangeInSight(offset: number, view: number, rowHeight: number, count: number) {
  const most = Math.ceil(view / rowHeight);
  const startIndex = Math.max(0, Math.min(Math.floor(offset / rowHeight), count - most));
  const endIndex = Math.min(Math.ceil((offset + view) / rowHeight), count) - 1;
  return { startIndex, endIndex };
}

function withHeld(rows: number[], held: number | null, count: number): number[] {
  if (held === null || held >= count || rows.includes(held)) return rows;
  return [...rows, held].sort((a, b) => a - b);
}
