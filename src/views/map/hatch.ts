/** Hatches in a tone: SVG patterns, made once for each tone and kind beside the paths that they fill. */
import { HATCHES, type HatchKind } from "../../model/cartography/hatches.ts";
import { pixelOf } from "../design-pixel.ts";
import "./hatch.css";

const SVG = "http://www.w3.org/2000/svg";

// Pattern ids are the page's, and a page may hold several maps.
let count = 0;

/** Fills a path with the hatch of a kind in a tone. @param color #rrggbb */
export function hatch(path: SVGElement, kind: HatchKind, color: string): void {
  const root = path.ownerSVGElement;
  if (root === null) return;
  const known = Array.from(root.querySelectorAll<SVGPatternElement>("defs > pattern")).find(
    (pattern) => pattern.getAttribute("data-key") === `${kind} ${color}`,
  );
  path.style.fill = `url("#${(known ?? addPattern(root, kind, color)).id}")`;
}

function addPattern(root: SVGSVGElement, kind: HatchKind, color: string): SVGPatternElement {
  const { step, turn } = HATCHES[kind];
  const pattern = document.createElementNS(SVG, "pattern");
  count += 1;
  pattern.id = `map-hatch-${count}`;
  pattern.setAttribute("data-key", `${kind} ${color}`);
  pattern.setAttribute("patternUnits", "userSpaceOnUse");
  pattern.setAttribute("width", String(step));
  pattern.setAttribute("height", String(step));
  pattern.setAttribute("data-turn", String(turn));
  scale(pattern, pixelOf(root));
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", `M0,0V${step}`);
  line.setAttribute("class", `map-hatch map-hatch--${kind} toned`);
  line.style.setProperty("--tone", color);
  pattern.append(line);
  defsOf(root).append(pattern);
  return pattern;
}

/** Draws the hatches in an element as large as the design's pixel has become there. */
export function rescaleHatches(element: Element): void {
  const pixel = pixelOf(element);
  for (const pattern of element.querySelectorAll("pattern")) scale(pattern, pixel);
}

function scale(pattern: SVGPatternElement, pixel: number): void {
  const turn = pattern.getAttribute("data-turn");
  pattern.setAttribute("patternTransform", `rotate(${turn}) scale(${pixel})`);
}

function defsOf(root: SVGSVGElement): SVGDefsElement {
  const known = root.querySelector("defs");
  if (known !== null) return known;
  const defs = document.createElementNS(SVG, "defs");
  root.prepend(defs);
  return defs;
}
