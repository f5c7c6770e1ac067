/** supercluster, and circles with their counts on a canvas. */
import Supercluster from "supercluster";
import { type Columns, type Component, isOnMap, keptBy } from "./component.ts";

const WIDTH = 1000;
const HEIGHT = 500;
const CENTER = { lon: 12, lat: 21.5 };

export function supercluster(): Component {
  let columns: Columns;
  let index: Supercluster;
  let zoom = 5;
  let shift = 0;
  const canvas = document.createElement("canvas");
  const load = (rows: Iterable<number>) => {
    index = new Supercluster({ radius: 48, maxZoom: 16 });
    index.load([...rows].flatMap((row) => (isOnMap(columns, row) ? [pointOf(columns, row)] : [])));
  };
  const draw = () => drawClusters(canvas, index, zoom, shift);
  return {
    open(root, given) {
      columns = given;
      canvas.width = WIDTH;
      canvas.height = HEIGHT;
      root.append(canvas);
      load(columns.lon.keys());
      draw();
    },
    brush(from, to) {
      load(keptBy(columns, from, to));
      draw();
    },
    toggle(kind) {
      load([...columns.kind.keys()].filter((row) => kind < 0 || columns.kind[row] === kind));
      draw();
    },
    zoom(step) {
      zoom = step % 2 ? 5 : 6;
      draw();
    },
    pan(step) {
      shift = step % 2 ? 0 : 120;
      draw();
    },
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

function drawClusters(canvas: HTMLCanvasElement, index: Supercluster, zoom: number, shift: number) {
  const context = canvas.getContext("2d");
  if (!context) return;
  const perDegree = (256 * 2 ** zoom) / 360;
  const half = [WIDTH / perDegree / 2, HEIGHT / perDegree / 2] as const;
  const west = CENTER.lon - half[0] + shift / perDegree;
  const north = CENTER.lat + half[1];
  const box = [west, north - 2 * half[1], west + 2 * half[0], north] as [
    number,
    number,
    number,
    number,
  ];
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.textAlign = "center";
  for (const { geometry, properties } of index.getClusters(box, zoom)) {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const [x, y] = [(lon - west) * perDegree, (north - lat) * perDegree];
    const count = "point_count" in properties ? (properties.point_count as number) : 1;
    context.beginPath();
    context.arc(x, y, Math.min(9.5 + 0.66 * Math.sqrt(count), 34), 0, 2 * Math.PI);
    context.fillStyle = "#fff";
    context.fill();
    context.stroke();
    context.fillStyle = "#000";
    context.fillText(String(count), x, y + 4);
  }
}
