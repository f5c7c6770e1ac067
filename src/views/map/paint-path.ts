/** Gives a path of Leaflet's the look that the signs' one statement has for it. */
import { pageColor, strokeAttributes } from "../../model/signs/attributes.ts";
import type { Stroke } from "../../model/signs/sign.ts";
import { inPixels } from "../design-pixel.ts";

/** @param color #rrggbb @param look null for what is not drawn now */
export function paintPath(path: SVGElement, color: string, look: Omit<Stroke, "d"> | null): void {
  path.style.setProperty("--tone", color);
  path.style.display = look === null ? "none" : "";
  if (look === null) return;
  const attributes = strokeAttributes({ ...look, d: "" }, pageColor);
  for (const name of LOOKS) {
    const value = attributes[name];
    if (value === undefined) path.removeAttribute(name);
    else path.setAttribute(name, String(value));
  }
  if (look.stroke === undefined) path.setAttribute("stroke", "none");
  // The attribute counts in the window's pixels, the design does not.
  path.style.strokeWidth = inPixels(look.width ?? 1);
}

/** All but the path's own data, which is Leaflet's. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
] as const;
