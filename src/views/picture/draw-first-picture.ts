/**
 * The map before there is any code to draw it: its ground and its marks as they open, without a word, but for the events' numbers, which
 * are the same in every language. It stands in the page and takes its colours from the live map's own style sheet.
 */
import type { GeoPermissibleObjects } from "d3";
import { arrangeSites, type Site } from "../../model/cartography/sites.ts";
import { pageColor } from "../../model/signs/attributes.ts";
import { eventSign, IN_FLAG, SIGN_SIZES } from "../../model/signs/event-sign.ts";
import { placeStrokes } from "../../model/signs/small-signs.ts";
import { drawSign, drawStrokes } from "./draw-sign.ts";
import { groundFor, type PictureGround } from "./map-ground.ts";
import type { PictureEvent, PictureModel } from "./picture-model.ts";
import { placeEvents } from "./place-events.ts";
import { element, group, writeNumber } from "./xml.ts";

/** In pixels, far wider than what the map opens at: a frame of any shape is filled to its edges. */
const SIZE = { width: 3000, height: 1000 };
const MARGINS = { top: SIZE.height / 4, bottom: SIZE.height / 4, side: 16 };

/**
 * @returns an SVG element for an HTML page, which needs a `viewBox`. `data-box` is what the map shall show at the least,
 *   `data-zoom` the zoom of web maps at which it is drawn; a `data-tone` is the value of `--tone` for what it holds
 */
export function drawFirstPicture(model: PictureModel): string {
  const { baseMap, frame, events } = model;
  const ground = groundFor(frame, SIZE, MARGINS);
  const shape = (of: GeoPermissibleObjects, name: string) =>
    element("path", { class: name, d: shortenPath(ground.pathOf(of)) });
  return element(
    "svg",
    {
      class: "first-picture",
      "aria-hidden": "true",
      "data-zoom": ground.zoom,
      "data-box": boxOf(ground, frame),
    },
    shape(baseMap.land, "map-land"),
    shape(baseMap.borders, "map-border"),
    shape(baseMap.home, "map-home"),
    shape(baseMap.districtBorders, "map-district-border"),
    ...arrangeSites(placeEvents(model, ground).spots, ground.frame).map((site) =>
      drawSite(site, (id) => events.find((event) => event.id === id)),
    ),
  );
}

function boxOf(ground: PictureGround, [southWest, northEast]: PictureModel["frame"]): string {
  const [low, high] = [ground.toFrame(southWest), ground.toFrame(northEast)];
  return [low.x, high.y, high.x - low.x, low.y - high.y].map(writeNumber).join(" ");
}

/** Whole steps from point to point: a third of the weight. The drawing is a fifth larger than it is shown at the most. */
export function shortenPath(path: string): string {
  let [fromX, fromY] = [0, 0];
  return path.replace(/([MLZ])([^MLZ]*)/g, (_, command: string, point: string) => {
    if (command === "Z") return "z";
    const [x = 0, y = 0] = point.split(",").map((number) => Math.round(Number(number)));
    const [dx, dy] = [x - fromX, y - fromY];
    [fromX, fromY] = [x, y];
    if (command === "M") return `M${x},${y}`;
    return dx === 0 && dy === 0 ? "" : `l${dx}${dy < 0 ? "" : ","}${dy}`;
  });
}

/** In two groups: the inner one is kept at its size, at whatever scale the ground is shown. */
function drawSite(site: Site, eventOf: (id: string) => PictureEvent | undefined): string {
  const marks = site.leaves.filter((leaf) => leaf.type === "mark");
  const isToward = (id: string) => {
    const place = eventOf(id)?.place;
    return place?.extent.type === "point" && place.extent.toward;
  };
  const signs = marks.map(({ id, offset }) => {
    const event = eventOf(id);
    const at = `translate(${writeNumber(offset.x)} ${writeNumber(offset.y)})`;
    return event === undefined
      ? ""
      : drawMark(event, at, SIGN_SIZES.map * (site.flag === null ? 1 : IN_FLAG));
  });
  return group(
    { transform: `translate(${writeNumber(site.x)} ${writeNumber(site.y)})` },
    group(
      { class: "first-picture__site" },
      site.isAside ? drawStrokes(pageColor, placeStrokes(site, isToward), { x: 0, y: 0 }) : "",
      ...signs,
    ),
  );
}

/** The live map draws it again, in the same colours, which the page's style sheet has. */
function drawMark(event: PictureEvent, transform: string, size: number): string {
  const { tone, place } = event;
  const look = { ...event, inferred: place?.inferred ?? false };
  return group(
    { class: "toned map-mark__sign", "data-tone": tone.color, transform },
    drawSign(pageColor, eventSign(look, size), { x: 0, y: 0 }),
  );
}
