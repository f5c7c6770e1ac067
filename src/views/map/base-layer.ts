/** Draws the quiet ground, land, borders and coasts, on one canvas that Leaflet keeps in place. All its colours are the style sheet's. */
import { type Bounds, DomUtil, type LatLngBounds, type Map as LeafletMap, Renderer } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { turnsIn } from "../../model/parts/unwrap.ts";
import { areasPath, linesPath, WORLD } from "./ground-paths.ts";
import { type FinerGround, type GroundSheet, lay, stroke } from "./ground-sheet.ts";
import { toBounds } from "./lat-lng.ts";
import { pixelIn } from "./projection.ts";
import { PADDING } from "./vector-pane.ts";
import "./base-layer.css";

export interface BaseLayer {
  /** What is drawn over the base map from now on. */
  readonly refine: (finer: FinerGround) => void;
  /** Is due when something of what is drawn has changed. */
  readonly redraw: () => void;
}

const PANE = "ground";
/** More of the screen's pixels in one cost more than they show. */
const MOST_RATIO = 2;

/** In frames: with less of the sheet on any side, a drag might show where it ends. */
const LEAST_MARGIN = PADDING / 2;

/** Draws the base map, again whenever the map has come to rest far from where it was drawn or the page's colours have changed. */
export function drawBase(map: LeafletMap, base: BaseMap): BaseLayer {
  map.createPane(PANE);
  const canvas = new GroundCanvas(base).addTo(map);
  const redraw = () => canvas.draw();
  const colors = matchMedia("(prefers-color-scheme: dark)");
  colors.addEventListener("change", redraw);
  const observer = new MutationObserver(redraw);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  map.on("unload", () => {
    observer.disconnect();
    colors.removeEventListener("change", redraw);
  });
  return {
    refine: (finer) => {
      canvas.finer = finer;
      redraw();
    },
    redraw,
  };
}

/** Leaflet's renderer knows how to lie in its place while the map moves; its types leave that out. */
class GroundCanvas extends Renderer {
  declare _container: HTMLCanvasElement;
  declare _bounds: Bounds;
  declare _zoomAnimated: boolean;
  finer: FinerGround | null = null;
  /** How the map looked when the sheet was laid out, but for where it was in this room. */
  #look = "";
  #room: LatLngBounds | null = null;
  readonly #shapes: readonly Shape[];

  constructor(base: BaseMap) {
    super({ pane: PANE, padding: PADDING });
    this.#shapes = shapesOf(base);
  }

  _initContainer(): void {
    this._container = DomUtil.create("canvas", "map-ground");
  }

  _destroyContainer(): void {
    this._container.remove();
  }

  _update(): void {
    // While it zooms it is drawn already, as it was.
    if (this._bounds && "_animatingZoom" in this._map && this._map._animatingZoom) return;
    const map = this._map;
    const frame = map.getBounds();
    const zoom = map.getZoom();
    const shows = this.finer?.shows(toBounds(frame), zoom);
    // Leaflet counts its pixels from another point after each zoom and each leap.
    const look = [zoom, map.getPixelOrigin(), map.getSize(), shows].join();
    if (look === this.#look && this.#room?.contains(frame.pad(LEAST_MARGIN))) return;
    this.#look = look;
    this.#room = frame.pad(PADDING);
    Reflect.get(Renderer.prototype, "_update").call(this);
    DomUtil.setPosition(this._container, this._bounds.min ?? this._bounds.getTopLeft());
    this.draw();
  }

  _updatePaths(): void {
    // There are none of Leaflet's.
  }

  draw(): void {
    const sheet = this.#room && sheetOf(this._map, this._container, this._bounds, this.#room);
    if (sheet === null) return;
    const { finer } = this;
    const { context, bounds } = sheet;
    context.lineJoin = "round";
    if (!finer?.covers(sheet))
      for (const turn of turnsIn(bounds[0][0], bounds[1][0]))
        for (const shape of this.#shapes) drawShape(sheet, shape, turn);
    finer?.paint(sheet);
  }
}

function sheetOf(
  map: LeafletMap,
  canvas: HTMLCanvasElement,
  box: Bounds,
  room: LatLngBounds,
): GroundSheet | null {
  const context = canvas.getContext("2d");
  const { x, y } = box.getSize();
  if (context === null || x === 0 || y === 0) return null;
  const ratio = Math.min(devicePixelRatio, MOST_RATIO);
  // To set the size is to wipe the sheet.
  [canvas.width, canvas.height] = [Math.round(x * ratio), Math.round(y * ratio)];
  [canvas.style.width, canvas.style.height] = [`${x}px`, `${y}px`];
  const zoom = map.getZoom();
  const width = map.options.crs?.scale(zoom) ?? 1;
  const corner = map.getPixelOrigin().add(box.getTopLeft());
  const style = getComputedStyle(canvas);
  const color = (name: string) => style.getPropertyValue(`--ground-${name}`);
  return {
    context,
    colors: {
      land: color("land"),
      home: color("home"),
      border: color("border"),
      homeBorder: color("home-border"),
    },
    zoom,
    frame: toBounds(map.getBounds()),
    bounds: toBounds(room),
    scale: width * ratio,
    pixel: pixelIn(map) * ratio,
    origin: { x: corner.x / width, y: corner.y / width },
  };
}

type Color = keyof GroundSheet["colors"];

interface Shape {
  readonly path: Path2D;
  readonly fill?: Color;
  readonly line?: { readonly color: Color; readonly width: number; readonly opacity: number };
}

/** In the order in which they lie over each other. */
function shapesOf(base: BaseMap): readonly Shape[] {
  const { land, home, coast, borders, districtBorders } = base;
  return [
    { path: areasPath(land), fill: "land" },
    { path: linesPath(coast), line: { color: "border", width: 0.6, opacity: 0.8 } },
    { path: linesPath(borders), line: { color: "border", width: 0.9, opacity: 1 } },
    {
      path: areasPath(home),
      fill: "home",
      line: { color: "homeBorder", width: 1.1, opacity: 0.85 },
    },
    { path: linesPath(districtBorders), line: { color: "border", width: 0.6, opacity: 0.55 } },
  ];
}

function drawShape(sheet: GroundSheet, { path, fill, line }: Shape, turn: number): void {
  const pixel = lay(sheet, WORLD, { x: turn / 360, y: 0 });
  if (fill) {
    sheet.context.fillStyle = sheet.colors[fill];
    sheet.context.fill(path, "evenodd");
  }
  if (line) stroke(sheet, path, sheet.colors[line.color], line.width * pixel, line.opacity);
}
