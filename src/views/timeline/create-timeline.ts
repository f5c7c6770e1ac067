/** Makes the library's timeline with the options that were found to hold. */
import type { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { type AxisScale, makeAxisLabels } from "./axis-labels.ts";
import type { TimelineModel } from "./timeline-model.ts";
import { SHORTEST_MS } from "./window-moves.ts";
import { makeZonedMoment } from "./zoned-moment.ts";
import "./vis-timeline.css";

export interface TimelineParts {
  readonly items: DataSet<DataItem, "id">;
  readonly groups: DataSet<DataGroup, "id">;
  readonly findMark: (id: string) => HTMLElement;
  readonly findRow: (id: string) => HTMLElement;
  /** The first drawing is done, at once or when the root has a size. */
  readonly onReady: () => void;
}

/**
 * The window is set later, because in the constructor it costs seconds. Strings never reach the library's HTML: marks and rows
 * are elements.
 */
export function createTimeline(root: HTMLElement, parts: TimelineParts): Timeline {
  const options: TimelineOptions = {
    align: "left",
    autoResize: false,
    editable: false,
    groupOrder: "order",
    groupTemplate: (group?: DataGroup) => parts.findRow(String(group?.id)),
    maxMinorChars: 6,
    minHeight: "100%",
    onInitialDrawComplete: parts.onReady,
    orientation: { axis: "top", item: "top" },
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    template: (item?: DataItem) => parts.findMark(String(item?.id)),
    verticalScroll: false,
    zoomKey: "ctrlKey",
  };
  return new Timeline(root, parts.items, parts.groups, options);
}

/** @param findDayWidth of a day in pixels of the design, at the time of drawing */
export function readAxisOptions(
  { lang, zone }: Pick<TimelineModel, "lang" | "zone">,
  findDayWidth: () => number,
): TimelineOptions {
  const labels = makeAxisLabels(lang, zone);
  return {
    moment: makeZonedMoment(zone),
    format: {
      minorLabels: (date, scale) =>
        labels.formatMinor(date.valueOf(), scale as AxisScale, findDayWidth()),
      majorLabels: (date, scale) => labels.formatMajor(date.valueOf(), scale as AxisScale),
    },
  };
}

/** @param pixel of the design, in pixels of the window */
export function readMarginOptions(pixel: number): TimelineOptions {
  return { margin: { axis: 7 * pixel, item: { horizontal: 0, vertical: 5 * pixel } } };
}

export function readBoundsOptions({ bounds }: Pick<TimelineModel, "bounds">): TimelineOptions {
  const length = bounds.end - bounds.start;
  return {
    min: bounds.start,
    max: bounds.end,
    zoomMin: Math.min(SHORTEST_MS, length),
    zoomMax: length,
  };
}
