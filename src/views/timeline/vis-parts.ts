/** What of the library's own parts bands are laid under and aligned with; its types leave them out. */
import type { Timeline } from "vis-timeline/esnext";
import { toLibraryId } from "./library-id.ts";
import type { RowPlace } from "./paint-bands.ts";

interface VisParts {
  readonly body: {
    /** What of time is in sight. */
    range: unknown;
    readonly emitter: { readonly emit: (event: "_change", how: { readonly queue: true }) => void };
    readonly dom: { readonly centerContainer: HTMLElement };
    /** As the library measured them when it drew last, in pixels of the window. */
    readonly domProps: {
      readonly center?: { readonly width?: number };
      readonly top?: { readonly height?: number };
    };
  };
  readonly itemSet: {
    readonly groups: Readonly<Record<string, RowPlace | undefined>>;
    readonly initialItemSetDrawn?: boolean;
    _onUpdate: (ids: readonly unknown[]) => void;
    /** The same one. */
    _onAdd: (ids: readonly unknown[]) => void;
  };
}

/** Holds the items of all rows; what comes first in it lies under them. */
export function rowsGround(timeline: Timeline): HTMLElement {
  return partsOf(timeline).body.dom.centerContainer;
}

/** Where a row was drawn last, from the top of the first, in pixels; null before it has been. */
export function placeOfRow(timeline: Timeline, row: string): RowPlace | null {
  const group = partsOf(timeline).itemSet.groups[toLibraryId(row)];
  return group && group.height > 0 ? { top: group.top, height: group.height } : null;
}

/** Tells whether the library has given its parts other sizes, without asking the page, which would have to be laid out for it. */
export function sizesOf(timeline: Timeline): string {
  const { center, top } = partsOf(timeline).body.domProps;
  return `${center?.width} ${top?.height}`;
}

/**
 * Has rows drawn with the next frame, at other heights. The library's own `redraw` would have every item measured as well, one
 * by one.
 */
export function redrawRows(timeline: Timeline): void {
  partsOf(timeline).body.emitter.emit("_change", { queue: true });
}

/** Nothing is in it. */
const NO_RANGE = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

/**
 * Has items that the library is given put into the page all at once, when it draws them: else it puts each that is in sight there
 * by itself, and has the page laid out for each.
 */
export function takeItemsTogether(timeline: Timeline): void {
  const { body, itemSet } = partsOf(timeline);
  const take = itemSet._onUpdate.bind(itemSet);
  itemSet._onUpdate = (ids) => {
    // Its first drawing it makes as soon as it has any, in the midst of this.
    if (!itemSet.initialItemSetDrawn) return take(ids);
    const { range } = body;
    body.range = NO_RANGE;
    try {
      take(ids);
    } finally {
      body.range = range;
    }
  };
  itemSet._onAdd = itemSet._onUpdate;
}

function partsOf(timeline: Timeline): VisParts {
  return timeline as unknown as VisParts;
}
