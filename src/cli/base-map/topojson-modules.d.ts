/** Types of the two topojson packages that ship none, narrowed to what the builder calls. */
declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { Objects, Topology } from "topojson-specification";
  export function topology(objects: Record<string, FeatureCollection>): Topology<Objects<object>>;
}

declare module "topojson-simplify" {
  import type { Objects, Topology } from "topojson-specification";
  export type Weighted = [x: number, y: number, weight: number];
  export type WeightedTopology = Omit<Topology<Objects<object>>, "arcs"> & { arcs: Weighted[][] };
  export function presimplify(topology: Topology<Objects<object>>): WeightedTopology;
  export function simplify(
    topology: WeightedTopology,
    minWeight: number,
  ): Topology<Objects<object>>;
  export function filter(
    topology: Topology<Objects<object>>,
    keep: (ring: number[], interior: boolean) => boolean,
  ): Topology<Objects<object>>;
}
