/** Thins a topology: full detail where readers look closely, less the farther away from there. */

import { greatest } from "d3";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import { filter, presimplify, simplify, type WeightedTopology } from "topojson-simplify";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import { turn } from "./join-districts.ts";

type AnyTopology = Topology<Objects<object>>;

export type Zone = {
  /** west, south, east, north in degrees */
  readonly box: readonly [number, number, number, number];
  /** Points that bend a line by less than about this many degrees go. */
  readonly detail: number;
  /** Rings (islands, lakes) of less than this many square degrees go. */
  readonly ring: number;
};

/** From the closest frame outwards; the first that holds a point decides. */
export const FULL: readonly Zone[] = [
  { box: [8.3, 18.5, 26.2, 34.2], detail: 0.004, ring: 0 },
  { box: [-5, 15, 40, 48], detail: 0.08, ring: 0.006 },
  { box: [-13, 2, 62, 62], detail: 0.2, ring: 0.08 },
  { box: [-180, -90, 180, 90], detail: 1, ring: 3 },
];

/** For embeds: Libya good to zoom 8, the world a sketch. */
export const LIGHT: readonly Zone[] = [
  { box: [8.3, 18.5, 26.2, 34.2], detail: 0.035, ring: 0.01 },
  { box: [-5, 15, 40, 48], detail: 0.5, ring: 0.3 },
  { box: [-13, 2, 62, 62], detail: 1.6, ring: 3 },
  { box: [-180, -90, 180, 90], detail: 12, ring: 120 },
];

/**
 * Drops the points and rings that the zone around them does not need. A shared border is thinned once, so
 * neighbours still meet; each country keeps its largest ring, with at least four corners.
 *
 * @param topology unquantised, absolute degrees
 * @param zones from the closest outwards; the last holds the whole world
 * @returns a smaller topology with the same objects and ids
 */
export function thin(topology: AnyTopology, zones: readonly Zone[]): AnyTopology {
  const weighted = presimplify(topology);
  for (const arc of weighted.arcs) weigh(arc, zones);
  const simple = simplify(weighted, 1);
  const kept = largestRings(simple);
  return filter(simple, (ring) => {
    const positions = outline(simple, ring);
    if (area(positions) > zoneOf(positions[0] ?? [0, 0], zones).ring) return true;
    // A hole stays if the country that fills it does.
    return kept.has(ringKey(ring));
  });
}

/** Keys of the outer rings of each feature's largest polygon. */
function largestRings(topology: AnyTopology): Set<string> {
  const keys = Object.values(topology.objects).flatMap((object) => {
    if (object.type !== "GeometryCollection") return [];
    return object.geometries.flatMap((geometry) => {
      const outer = outerRings(geometry);
      const largest = greatest(outer, (ring) => area(outline(topology, ring)));
      return largest ? ringKey(largest) : [];
    });
  });
  return new Set(keys);
}

/** The same for a ring and for the hole that it fills, whichever way each is run. */
function ringKey(ring: readonly number[]): string {
  return ring
    .map((arc) => (arc < 0 ? ~arc : arc))
    .sort((a, b) => a - b)
    .join();
}

function outerRings(geometry: GeometryObject<object>): number[][] {
  if (geometry.type === "Polygon") return geometry.arcs.slice(0, 1);
  if (geometry.type === "MultiPolygon") return geometry.arcs.flatMap((rings) => rings.slice(0, 1));
  return [];
}

function outline(topology: AnyTopology, ring: number[]): Position[] {
  return feature(topology, { type: "Polygon", arcs: [ring] }).geometry.coordinates[0] ?? [];
}

function area(ring: readonly Position[]): number {
  return Math.abs(turn(ring)) / 2;
}

function zoneOf([lon = 0, lat = 0]: Position, zones: readonly Zone[]): Zone {
  const zone = zones.find(
    ({ box: [west, south, east, north] }) =>
      lon >= west && lon <= east && lat >= south && lat <= north,
  );
  if (zone === undefined) throw new Error(`Position outside of the world: ${lon}, ${lat}`);
  return zone;
}

function weigh(arc: WeightedTopology["arcs"][number], zones: readonly Zone[]): void {
  for (const point of arc) point[2] /= zoneOf(point, zones).detail ** 2;
  const [first, last] = [arc[0], arc.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return;
  // An island is one closed arc: without three corners besides its start it would vanish into a line.
  const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
  for (const point of inner.slice(0, 3)) point[2] = Number.POSITIVE_INFINITY;
}
