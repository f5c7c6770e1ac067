/** How to read the signs that a picture has, in a line or two. */
import type { XY } from "../../model/cartography/box.ts";
import type { MapExtent } from "../../model/cartography/extent.ts";
import { LEGEND_SIGNS, type LegendSign, legendSign } from "../../model/signs/legend-signs.ts";
import { scaleSign } from "../../model/signs/sign.ts";
import { NO_SIDE } from "../../model/symbols.ts";
import { drawSign } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import type { Part, Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { textWidth } from "./text-width.ts";

/** Of a sample with the gap after it, in pixels. */
const SAMPLE = 28;
const SAMPLE_SCALE = 0.68;
const GAP = 14;

const AREAS: ReadonlySet<MapExtent["type"]> = new Set(["region", "outline"]);

/** Which events need which explanation; what is not listed explains itself in a picture. */
const NEEDED: Readonly<
  Partial<Record<LegendSign, (event: PictureEvent, isMapped: boolean) => boolean>>
> = {
  ring: ({ place }, isMapped) => isMapped && place?.extent.type === "ring",
  near: ({ place }, isMapped) => isMapped && place?.extent.type === "near",
  area: ({ place }, isMapped) => isMapped && place !== null && AREAS.has(place.extent.type),
  toward: ({ place }, isMapped) =>
    isMapped && place?.extent.type === "point" && place.extent.toward,
  inferred: ({ place }, isMapped) => isMapped && place?.inferred === true,
  unit: ({ shape }) => shape === "unit",
  span: ({ shape }) => shape === "span",
  oneOf: ({ shape }) => shape === "one-of",
  approximate: ({ approximate }) => approximate,
  open: ({ openStart, openEnd }) => openStart || openEnd,
  differ: ({ verdict }) => verdict === "differ",
  agree: ({ verdict }) => verdict === "agree",
};
/** Those of a timeline. */
const TIMES: ReadonlySet<LegendSign> = new Set(["unit", "span", "oneOf", "approximate", "open"]);

export function arrangeLegend(pen: Pen, width: number, size: number): Part {
  const { views, legend, elsewhere = [], otherwise = [] } = pen.model;
  const events = [...pen.model.events, ...elsewhere, ...otherwise];
  const style = type(size, pen.palette.ink2);
  const isMapped = views.includes("map");
  const isTimed = views.includes("timeline");
  const signs = LEGEND_SIGNS.filter(
    (sign) =>
      (isTimed || !TIMES.has(sign)) &&
      events.some((event) => NEEDED[sign]?.(event, isMapped) === true),
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
            const middle = {
              x: isRight ? left + wide - 12 : left + 12,
              y: top + style.leading / 2,
            };
            const edge = isRight ? left + wide - SAMPLE : left + SAMPLE;
            return (
              drawSample(pen, sign, middle) + drawLines([legend[sign]], edge, top, style, pen.start)
            );
          }),
        )
        .join(""),
  };
}

function drawSample(pen: Pen, sign: LegendSign, at: XY): string {
  return drawSign(pen.inks(NO_SIDE), scaleSign(legendSign(sign), SAMPLE_SCALE), at);
}
