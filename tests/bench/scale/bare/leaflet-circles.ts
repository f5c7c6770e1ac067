/** Leaflet with a circle for each event, on one canvas. */
import * as L from "leaflet";
import "leaflet/dist/leaflet.css";
import { COLORS, type Columns, type Component, isOnMap, keptBy } from "./component.ts";

/** The frame in which all maps begin. */
export function createMap(root: HTMLElement, options: L.MapOptions = {}): L.Map {
  return L.map(root, {
    center: [21.5, 12],
    zoom: 5,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    ...options,
  });
}

export const moves = (map: () => L.Map) => ({
  zoom: (step: number) => void map().setZoom(step % 2 ? 5 : 6, { animate: false }),
  pan: (step: number) => void map().panBy([step % 2 ? -120 : 120, 0], { animate: false }),
});

export function leafletCircles(): Component {
  let columns: Columns;
  let map: L.Map;
  let circles: readonly (L.CircleMarker | null)[];
  const layer = L.layerGroup();
  const keep = (rows: Iterable<number>) => {
    layer.clearLayers();
    for (const row of rows) {
      const circle = circles[row];
      if (circle) layer.addLayer(circle);
    }
  };
  return {
    open(root, given) {
      columns = given;
      map = createMap(root, { preferCanvas: true });
      circles = Array.from(columns.lon, (_, row) => circleOf(columns, row));
      keep(circles.keys());
      layer.addTo(map);
    },
    brush: (from, to) => keep(keptBy(columns, from, to)),
    toggle: (kind) =>
      keep([...circles.keys()].filter((row) => kind < 0 || columns.kind[row] === kind)),
    ...moves(() => map),
  };
}

function circleOf(columns: Columns, row: number): L.CircleMarker | null {
  if (!isOnMap(columns, row)) return null;
  const color = COLORS[(columns.side[row] ?? 0) % COLORS.length] ?? "#555";
  return L.circleMarker([columns.lat[row] ?? 0, columns.lon[row] ?? 0], {
    radius: 4,
    color,
    weight: 1,
  });
}
