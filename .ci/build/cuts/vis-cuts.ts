/** vis-timeline and vis-util, each one file with everything in it. */
import type { LibraryCuts } from "./cut.ts";

export const VIS_TIMELINE_CUTS: LibraryCuts = {
  file: "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs",
  cuts: [
    {
      // Upstream: that the panel is imported on demand, where the option `configure` asks for it.
      what: "the panel that edits the options, with its colour picker",
      find: /return new Configurator\(this, this\.dom\.container, configureOptions(\$1)?\);/g,
      replacement: 'throw new Error("built without the configurator");',
      places: 2,
      saves: 6_690,
    },
    {
      // Upstream: a build of a file a module, marked free of effects, from which a bundler takes the timeline alone.
      what: "the methods of Graph2d, the package's other diagram",
      find: /^(Graph2d|LineGraph|Legend|GraphGroup|Bargraph|Line|Points)\.[\w.]+ = function[\s\S]*?^\};$/gm,
      replacement: "",
      places: 67,
      saves: 13_120,
    },
  ],
};

export const VIS_UTIL_CUTS: LibraryCuts = {
  file: "vis-util/esnext/esm/vis-util.mjs",
  cuts: [
    {
      // Upstream: the same of vis-util; and that vis-timeline takes the panel from there instead of having it twice.
      what: "the same panel's parts, which vis-timeline has of its own",
      find: /(?<=^export \{.*)\b(ColorPicker|Configurator|Popup|Validator|VALIDATOR_PRINT_STYLE), /gm,
      replacement: "",
      places: 5,
      saves: 7_680,
    },
  ],
};
