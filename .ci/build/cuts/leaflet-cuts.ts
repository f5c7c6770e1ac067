/**
 * Leaflet 1.9, which makes its classes by calls that a bundler must take for effects, and hangs them on one another. It is no
 * longer developed, so that what could be offered is for Leaflet 2.
 */
import type { LibraryCuts } from "./cut.ts";
import { OLDER_BROWSERS } from "./leaflet-browsers.ts";

/** Methods of classes, and parts of the methods of a marker. */
const METHODS =
  /^\t(_createIcon|_createImg|_getIconUrl|createShadow|getIcon|setIcon|setOpacity|_updateOpacity|bringTo(Front|Back)|_getTooltipAnchor|_removeShadow|_containsPoint|setStyle ?|_initInteraction|toBBoxString|isEmpty|getRadius|getAttribution|mouseEventTo(LayerPoint|LatLng)|wrap): function \([\w, ]*\) \{[\s\S]*?^\t\},?|^\t_bringToFront: function \(\) \{[\s\S]*?^\t\},|^\t\tif \((this\.dragging && this\.dragging\.enabled\(\)|(this\.)?options\.riseOnHover|(this\.)?options\.autoPanOnFocus|options\.keyboard|newShadow && addShadow|options\.opacity < 1)\) \{[\s\S]*?^\t\t\}|^\t\tvar newShadow = [\s\S]*?^\t\tthis\._shadow = newShadow;|^\t\tthis\._(removeShadow|initInteraction)\(\);|^\t\t(title: ''|alt: 'Marker'|riseOnHover: false|riseOffset: 250|shadowPane: 'shadowPane'|draggable: false|autoPan: false|autoPanPadding: \[50, 50\]|autoPanSpeed: 10),?|^\t\t\tif \((options\.title|icon\.tagName === 'IMG')\) \{[\s\S]*?^\t\t\t\}/gm;

export const LEAFLET_CUTS: LibraryCuts = {
  file: "leaflet/dist/leaflet-src.esm.js",
  cuts: [
    {
      // Upstream: nothing. Leaflet 2 has the language's own classes, and this falls away with it.
      what: "classes that nobody asks for, once making one counts as free of effects",
      find: /^(\s*var [A-Z]\w* = )(?=\w+\.extend\()/gm,
      replacement: "$1/*#__PURE__*/",
      places: 44,
      saves: 8_530,
    },
    {
      // Upstream: nothing. Leaflet 2 exports each under a name of its own.
      what: "the controls' and the WMS layer's second names",
      find: /^(Control|control|TileLayer|tileLayer)\.(Layers|Zoom|Scale|Attribution|layers|zoom|scale|attribution|WMS|wms) = \w+;/gm,
      replacement: "",
      places: 10,
      saves: 3_420,
    },
    {
      // Upstream: that a control's file gives the map its hook, and an entry of the package that imports no control.
      what: "what makes its own buttons and attribution, in whose place the map has ours",
      find: /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(zoomControl|attributionControl)\) \{[\s\S]*?^\}\);/gm,
      replacement: "",
      places: 2,
      saves: 1_200,
    },
    {
      // Upstream: that map and layer get these methods from the popup's and the tooltip's files, in an entry apart.
      what: "popups and tooltips, which take markup",
      find: /^(Map|Layer)\.include\(\{(?=(\s|\/\/.*)*(_initOverlay|openPopup|bindPopup|openTooltip|bindTooltip):)[\s\S]*?^\}\);/gm,
      replacement: "",
      places: 6,
      saves: 3_280,
    },
    {
      // Upstream: that shapes get `toGeoJSON` from the file of GeoJSON, in an entry apart.
      what: "GeoJSON, which the atlas reads itself",
      find: /^(Polyline|Polygon|LayerGroup)\.include\(\{[\s\S]*?^\}\);|^(Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\);|^GeoJSON\.\w+ = \w+;/gm,
      replacement: "",
      places: 13,
      saves: 1_480,
    },
    {
      // Upstream: an entry whose map has no handlers but those that a page adds, which `addHandler` can do already.
      what: "the handlers of keys, which the map handles itself, of a long press and of dragged markers",
      find: /^Map\.((Keyboard|TapHold) = \w+|addInitHook\('addHandler', '(keyboard|tapHold)', \w+\));|^\t\tif \(MarkerDrag\) \{[\s\S]*?^\t\t\}/gm,
      replacement: "",
      places: 5,
      saves: 1_390,
    },
    {
      // Upstream: nothing. Each vector layer of the atlas names its renderer; Leaflet 2 keeps the same choice for those that do not.
      what: "vectors on a canvas, which no layer of the map asks for",
      find: /\(this\.options\.preferCanvas && canvas\(options\)\) \|\| (?=svg\(options\))/g,
      replacement: "",
      places: 1,
      saves: 1_700,
    },
    {
      // Upstream: nothing. Leaflet 2 draws in no browser that needs them.
      what: "where the reader is, what is nearest on a line or in its middle, moves and limits that nobody asks for, projections that web maps do not use, drawing for browsers without SVG, the picture of a marker that brings none",
      find: /^\t(closestLayerPoint|addLatLng|panInside|_panOnFocus|_getPopupAnchor|fitWorld|setMinZoom|setMaxZoom): function \([\w, ]*\) \{[\s\S]*?^\t\},|^\tgetCenter: function \(\) \{\n\t\t\/\/ throws[\s\S]*?^\t\},|^\t(locate|stopLocate|_handleGeolocationError|_handleGeolocationResponse): function \(\w*\) \{[\s\S]*?^\t\},|^var (EPSG3395|EPSG900913|EPSG4326|Simple) = extend\([\s\S]*?^\}\);|^CRS\.(EPSG3395|EPSG900913|EPSG4326|Simple) = \w+;|^var (vmlMixin = \{[\s\S]*?^\};|vmlCreate = \(function \(\) \{[\s\S]*?^\}\)\(\);|vml = !svg\$1 && \(function \(\) \{[\s\S]*?^\}\(\)\);)|^if \(Browser\.vml\) \{[\s\S]*?^\}|^\tvml: vml,|Browser\.vml \? vmlCreate : |^Icon\.Default = IconDefault;|^\t\ticon: new IconDefault\(\),|^\t\tautoPanOnFocus: true,/gm,
      replacement: "",
      places: 31,
      saves: 2_700,
    },
    OLDER_BROWSERS,
    {
      // Upstream: that a marker takes an element of the page as it is.
      what: "a marker's picture, shadow and words, that it rises, fades, is dragged, clicked or changed; that lines change their look or their order, and where they are on a canvas; what nobody asks of bounds and clicks",
      find: METHODS,
      replacement: "",
      places: 68,
      saves: 1_060,
    },
  ],
};
