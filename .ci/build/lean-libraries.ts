/**
 * Leaves out of the bundle what libraries carry and the atlas never uses, 58 kB after gzip. What each cut and each stand-in saves
 * was measured by leaving it out of the others; one that saves less than 1 kB has no place here.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type LibraryCuts, makeCuts } from "./cuts/cut.ts";
import { D3_BRUSH_CUTS } from "./cuts/d3-cuts.ts";
import { LEAFLET_CUTS } from "./cuts/leaflet-cuts.ts";
import { VIS_TIMELINE_CUTS, VIS_UTIL_CUTS } from "./cuts/vis-cuts.ts";

export const ALL_CUTS: readonly LibraryCuts[] = [
  LEAFLET_CUTS,
  VIS_TIMELINE_CUTS,
  VIS_UTIL_CUTS,
  D3_BRUSH_CUTS,
];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const STAND_INS = [
  // 6.1 kB. vis-timeline filters strings that it is given as markup; it is given elements, so everything else is escaped.
  // Upstream: an option that takes the caller's filter, and the package on demand where there is none.
  { find: /^xss$/, replacement: here("escape-all.ts") },
  // 4.7 kB. d3-brush animates through it when it is asked to; it never is.
  // Upstream: that d3-brush interrupts by the selection's own method, which is there where the package is loaded.
  { find: /^d3-transition$/, replacement: here("no-transition.ts") },
  // 11.4 kB. The package's entry is CommonJS, which cannot be shaken. Upstream: nothing, Leaflet 2 has another.
  { find: /^leaflet$/, replacement: LEAFLET_CUTS.file },
];

export function leanLibraries(): Plugin {
  return {
    name: "lean-libraries",
    enforce: "pre",
    config: () => ({ resolve: { alias: STAND_INS } }),
    transform(code, id) {
      const path = id.split("?")[0];
      const cuts = ALL_CUTS.find(({ file }) => path?.endsWith(file));
      return cuts ? { code: makeCuts(code, cuts), map: null } : null;
    },
  };
}
