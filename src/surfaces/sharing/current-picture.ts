/** Draws what the reader sees now as one SVG; the drawing's code is loaded when it is wanted. */

import { type BaseMapName, carries } from "../../model/base-map-choice.ts";
import { widened } from "../../model/parts/cells.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import type { State } from "../../state/state.ts";
import { loadFiner } from "../binding/refine-ground.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";

const SIZE = { width: 1200, height: 800 };
/** A picture of another shape than the map shows more of the Earth, in frames. */
const ROUND = 0.5;

/** @returns the SVG, and a name for its file without an ending */
export async function drawCurrentPicture(state: State): Promise<{ svg: string; name: string }> {
  const [{ drawPicture }, { pictureModel }, { name, base }] = await Promise.all([
    import("../../views/picture/draw-picture.ts"),
    import("../binding/models/to-picture-model.ts"),
    fetchBaseMapOf(state),
  ]);
  const finer = await finerIn(state, name);
  const isDark =
    state.theme === "dark" ||
    (state.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  const model = pictureModel(state, {
    ...SIZE,
    theme: isDark ? "dark" : "light",
    views: ["map", "timeline"],
    baseMap: base,
    finer,
  });
  return { svg: drawPicture(model), name: state.atlas.dataset.id };
}

/** What the map shows of finer ground, which is here already; where some is not, the picture has the base map. */
async function finerIn({ frame }: State, name: BaseMapName): Promise<FinerShapes | null> {
  if (frame === null || carries(name, frame.bounds, frame.zoom)) return null;
  const [[{ createBaseParts }], { shapesIn }] = await Promise.all([
    loadFiner(),
    import("../../model/parts/shapes.ts"),
  ]);
  const parts = createBaseParts({ about: [], onChange: () => {}, onFault: console.warn });
  const round = widened(frame.bounds, ROUND);
  parts.look(round, frame.zoom);
  await parts.settled();
  parts.destroy();
  return shapesIn(parts.shelves(), round, frame.zoom);
}
