/**
 * Shows the shipped dataset's map in an embed at once, out of the page itself: as the live map will open, where it will lie, and
 * until it does. Only where nothing in the address makes it open otherwise.
 */
import { fitInto } from "../../views/map/fit.ts";
import type { EmbedOptions, EmbedView } from "./options.ts";
import "./first-picture.css";

/** What in the address makes the map open otherwise; all else, known or not, changes nothing on it. */
export const CHANGES_MAP: readonly string[] = [
  ...[
    "data",
    "event",
    "select",
    "focus",
    "map",
    "q",
    "frame",
    "color",
    "from",
    "to",
    "known",
    "play",
  ],
  ...["actor", "basis", "faction", "grade", "kind", "questions", "placed", "precision"],
  ...["source", "told", "first"],
];

let picture: SVGElement | null = null;

/**
 * @param root empty but for what the page says while it opens, which stays
 * @param query of the page's address
 */
export function showFirstPicture(
  root: HTMLElement,
  query: URLSearchParams,
  { views, controls }: EmbedOptions,
): void {
  const template = document.querySelector<HTMLTemplateElement>("template#first-picture");
  const isAsShipped = !CHANGES_MAP.some((name) => query.has(name));
  if (template === null || !isAsShipped || views[0] !== "map") return;
  const drawing = document.importNode(template.content, true).querySelector("svg");
  if (drawing === null) return;
  const map = part("map", drawing);
  const room = part("map-root", map);
  room.dir = "ltr";
  const head = part("embed-head", ...root.childNodes);
  const filters = controls === "all" ? [part("embed-filters")] : [];
  root.append(part("embed first", head, ...filters, frameFor(views, room)));
  for (const toned of drawing.querySelectorAll<SVGElement>("[data-tone]"))
    toned.style.setProperty("--tone", toned.dataset.tone ?? "");
  picture = drawing;
  keepPlaced(map, drawing);
}

/** Gives the picture to the live map's place, if it was shown; what draws the live map there clears it away. */
export function keepFirstPicture(room: HTMLElement): void {
  if (picture === null) return;
  const map = part("map", picture);
  room.append(map);
  keepPlaced(map, picture);
  picture = null;
}

/** The views' places, so that the map's has its own size. */
function frameFor(views: readonly EmbedView[], room: HTMLElement): HTMLElement {
  const panels = views.map((view) => {
    const panel = part(`panel panel-${view}`);
    if (view === "map") panel.append(part("map-edging"), room, part("map-edging"));
    if (view === "timeline") panel.append(part("timeline-root"), part("strip-root"));
    return panel;
  });
  return part("embed-views", ...panels);
}

function part(className: string, ...children: Node[]): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.append(...children);
  return element;
}

/** Shows of the drawing what the live map's frame will show, at every size that the frame takes; the marks keep theirs. */
function keepPlaced(frame: HTMLElement, drawing: SVGElement): void {
  const zoom = Number(drawing.dataset.zoom);
  const [x = 0, y = 0, width = 0, height = 0] = (drawing.dataset.box ?? "").split(" ").map(Number);
  const place = () => {
    const [wide, high] = [frame.clientWidth, frame.clientHeight];
    if (wide === 0 || high === 0) return;
    const fit = fitInto({ width, height }, zoom, { width: wide, height: high });
    const scale = 2 ** (fit.zoom - zoom);
    const left = x + width / 2 - fit.middle.x / scale;
    const top = y + height / 2 - fit.middle.y / scale;
    drawing.setAttribute("viewBox", [left, top, wide / scale, high / scale].join(" "));
    drawing.style.setProperty("--unscaled", String(1 / scale));
  };
  place();
  new ResizeObserver(place).observe(frame);
}
