/** supercluster, and circles with their counts on a canvas. */
import Supercluster from "supercluster";
import { type Columns, type Component, isOnMap, keptBy } from "./component.ts";
import { createCanvas, drawCircles, lookAt } from "./draw-circles.ts";

export function supercluster(): Component {
  let columns: Columns;
  let index: Supercluster;
  let canvas: HTMLCanvasElement;
  let look = lookAt(5, 0);
  const load = (rows: Iterable<number>) => {
    index = new Supercluster({ radius: 48, maxZoom: 16 });
    index.load([...rows].flatMap((row) => (isOnMap(columns, row) ? [pointOf(columns, row)] : [])));
    draw();
  };
  const draw = () => {
    const { zoom, west, south, east, north } = look;
    const clusters = index.getClusters([west, south, east, north], zoom);
    drawCircles(
      canvas,
      clusters.map(({ geometry, properties }) => ({
        lonLat: geometry.coordinates,
        count: "point_count" in properties ? (properties.point_count as number) : 1,
      })),
      look,
    );
  };
  const move = (zoom: number, shift: number) => {
    look = lookAt(zoom, shift);
    draw();
  };
  return {
    open(root, given) {
      columns = given;
      canvas = createCanvas(root);
      load(columns.lon.keys());
    },
    brush: (from, to) => load(keptBy(columns, from, to)),
    toggle: (kind) =>
      load([...columns.kind.keys()].filter((row) => kind < 0 || columns.kind[row] === kind)),
    zoom: (step) => move(step % 2 ? 5 : 6, 0),
    pan: (step) => move(look.zoom, step % 2 ? 0 : 120),
  };
}

function pointOf({ lon, lat }: Columns, row: number) {
  const coordinates = [lon[row] ?? 0, lat[row] ?? 0];
  return {
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Point" as const, coordinates },
  };
}
