/** What of the library's own parts bands are laid under and aligned with; its types leave them out. */
import type { Timeline } from "vis-timeline/esnext";
import { toLibraryId } from "./library-id.ts";
import type { RowPlace } from "./paint-bands.ts";

interface VisParts {
  readonly body: {
    readonly dom: { readonly centerContainer: HTMLElement };
    /** As the library measured them when it drew last, in pixels of the window. */
    readonly domProps: {
      readonly center?: { readonly width?: number };
      readonly top?: { readonly height?: number };
    };
  };
  readonly itemSet: { readonly groups: Readonly<Record<string, RowPlace | undefined>> };
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

function partsOf(timeline: Timeline): VisParts {
  return timeline as unknown as VisParts;
}
