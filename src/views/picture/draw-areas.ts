/** What is wider than a point: the soft tints of seats, the outlines of areas, and rings of true size. */
import { geoContains } from "d3";
import type { BaseMap } from "../../model/base-map.ts";
import { type MapExtent, outlineOf } from "../../model/cartography/extent.ts";
import { ringRadius } from "../../model/cartography/ground.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { areaStroke } from "../../model/signs/area-sign.ts";
import { strokeAttributes } from "../../model/signs/attributes.ts";
import { cutRing, ringPaths } from "../../model/signs/ring-paths.ts";
import { ringStrokes } from "../../model/signs/ring-sign.ts";
import { seatLook } from "../../model/signs/seat-sign.ts";
import { drawStrokes } from "./draw-sign.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent, PicturePlace, PictureSeat } from "./picture-model.ts";
import { wind } from "./wind.ts";
import { element, group } from "./xml.ts";

/** A ring of a smaller radius, in pixels, is shown by a sign of this size. */
export const LEAST_RING = 9;
/** From this radius on, in pixels, the base map's coast is fine enough to tell which part of a ring lies at sea. */
const LEAST_CUT = 24;

/** Seats lie below all events. */
export function drawAreas(pen: Pen, ground: PictureGround, base: BaseMap): string {
  const { seats, events } = pen.model;
  return [
    ...seats.map((seat) => drawSeat(pen, ground, base, seat)),
    ...events.map((event) =>
      event.place === null ? "" : drawArea(pen, ground, base, event, event.place),
    ),
  ].join("");
}

function drawSeat(pen: Pen, ground: PictureGround, base: BaseMap, seat: PictureSeat): string {
  const outline = outlineOf(base, seat);
  if (outline === null) return drawSeatAt(pen, ground, seat);
  const d = ground.pathOf(wind(outline));
  if (d === "") return "";
  const { ink, opacity, blur } = seatLook("area", "plain");
  const id = `seat-blur-${Math.round(blur)}`;
  const filter = element(
    "filter",
    { id, x: "-20%", y: "-20%", width: "140%", height: "140%" },
    element("feGaussianBlur", { stdDeviation: blur / 2 }),
  );
  const fill = pen.inks(seat.tone)(ink);
  const tint = element("path", { d, fill, "fill-opacity": opacity, filter: `url(#${id})` });
  return element("defs", {}, filter) + withinHome(ground, base, seat.lonLat, tint);
}

/** A tint ends at the country's border, and fades to none within it. */
function withinHome(
  ground: PictureGround,
  base: BaseMap,
  lonLat: LonLat,
  ...tint: string[]
): string {
  if (!geoContains(base.home, [...lonLat])) return tint.join("");
  const { width, height } = ground.frame;
  const id = `home-${[width, height, ground.zoom * 1000].map(Math.round).join("-")}`;
  const clip = element("clipPath", { id }, element("path", { d: ground.pathOf(base.home) }));
  return element("defs", {}, clip) + group({ "clip-path": `url(#${id})` }, ...tint);
}

function drawSeatAt(pen: Pen, ground: PictureGround, { lonLat, tone }: PictureSeat): string {
  const { ink, opacity, radius } = seatLook("place", "plain");
  const { x, y } = ground.toFrame(lonLat);
  const color = pen.inks(tone)(ink);
  const id = `seat-${color.slice(1)}`;
  const stop = (offset: string, share: number) =>
    element("stop", { offset, "stop-color": color, "stop-opacity": share });
  const gradient = element("radialGradient", { id }, stop("0", opacity), stop("1", 0));
  return (
    element("defs", {}, gradient) +
    element("circle", { cx: x, cy: y, r: radius, fill: `url(#${id})` })
  );
}

function drawArea(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  event: PictureEvent,
  { extent, lonLat, inferred }: PicturePlace,
): string {
  if ("radiusKm" in extent) return drawRing(pen, ground, base, event, lonLat, extent);
  const outline = outlineOf(base, { extent, lonLat });
  const stroke = areaStroke({ ...event, inferred }, extent.type === "country");
  if (outline === null || stroke === null) return "";
  const d = ground.pathOf(wind(outline));
  if (d === "") return "";
  return element("path", strokeAttributes({ ...stroke, d }, pen.inks(event.tone)));
}

/** To scale where it can be seen, else as a sign round the place. */
function drawRing(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  { selected, emphasis, tone }: PictureEvent,
  lonLat: LonLat,
  { type, radiusKm }: Extract<MapExtent, { radiusKm: number }>,
): string {
  const middle = ground.toFrame(lonLat);
  const radius = Math.max(ringRadius(ground, lonLat, radiusKm), LEAST_RING);
  const isLand = (angle: number) => {
    const x = middle.x + radius * Math.cos(angle);
    const y = middle.y + radius * Math.sin(angle);
    const at = [...ground.toLonLat({ x, y })] as [number, number];
    return geoContains(base.home, at) || geoContains(base.land, at);
  };
  const arcs = radius < LEAST_CUT || type === "near" ? null : cutRing(isLand);
  const look = { selected, emphasis, extent: type };
  const strokes = ringStrokes(ringPaths(radius, arcs), radius, look);
  return drawStrokes(pen.inks(tone), strokes, middle);
}
