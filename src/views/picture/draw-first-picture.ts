/**
 * The map before there is any code to draw it: its ground and its marks as they open, without a word, so that it does for
 * every language. It stands in the page and takes its colours from the live map's own style sheet.
 */
import type { GeoPermissibleObjects } from "d3";
import { leaderOf } from "../../model/cartography/leader.ts";
import { arrangeSites, type Site } from "../../model/cartography/sites.ts";
import { GLYPH_PATHS, OUTLINES } from "../../model/symbols.ts";
import { groundFor, type PictureGround } from "./map-ground.ts";
import type { PictureEvent, PictureModel } from "./picture-model.ts";
import { placeEvents } from "./place-events.ts";
import { element, group, writeNumber } from "./xml.ts";

/** In pixels, far wider than what the map opens at: a frame of any shape is filled to its edges. */
const SIZE = { width: 3000, height: 1000 };
const MARGINS = { top: SIZE.height / 4, bottom: SIZE.height / 4, side: 16 };
/** As large as a button's sign: 46 pixels for 40 of its own. */
const SIGN_SCALE = 1.15;

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
  const leaders = marks.map((leaf) => {
    const place = eventOf(leaf.id)?.place;
    const { line, head } = leaderOf(leaf, place?.extent.type === "point" && place.extent.toward);
    return (
      element("path", { class: "map-site__leader", d: line }) +
      (head === null ? "" : element("path", { class: "map-site__arrow", d: head }))
    );
  });
  const signs = marks.map(({ id, offset }) => {
    const event = eventOf(id);
    const at = `translate(${writeNumber(offset.x)} ${writeNumber(offset.y)}) scale(${SIGN_SCALE})`;
    return event === undefined ? "" : drawSign(event, at);
  });
  return group(
    { transform: `translate(${writeNumber(site.x)} ${writeNumber(site.y)})` },
    group(
      { class: "first-picture__site" },
      ...(site.fanned ? [...leaders, element("circle", { class: "map-site__dot", r: 2.5 })] : []),
      ...signs,
    ),
  );
}

function drawSign({ glyph, tone, place }: PictureEvent, transform: string): string {
  const outline = OUTLINES[tone.outline];
  return group(
    {
      class: place?.inferred ? "toned map-mark--inferred" : "toned",
      "data-tone": tone.color,
      transform,
    },
    place?.inferred
      ? element("path", { class: "map-mark__dashes", transform: "scale(1.26)", d: outline })
      : "",
    element("path", { class: "map-mark__body", d: outline }),
    element("path", { class: "map-mark__glyph", d: GLYPH_PATHS[glyph] }),
  );
}
