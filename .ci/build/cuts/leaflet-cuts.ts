/**
 * Leaflet 1.9, which makes its classes by calls that a bundler must take for effects, and hangs them on one another.
 *
 * To offer upstream: nothing for 1.9, which is no longer developed. Leaflet 2 has classes and exports of the language's own, so
 * the first two cuts fall away with it. For the others, an entry of the package without controls and without what opens over
 * the map, which a page adds by importing it.
 */
import type { LibraryCuts } from "./cut.ts";

export const LEAFLET_CUTS: LibraryCuts = {
  file: "leaflet/dist/leaflet-src.esm.js",
  cuts: [
    {
      what: "classes that nobody asks for, once making one counts as free of effects",
      find: /^(\s*var [A-Z]\w* = )(?=\w+\.extend\()/gm,
      replacement: "$1/*#__PURE__*/",
      places: 44,
      saves: 6_280,
    },
    {
      what: "the controls' and the WMS layer's second names",
      find: /^(Control|control|TileLayer|tileLayer)\.(Layers|Zoom|Scale|Attribution|layers|zoom|scale|attribution|WMS|wms) = \w+;/gm,
      replacement: "",
      places: 10,
      saves: 3_500,
    },
    {
      what: "what makes its own buttons and attribution, in whose place the map has ours",
      find: /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(zoomControl|attributionControl)\) \{[\s\S]*?^\}\);/gm,
      replacement: "",
      places: 2,
      saves: 1_180,
    },
    {
      what: "popups and tooltips, which take markup",
      find: /^(Map|Layer)\.include\(\{(?=(\s|\/\/.*)*(_initOverlay|openPopup|bindPopup|openTooltip|bindTooltip):)[\s\S]*?^\}\);/gm,
      replacement: "",
      places: 6,
      saves: 3_050,
    },
  ],
};
