/** D3's brush, of which the strip moves one. */
import type { LibraryCuts } from "./cut.ts";

export const D3_BRUSH_CUTS: LibraryCuts = {
  file: "d3-brush/dist/d3-brush.mjs",
  cuts: [
    {
      // Upstream: that d3-brush interpolates numbers by `interpolateNumber`, which brings no colours with it.
      what: "the animated move, which needs all that d3-interpolate knows of colours",
      find: /if \(group\.tween\) \{[\s\S]*?\} else (?=\{\s*group\s*\.each\()/g,
      replacement: "",
      places: 1,
      saves: 5_440,
    },
  ],
};
