/** Makes the library's timeline with the options that were found to hold. */
import type { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { makeAxisLabels } from "./axis-labels.ts";
import { type AxisScale, type AxisStep, chooseAxisStep } from "./axis-steps.ts";
import { LANE_GAP } from "./choose-detail.ts";
import { fromLibraryId } from "./library-id.ts";
import type { TimelineModel } from "./timeline-model.ts";
import { shortestOf } from "./window-moves.ts";
import { makeZonedMoment } from "./zoned-moment.ts";
import "./vis-timeline.css";

export interface TimelineParts {
  readonly items: DataSet<DataItem, "id">;
  readonly groups: DataSet<DataGroup, "id">;
  readonly findSlot: (id: string) => HTMLElement;
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
    groupTemplate: (group?: DataGroup) => parts.findRow(fromLibraryId(group?.id)),
    minHeight: "100%",
    onInitialDrawComplete: parts.onReady,
    order: inOrder,
    orientation: { axis: "top", item: "top" },
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showTooltips: false,
    template: (item?: DataItem) => parts.findSlot(fromLibraryId(item?.id)),
    verticalScroll: false,
    zoomKey: "ctrlKey",
  };
  return new Timeline(root, parts.items, parts.groups, options);
}

/** By start, then the dataset's order of time, so that a mark's level follows from what is shown and from nothing before. */
function inOrder(a: DataItem, b: DataItem): number {
  return Number(a.start) - Number(b.start) || readRank(a) - readRank(b);
}

/** The library knows none, and hands an item's data on as they are. */
interface RankedItem extends DataItem {
  readonly rank: number;
}

function readRank(item: DataItem): number {
  return (item as RankedItem).rank;
}

/** How the axis is drawn at the moment, in pixels of the design. */
export interface AxisLook {
  readonly msPerPixel: number;
  readonly dayWidth: number;
}

/** @param readLook at the time of drawing */
export function readAxisOptions(
  { locale, zone, grain }: Pick<TimelineModel, "locale" | "zone" | "grain">,
  readLook: () => AxisLook,
): TimelineOptions {
  const write = makeAxisLabels(locale, zone);
  const chosen = (): AxisStep => chooseAxisStep(readLook().msPerPixel, grain);
  return {
    moment: makeZonedMoment(zone),
    // Asked for at every drawing, since the step follows the window.
    timeAxis: {
      get scale() {
        return chosen().scale;
      },
      get step() {
        return chosen().step;
      },
    },
    format: {
      minorLabels: (date, scale) => write(date.valueOf(), scale as AxisScale, readLook().dayWidth),
    },
  };
}

/** @param pixel of the design, in pixels of the window */
export function readMarginOptions(pixel: number): TimelineOptions {
  return { margin: { axis: 3 * pixel, item: { horizontal: 0, vertical: LANE_GAP * pixel } } };
}

/** How far one can go, and how near: no nearer than times are written. */
export function readBoundsOptions({
  bounds,
  grain,
}: Pick<TimelineModel, "bounds" | "grain">): TimelineOptions {
  const length = bounds.end - bounds.start;
  return {
    min: bounds.start,
    max: bounds.end,
    zoomMin: Math.min(shortestOf(grain), length),
    zoomMax: length,
  };
}
