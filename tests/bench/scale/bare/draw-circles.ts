/** Circles with their counts on a canvas, in the frame in which all bare maps begin. */

const WIDTH = 1000;
const HEIGHT = 500;
const CENTER = { lon: 12, lat: 21.5 };

export interface Circle {
  readonly lonLat: readonly number[];
  readonly count: number;
}

/** Where a canvas looks, in degrees; the same at every latitude. */
export interface Look {
  readonly zoom: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export function createCanvas(root: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  root.append(canvas);
  return canvas;
}

const degreesAt = (zoom: number) => (256 * 2 ** zoom) / 360;

/** @param shift to the east, in pixels */
export function lookAt(zoom: number, shift: number): Look {
  const perDegree = degreesAt(zoom);
  const half = [WIDTH / perDegree / 2, HEIGHT / perDegree / 2] as const;
  const west = CENTER.lon - half[0] + shift / perDegree;
  const south = CENTER.lat - half[1];
  return { zoom, west, east: west + 2 * half[0], south, north: south + 2 * half[1] };
}

export function drawCircles(
  canvas: HTMLCanvasElement,
  circles: Iterable<Circle>,
  { zoom, west, north }: Look,
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const perDegree = degreesAt(zoom);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.textAlign = "center";
  for (const { lonLat, count } of circles) {
    const [lon = 0, lat = 0] = lonLat;
    const [x, y] = [(lon - west) * perDegree, (north - lat) * perDegree];
    context.beginPath();
    context.arc(x, y, Math.min(9.5 + 0.66 * Math.sqrt(count), 34), 0, 2 * Math.PI);
    context.fillStyle = "#fff";
    context.fill();
    context.stroke();
    context.fillStyle = "#000";
    context.fillText(String(count), x, y + 4);
  }
}
