/** A line that is not drawn from whole pixel to whole pixel, as Leaflet's are: a ring of short steps would tremble. */
import { type Bounds, type LatLng, type Map as LeafletMap, type Point, Polyline } from "leaflet";

/** What Leaflet calls a line's own, and its types do not tell. */
interface Projected {
  readonly _map: LeafletMap;
}

type Lines = readonly LatLng[] | readonly Lines[];

export const SmoothLine: typeof Polyline = Polyline.extend({
  _projectLatlngs(this: Projected, lines: Lines, parts: Point[][], box: Bounds): void {
    const map = this._map;
    for (const line of (lines[0] && "lat" in lines[0] ? [lines] : lines) as readonly LatLng[][])
      parts.push(
        line.map((at) => {
          const point = map.project(at).subtract(map.getPixelOrigin());
          box.extend(point);
          return point;
        }),
      );
  },
}) as unknown as typeof Polyline;
