/** The words on rings, along the line in its lower half, or straight in a gap of it; and the dots of their centres. */
import { DomUtil, type Map as LeafletMap } from "leaflet";
import { type Box, boxRound, overlaps, type XY } from "../../model/cartography/box.ts";
import { ringPoint } from "../../model/cartography/split-ring.ts";
import { ringLabel, ringWidth } from "../../model/signs/ring-sign.ts";
import { PLACE_DOT } from "../../model/signs/small-signs.ts";
import { paintStrokes } from "../sign-element.ts";
import { toFrame } from "./anchors.ts";
import { pixelIn } from "./projection.ts";
import { lineBoxes, type RingMark, radiusOf } from "./rings.ts";
import { svgElement } from "./svg.ts";
import "./ring-labels.css";

export interface RingLabels {
  /** Writes on the rings as they lie now. @param joined the language's letters join @param over what lies over the map */
  readonly place: (marks: readonly RingMark[], joined: boolean, over: readonly Box[]) => void;
  /** What the lines and their words fill, in the frame: no other label may cover them. */
  readonly boxes: () => readonly Box[];
}

/** Of half a ring, what its words may fill. */
const MOST = 0.86;

// Ids are the page's, and a page may hold several maps.
let count = 0;

export function mountRingLabels(map: LeafletMap): RingLabels {
  const pane = map.createPane("ring-labels");
  pane.ariaHidden = "true";
  const drawing = svgElement("svg", "map-ring-labels");
  pane.append(drawing);
  let boxes: Box[] = [];
  return {
    boxes: () => boxes,
    place: (marks, joined, over) => {
      const origin = map.containerPointToLayerPoint([0, 0]).round();
      DomUtil.setPosition(drawing as unknown as HTMLElement, origin);
      drawing.replaceChildren();
      const pixel = pixelIn(map);
      drawing.setAttribute("viewBox", "0 0 1 1");
      drawing.style.width = drawing.style.height = `${pixel}px`;
      boxes = marks.flatMap((mark) => write(map, drawing, mark, joined, over));
    },
  };
}

function write(
  map: LeafletMap,
  drawing: SVGSVGElement,
  mark: RingMark,
  joined: boolean,
  over: readonly Box[],
): Box[] {
  const { lonLat, extent, tone, caption, line } = mark;
  const radius = radiusOf(map, lonLat, extent.radiusKm);
  const at = (angle: number) => toFrame(map, ringPoint(lonLat, extent.radiusKm, angle));
  const group = svgElement("g", "map-ring-label toned");
  group.style.setProperty("--tone", tone.color);
  drawing.append(group);
  const centre = toFrame(map, lonLat);
  paintStrokes(group, [{ ...PLACE_DOT, at: [centre.x, centre.y] }]);
  const look = ringLabel(radius, joined);
  const set = look.bent ? bend(group, at) : straighten(group, at(Math.PI / 2));
  const room = look.bent ? Math.PI * radius * MOST : Math.max(2 * radius, 90);
  const texts = [line, caption].filter((text) => text !== null);
  const passes = ["halo", "letters"].map((pass) => {
    const text = set(`map-ring-label__${pass}`);
    text.style.fontSize = `${look.size}px`;
    text.style.fontWeight = String(look.weight);
    if (pass === "halo") text.style.strokeWidth = String(2 * look.halo);
    return text;
  });
  let width = 0;
  for (const words of texts) {
    for (const text of passes) (text.firstElementChild ?? text).textContent = words;
    width = passes[0]?.getComputedTextLength() ?? 0;
    const straight = boxRound(at(Math.PI / 2), width, look.size);
    if (width <= room && (look.bent || !over.some((box) => overlaps(box, straight)))) break;
  }
  return boxesOf(map, mark, look, width);
}

type Look = ReturnType<typeof ringLabel>;

function boxesOf(map: LeafletMap, mark: RingMark, look: Look, width: number): Box[] {
  const { lonLat, extent } = mark;
  const radius = radiusOf(map, lonLat, extent.radiusKm);
  const half = look.bent ? width / 2 / radius : 0;
  const line = lineBoxes(map, mark, (angle) => {
    const isWritten = Math.abs(angle - Math.PI / 2) <= half;
    return isWritten ? look.size + 2 * look.halo : ringWidth(radius) + 4;
  });
  const bottom = toFrame(map, ringPoint(lonLat, extent.radiusKm, Math.PI / 2));
  return look.bent ? line : [...line, boxRound(bottom, width + 4, look.size + 4)];
}

/** @returns makes a text along the lower half, read from the left to the right */
function bend(group: SVGElement, at: (angle: number) => XY): (name: string) => SVGTextElement {
  count += 1;
  const path = svgElement("path", "map-ring-label__line");
  path.id = `map-ring-line-${count}`;
  const points = Array.from({ length: 61 }, (_, index) => at(Math.PI * (1 - index / 60)));
  path.setAttribute(
    "d",
    `M${points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L")}`,
  );
  group.append(path);
  return (name) => {
    const text = svgElement("text", name);
    const along = svgElement("textPath", "map-ring-label__along");
    along.setAttribute("href", `#${path.id}`);
    along.setAttribute("startOffset", "50%");
    text.append(along);
    group.append(text);
    return text;
  };
}

function straighten(group: SVGElement, { x, y }: XY): (name: string) => SVGTextElement {
  return (name) => {
    const text = svgElement("text", name);
    text.setAttribute("x", x.toFixed(2));
    text.setAttribute("y", y.toFixed(2));
    group.append(text);
    return text;
  };
}
