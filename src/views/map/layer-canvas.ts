/** One canvas over the ground: it moves and grows with the map, and is drawn anew where the map rests. */
import { DomUtil, type LatLng, type Map as LeafletMap, point, type ZoomAnimEvent } from "leaflet";
import { pixelIn } from "./projection.ts";

export interface LayerCanvas {
  /**
   * Draws in pixels of the design, from the frame's upper left corner.
   *
   * @param isPassing whether it is soon drawn again: nothing beyond the frame then, which halves what each drawing costs
   */
  readonly draw: (paint: (context: CanvasRenderingContext2D) => void, isPassing: boolean) => void;
  readonly destroy: () => void;
}

/** Beyond the frame, in frames, so that a drag shows no bare ground. */
const PADDING = 0.3;

export function mountLayerCanvas(map: LeafletMap): LayerCanvas {
  const pane = map.createPane("counted");
  const canvas = document.createElement("canvas");
  canvas.className = "map-counted leaflet-zoom-animated";
  canvas.ariaHidden = "true";
  pane.append(canvas);
  // What is drawn often in small strokes is drawn faster by the processor, and always in the same time.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas to draw on: this browser gives none");
  let drawn: { readonly corner: LatLng; readonly zoom: number } | null = null;
  const put = (corner: ReturnType<typeof point>, zoom: number) => {
    DomUtil.setTransform(canvas, corner, drawn ? map.getZoomScale(zoom, drawn.zoom) : 1);
  };
  const onZoomAnimation = ({ center, zoom }: ZoomAnimEvent) => {
    if (!drawn) return;
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(DomUtil.getPosition(map.getPane("mapPane") as HTMLElement))
      .round();
    put(map.project(drawn.corner, zoom).subtract(origin), zoom);
  };
  const onZoom = () => {
    if (drawn) put(map.latLngToLayerPoint(drawn.corner), map.getZoom());
  };
  map.on("zoomanim", onZoomAnimation);
  map.on("zoom viewreset", onZoom);
  return {
    draw: (paint, isPassing) => {
      const size = map.getSize();
      const padding = size.multiplyBy(isPassing ? 0 : PADDING).round();
      resize(canvas, size.x + 2 * padding.x, size.y + 2 * padding.y);
      const corner = map.containerPointToLayerPoint(point(0, 0).subtract(padding)).round();
      drawn = { corner: map.layerPointToLatLng(corner), zoom: map.getZoom() };
      put(corner, drawn.zoom);
      const scale = devicePixelRatio;
      const shift = map.layerPointToContainerPoint(corner).multiplyBy(-scale);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const unit = scale * pixelIn(map);
      context.setTransform(unit, 0, 0, unit, shift.x, shift.y);
      paint(context);
    },
    destroy: () => {
      map.off("zoomanim", onZoomAnimation);
      map.off("zoom viewreset", onZoom);
      pane.remove();
    },
  };
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [x, y] = [width, height].map((side) => Math.round(side * devicePixelRatio));
  if (canvas.width === x && canvas.height === y) return;
  canvas.width = x ?? 0;
  canvas.height = y ?? 0;
  // In pixels of the window, as Leaflet has its panes.
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
