/** leaflet.markercluster with a marker for each event. */
import * as L from "leaflet";
import { type Columns, type Component, isOnMap, keptBy } from "./component.ts";
import { createMap, moves } from "./leaflet-circles.ts";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";

/** The plugin adds itself to the global that Leaflet was before there were modules. */
Object.assign(window, { L: { ...L } });
await import("leaflet.markercluster");
const plugged = (window as unknown as { readonly L: typeof L }).L;

export function markerClusters(): Component {
  let columns: Columns;
  let map: L.Map;
  let markers: readonly (L.Marker | null)[];
  let group: L.MarkerClusterGroup;
  const keep = (rows: Iterable<number>) => {
    group.clearLayers();
    group.addLayers([...rows].flatMap((row) => markers[row] ?? []));
  };
  return {
    open(root, given) {
      columns = given;
      map = createMap(root, { maxZoom: 18 });
      group = plugged.markerClusterGroup({ animate: false, chunkedLoading: false });
      markers = Array.from(columns.lon, (_, row) =>
        isOnMap(columns, row) ? L.marker([columns.lat[row] ?? 0, columns.lon[row] ?? 0]) : null,
      );
      keep(markers.keys());
      group.addTo(map);
    },
    brush: (from, to) => keep(keptBy(columns, from, to)),
    toggle: (kind) =>
      keep([...markers.keys()].filter((row) => kind < 0 || columns.kind[row] === kind)),
    ...moves(() => map),
  };
}
