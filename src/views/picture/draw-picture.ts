/** A picture of the atlas as one SVG that stands alone: for print, for cards, and where no script runs. */

import { arrangeBody } from "./arrange-body.ts";
import { arrangeLegend } from "./draw-legend.ts";
import { drawLines, SANS, type } from "./draw-text.ts";
import { createPen, type Part, type Pen, type Size } from "./pen.ts";
import type { PictureModel } from "./picture-model.ts";
import { balanceText, wrapText } from "./text-width.ts";
import { element, escapeXml, writeNumber } from "./xml.ts";

/** A picture of this width, in pixels, is drawn at its own size; a wider one is enlarged, so that it reads as well. */
const NATURAL = 840;
const NARROW = 400;
const NOTHING: Part = { height: 0, draw: () => "" };

/**
 * Draws the model.
 *
 * @returns SVG 1.1 with presentation attributes only: no script, no style sheet, nothing from elsewhere; the same for the
 *   same model
 */
export function drawPicture(model: PictureModel): string {
  const pen = createPen(model);
  const scale = Math.max(1, model.width / NATURAL);
  const size = { width: model.width / scale, height: model.height / scale };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: model.width,
      height: model.height,
      viewBox: `0 0 ${writeNumber(size.width)} ${writeNumber(size.height)}`,
      role: "img",
      "xml:lang": model.lang,
      "font-family": SANS,
    },
    element("title", {}, escapeXml(model.title)),
    element("desc", {}, escapeXml(model.description)),
    element("rect", { width: size.width, height: size.height, fill: pen.palette.paper }),
    drawPage(pen, size),
  );
}

function drawPage(pen: Pen, { width, height }: Size): string {
  const isNarrow = width < NARROW;
  const isBare = pen.model.isBare === true;
  const margin = isBare ? 1 : isNarrow ? 10 : 16;
  const inner = width - 2 * margin;
  const head = isBare ? NOTHING : arrangeHead(pen, inner, isNarrow, height);
  const credit = arrangeCredit(pen, inner, isNarrow);
  // On paper every millimetre is the map's, and what a sign says stands beside it in words.
  const isTight = isBare || isNarrow || height < 400;
  const legend = isTight ? null : arrangeLegend(pen, inner, 9.5);
  const legendHeight = legend === null || legend.height === 0 ? 0 : legend.height + 4;
  const top = isBare ? margin : margin * 0.7 + head.height + 7;
  const bottom = height - margin * 0.6 - credit.height;
  const room = { width: inner, height: bottom - legendHeight - (credit.height && 6) - top };
  return [
    head.draw(margin, margin * 0.7),
    arrangeBody(pen, room).draw(margin, top),
    legend === null ? "" : legend.draw(margin, bottom - legendHeight),
    credit.draw(margin, bottom),
  ].join("");
}

function arrangeHead(pen: Pen, width: number, isNarrow: boolean, height: number): Part {
  const { title, subtitle } = pen.model;
  const large = type(isNarrow ? 18 : 25, pen.palette.ink, {
    serif: true,
    weight: 600,
    leading: isNarrow ? 21 : 30,
  });
  const small = type(isNarrow ? 11 : 13, pen.palette.ink2);
  const lines = balanceText(title, width, large, 2);
  const under =
    subtitle === null || (isNarrow && height < 480) ? [] : balanceText(subtitle, width, small, 2);
  const titleHeight = lines.length * large.leading;
  return {
    height: titleHeight + under.length * small.leading,
    draw: (x, y) => {
      const edge = pen.start === "left" ? x : x + width;
      return (
        drawLines(lines, edge, y, large, pen.start) +
        drawLines(under, edge, y + titleHeight, small, pen.start)
      );
    },
  };
}

function arrangeCredit(pen: Pen, width: number, isNarrow: boolean): Part {
  const { credit, tellers = [], zoneNote, views, isBare } = pen.model;
  const style = type(isNarrow ? 8.5 : isBare ? 10.5 : 9.5, pen.palette.ink3);
  const zone = views.includes("timeline") && !isNarrow ? [zoneNote] : [];
  const said = isBare ? tellers : [credit, ...tellers, ...zone];
  const lines = said.length > 0 ? wrapText(said.join(" · "), width, style, isBare ? 4 : 2) : [];
  return {
    height: lines.length * style.leading,
    draw: (x, y) => drawLines(lines, pen.start === "left" ? x : x + width, y, style, pen.start),
  };
}
