/** The module that the build makes of Leaflet's tile layer. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEAFLET_CUTS } from "../../../.ci/build/cuts/leaflet-cuts.ts";
import { takeTiles } from "../../../.ci/build/leaflet-tiles.ts";

const leaflet = readFileSync(`node_modules/${LEAFLET_CUTS.file}`, "utf8");

test("the tile layer of what is installed takes what it needs from the rest, under names of their own", () => {
  const { lent, tiles } = takeTiles(leaflet);
  for (const name of ["Layer", "LatLngBounds", "throttle", "requestAnimFrame", "setPosition"]) {
    expect(lent).toContain(`${name} as lent_${name}`);
    expect(tiles).toContain(`lent_${name} as ${name}`);
  }
  expect(tiles).toContain("var TileLayer = /*#__PURE__*/GridLayer.extend({");
  expect(tiles).not.toContain("var TileLayerWMS");
});

test("a Leaflet whose tile layer stands elsewhere stops the build", () => {
  const other = leaflet.replace("var GridLayer = ", "const GridLayer = ");
  expect(() => takeTiles(other)).toThrow(
    "leaflet/dist/leaflet-src.esm.js changed: no tile layer stands between its classes",
  );
});
