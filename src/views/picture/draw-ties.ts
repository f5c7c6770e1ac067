/** Ties what several sources tell of one event: its places, its times. A dashed line, with the sign that they differ where it has room. */
import type { Box, XY } from "../../model/cartography/box.ts";
import { legendSign } from "../../model/signs/legend-signs.ts";
import { NO_SIDE } from "../../model/symbols.ts";
import { drawSign } from "./draw-sign.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import { hasNoPoint } from "./place-events.ts";
import { element, writeNumber } from "./xml.ts";

/** Nearer to each other, in pixels, there is no room for the sign. */
const LEAST = 48;

/** Below the marks. */
export function drawPlaceTies(pen: Pen, ground: PictureGround): string {
  const { events, elsewhere = [] } = pen.model;
  return elsewhere
    .map(({ of: id, place }) => {
      const first = events.find((event) => event.id === id)?.place;
      if (!first || !place || hasNoPoint(ground, first) || hasNoPoint(ground, place)) return "";
      return drawTie(pen, ground.toFrame(first.lonLat), ground.toFrame(place.lonLat));
    })
    .join("");
}

/** @param boxes of the bars, by id */
export function drawTimeTies(pen: Pen, boxes: ReadonlyMap<string, Box>): string {
  return (pen.model.otherwise ?? [])
    .map(({ id, of: first, time }) => {
      const [a, b] = [boxes.get(first), boxes.get(id)];
      const told = pen.model.events.find((event) => event.id === first)?.time;
      if (!a || !b || !told || (told.start < time.end && time.start < told.end)) return "";
      const [left, right] = a.x <= b.x ? [a, b] : [b, a];
      const middle = ({ y, height }: Box) => y + height / 2;
      return drawTie(
        pen,
        { x: left.x + left.width, y: middle(left) },
        { x: right.x, y: middle(right) },
      );
    })
    .join("");
}

function drawTie(pen: Pen, from: XY, to: XY): string {
  const line = element("path", {
    d: `M${writeNumber(from.x)},${writeNumber(from.y)}L${writeNumber(to.x)},${writeNumber(to.y)}`,
    fill: "none",
    stroke: pen.palette.ink2,
    "stroke-width": 1.4,
    "stroke-dasharray": "5 3",
  });
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST) return line;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return line + drawSign(pen.inks(NO_SIDE), legendSign("differ"), middle);
}
