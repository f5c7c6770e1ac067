/** Tells with a base map, which comes first, where the finest coast is. */
import { readFileSync } from "node:fs";
import type { Objects, Topology } from "topojson-specification";
import type { Bounds } from "../../model/frame.ts";
import type { Manifest } from "./build-parts.ts";

export type Built = Topology<Objects<object>> & { readonly fullCoast: readonly Bounds[] };

const FULL_COAST = new URL("../../../data/parts/2/manifest.json", import.meta.url);

export function withFullCoast(map: Topology<Objects<object>>): Built {
  const { cell, parts, full }: Manifest = JSON.parse(readFileSync(FULL_COAST, "utf8"));
  const fullCoast = [...parts, ...full].map((key): Bounds => {
    const [column = 0, row = 0] = key.split("_").map(Number);
    const [west, south] = [column * cell - 180, row * cell - 90];
    return [
      [west, south],
      [west + cell, south + cell],
    ];
  });
  return { ...map, fullCoast };
}
