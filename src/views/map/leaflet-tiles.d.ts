/** The build gives this part of Leaflet a module of its own; see `.ci/build/leaflet-tiles.ts`. */
declare module "leaflet?tiles" {
  export { tileLayer } from "leaflet";
}
