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
  const view = useRef(0);
  const tall = () => ({ rows: latest.current.rows, view: view.current - latest.current.head });
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: ROWS_AT_FIRST * rowHeight },
    rangeExtractor: (range) => withHeld(defaultRangeExtractor(range), held, count),
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => {
        view.current = scroller.current?.clientHeight ?? 0;
        report(rect);
      }),
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (top, isScrolling) =>
        report(offsetAt(top, tall()), isScrolling),
      ),
    scrollToFn: elementScroll,
    onChange: () => redraw({}),
  };
  const made = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Rows of another height, as of larger type, are measured anew.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const height = scrollHeight(tall());
  const scrollTop = height < tall().rows ? (scroller.current?.scrollTop ?? 0) : 0;
  const shift = scrollTop - offsetAt(scrollTop, tall());
  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      top: Math.max(0, Math.min(start + shift, height - rowHeight)),
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

function withHeld(rows: number[], held: number | null, count: number): number[] {
  if (held === null || held >= count || rows.includes(held)) return rows;
  return [...rows, held].sort((a, b) => a - b);
}
