/** Small signs as SVG elements: outlines of factions, glyphs of kinds, arrows of open ends. */

import { GLYPH_PATHS, type Glyph, OUTLINES, type Outline } from "../../model/symbols.ts";

const SVG = "http://www.w3.org/2000/svg";

export function drawOutline(outline: Outline): SVGSVGElement {
  return drawPath(OUTLINES[outline], "tl-outline", "-12 -12 24 24");
}

export function drawGlyph(glyph: Glyph): SVGSVGElement {
  return drawPath(GLYPH_PATHS[glyph], "tl-kind", "-7 -7 14 14");
}

/** For a time whose start or end is not known. */
export function drawOpenEnd(end: "start" | "end"): SVGSVGElement {
  const path =
    end === "start"
      ? "M-8,0L-3,-3.5V3.5ZM0,0H1.5M4.5,0H6M8.5,0H9"
      : "M8,0L3,-3.5V3.5ZM0,0H-1.5M-4.5,0H-6M-8.5,0H-9";
  return drawPath(path, `tl-open tl-open-${end}`, "-10 -7 20 14");
}

/** @param path within the view box, drawn as strokes unless the class says otherwise */
export function drawPath(path: string, className: string, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
