/**
 * Leaves out of the bundle what libraries carry and the atlas never uses, and mends what they do not know of. Each cut names
 * the line that it makes, and the build fails where a new version no longer has it.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

interface Cut {
  /** The end of the file's path. */
  readonly file: string;
  readonly why: string;
  readonly find: RegExp;
  readonly replacement: string;
}

const LEAFLET = "leaflet/dist/leaflet-src.esm.js";

const CUTS: readonly Cut[] = [
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "the panel that edits vis-timeline's options, with its colour picker",
    find: /return new Configurator\(this, this\.dom\.container, configureOptions(\$1)?\);/g,
    replacement: 'throw new Error("built without the configurator");',
  },
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "the methods of Graph2d, the package's other diagram",
    find: /^(Graph2d|LineGraph|Legend|GraphGroup|Bargraph|Line|Points)\.[\w.]+ = function[\s\S]*?^\};$/gm,
    replacement: "",
  },
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "the prototypes of Graph2d and its parts",
    find: /^(Graph2d|LineGraph|Legend)\.prototype = new (Core|Component)\(\);$/gm,
    replacement: "",
  },
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "that a hand's pixels are not the page's own where a style zooms it, as a briefing's does",
    find: /(?<=let delta = )(direction == "horizontal" \? event\.deltaX : event\.deltaY)(?=;)/g,
    replacement: "($1) / (this.body.dom.root.currentCSSZoom || 1)",
  },
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "the same of where a drag begins",
    find: /(?<=: centerContainerRect\.right - clientX;\s*const time = this\.body\.util\.toTime\()x(?=\))/g,
    replacement: "x / (this.body.dom.root.currentCSSZoom || 1)",
  },
  {
    file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
    why: "the same of the place under a pointer",
    find: /(?<=return \{\s*)x: touch\.x - elementRect\.left,(?=\s*y: touch\.y - elementRect\.top)/g,
    replacement: "x: (touch.x - elementRect.left) / (element.currentCSSZoom || 1),",
  },
  {
    file: LEAFLET,
    why: "layers and renderers that nobody asks for, once making a class counts as free of effects",
    find: /^(\s*var [A-Z]\w* = )(?=\w+\.extend\()/gm,
    replacement: "$1/*#__PURE__*/",
  },
  {
    file: LEAFLET,
    why: "names under which nobody asks for what they stand for",
    find: /^(Control|control|TileLayer|tileLayer|Map|Icon)\.(Layers|Zoom|Scale|Attribution|layers|zoom|scale|attribution|WMS|wms|Default|BoxZoom|DoubleClickZoom|Drag|Keyboard|ScrollWheelZoom|TapHold|TouchZoom) = \w+;/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "its own buttons, attribution and popups' options, in whose place the map has ours",
    find: /^Map\.mergeOptions\(\{\s*(zoomControl|attributionControl|closePopupOnClick): true\s*\}\);/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "what would make its own buttons and attribution",
    find: /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(zoomControl|attributionControl)\) \{[\s\S]*?^\}\);/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "popups and tooltips, which take markup",
    find: /^(Map|Layer)\.include\(\{(?=(\s|\/\/.*)*(_initOverlay|openPopup|bindPopup|openTooltip|bindTooltip):)[\s\S]*?^\}\);/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "layers as GeoJSON",
    find: /^(Polyline|Polygon|LayerGroup)\.include\(\{[\s\S]*?^\}\);|^(Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\);/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "keys, which the map handles itself, and a long press, which means nothing to it",
    find: /^Map\.addInitHook\('addHandler', '(keyboard|tapHold)', \w+\);/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "the renderer on a canvas",
    find: /\(this\.options\.preferCanvas && canvas\(options\)\) \|\| /g,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "markers that are dragged",
    find: /^\t\tif \(MarkerDrag\) \{[\s\S]*?^\t\t\}/gm,
    replacement: "",
  },
  {
    file: LEAFLET,
    why: "its own icon, whose pictures would not be found",
    find: /new IconDefault\(\)/g,
    replacement: "null",
  },
  {
    file: LEAFLET,
    why: "VML, which was for Internet Explorer",
    find: /^if \(Browser\.vml\) \{\s*SVG\.include\(vmlMixin\);\s*\}|Browser\.vml \? vmlCreate : (?=svgCreate)|^var vmlCreate = \(function[\s\S]*?^\}\)\(\);/gm,
    replacement: "",
  },
  {
    file: "vis-util/esnext/esm/vis-util.mjs",
    why: "the same panel's parts, which vis-timeline has of its own",
    find: /(?<=^export \{.*)\b(ColorPicker|Configurator|Popup|Validator|VALIDATOR_PRINT_STYLE), /gm,
    replacement: "",
  },
];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export function leanLibraries(): Plugin {
  return {
    name: "lean-libraries",
    enforce: "pre",
    config: () => ({
      resolve: {
        alias: [
          // vis-timeline filters strings that it is given as markup; it is given elements, so everything else is escaped.
          { find: /^xss$/, replacement: here("escape-all.ts") },
          // d3-brush animates through it when it is asked to; it never is.
          { find: /^d3-transition$/, replacement: here("no-transition.ts") },
          // The package's entry is CommonJS, which cannot be shaken.
          { find: /^leaflet$/, replacement: "leaflet/dist/leaflet-src.esm.js" },
        ],
      },
    }),
    transform(code, id) {
      const cuts = CUTS.filter(({ file }) => id.split("?")[0]?.endsWith(file));
      if (cuts.length === 0) return null;
      return { code: cuts.reduce((text, cut) => apply(text, cut), code), map: null };
    },
  };
}

function apply(code: string, { file, why, find, replacement }: Cut): string {
  const cut = code.replace(find, replacement);
  if (cut === code) throw new Error(`${file} changed: cannot leave out ${why}`);
  return cut;
}
