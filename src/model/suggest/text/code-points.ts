/** From places in UTF-16, as patterns find them, to code points, as the format counts. */

/** @returns where a code unit of the text stands among its code points */
export function pointsIn(text: string): (unit: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (unit) => unit;
  const points = new Uint32Array(text.length + 1);
  let [unit, point] = [0, 0];
  for (const sign of text) {
    points.fill(point++, unit, unit + sign.length);
    unit += sign.length;
  }
  points[unit] = point;
  return (at) => points[at] ?? point;
}
