/** How to read the signs that a picture has, in a line or two. */
import type { XY } from "../../model/cartography/box.ts";
import type { MapExtent } from "../../model/cartography/extent.ts";
import { drawLines, type } from "./draw-text.ts";
import type { Part, Pen } from "./pen.ts";
import { LEGEND_SIGNS, type LegendSign, type PictureEvent } from "./picture-model.ts";
import { textWidth } from "./text-width.ts";
import { element, group, writeNumber } from "./xml.ts";

const SAMPLE = 20;
const GAP = 14;

const AREAS: ReadonlySet<MapExtent["type"]> = new Set(["region", "country", "outline"]);

/** Which events need which explanation. */
const NEEDED: Readonly<Record<LegendSign, (event: PictureEvent, isMapped: boolean) => boolean>> = {
  ring: ({ place }, isMapped) => isMapped && place?.extent.type === "ring",
  area: ({ place }, isMapped) => isMapped && place !== null && AREAS.has(place.extent.type),
  toward: ({ place }, isMapped) =>
    isMapped && place?.extent.type === "point" && place.extent.toward,
  inferred: ({ place }, isMapped) => isMapped && place?.inferred === true,
  approximate: ({ approximate }) => approximate,
  open: ({ openStart, openEnd }) => openStart || openEnd,
};

export function arrangeLegend(pen: Pen, width: number, size: number): Part {
  const { events, views, legend } = pen.model;
  const style = type(size, pen.palette.ink2);
  const isMapped = views.includes("map");
  const isTimed = views.includes("timeline");
  const signs = LEGEND_SIGNS.filter(
    (sign) =>
      (isTimed || (sign !== "approximate" && sign !== "open")) &&
      events.some((event) => NEEDED[sign](event, isMapped)),
  );
  const rows: { sign: LegendSign; at: number; width: number }[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const wide = SAMPLE + textWidth(legend[sign], style);
    if (end + wide > width) {
      rows.push([]);
      end = 0;
    }
    rows.at(-1)?.push({ sign, at: end, width: wide });
    end += wide + GAP;
  }
  const isRight = pen.start === "right";
  return {
    height: rows.length * style.leading,
    draw: (x, y) =>
      rows
        .flatMap((row, index) =>
          row.map(({ sign, at, width: wide }) => {
            const top = y + index * style.leading;
            const left = isRight ? x + width - at - wide : x + at;
            const middle = { x: isRight ? left + wide - 8 : left + 7, y: top + style.leading / 2 };
            const edge = isRight ? left + wide - SAMPLE : left + SAMPLE;
            return (
              drawSample(pen, sign, middle) + drawLines([legend[sign]], edge, top, style, pen.start)
            );
          }),
        )
        .join(""),
  };
}

function drawSample({ palette }: Pen, sign: LegendSign, { x, y }: XY): string {
  const line = { fill: "none", stroke: palette.ink2, "stroke-width": 1.2 };
  const parts: Readonly<Record<LegendSign, readonly string[]>> = {
    ring: [
      element("circle", { r: 5, ...line, "stroke-dasharray": "3 2" }),
      element("circle", { r: 1.4, fill: palette.ink2 }),
    ],
    area: [
      element("path", { d: "M-6,5L4,-5M-2,5L7,-4M-6,1L0,-5", ...line, "stroke-width": 1 }),
      element("rect", { x: -7, y: -5, width: 14, height: 10, ...line, "stroke-width": 0.8 }),
    ],
    toward: [
      element("path", { d: "M-6,0H3M-1,-3.5L3,0L-1,3.5", ...line }),
      element("circle", { cx: 6, r: 1.6, fill: palette.ink2 }),
    ],
    inferred: [element("circle", { r: 5, ...line, "stroke-dasharray": "2.4 1.6" })],
    approximate: [
      element("path", { d: "M-7,-3.4H7M-7,3.4H7", ...line, "stroke-dasharray": "3 2" }),
    ],
    open: [
      element("path", { d: "M-7,0l4,-3v6z", fill: palette.ink2 }),
      element("path", { d: "M-1,-3.4H7M-1,3.4H7", ...line }),
    ],
  };
  const transform = `translate(${writeNumber(x)} ${writeNumber(y)})`;
  return group({ transform }, ...parts[sign]);
}
