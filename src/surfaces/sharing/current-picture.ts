/** Draws what the reader sees now as one SVG; the drawing's code is loaded when it is wanted. */

import type { State } from "../../state/state.ts";
import { fetchFinerShapes } from "../binding/finer-shapes.ts";
import { fetchPictureCounter } from "../binding/picture-counter.ts";
import { fetchPictureTeller } from "../binding/picture-teller.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";

const SIZE = { width: 1200, height: 800 };

/** @returns the SVG, and a name for its file without an ending */
export async function drawCurrentPicture(state: State): Promise<{ svg: string; name: string }> {
  const [{ drawPicture }, { pictureModel }, { fetchTowns }, count, tell, { name, base }] =
    await Promise.all([
      import("../../views/picture/draw-picture.ts"),
      import("../binding/models/to-picture-model.ts"),
      import("../binding/fetch-towns.ts"),
      fetchPictureCounter(state),
      fetchPictureTeller(state),
      fetchBaseMapOf(state),
    ]);
  const { frame } = state;
  const [finer, towns] = await Promise.all([
    frame && fetchFinerShapes(name, base, frame.bounds, frame.zoom),
    frame ? fetchTowns(frame.bounds, frame.zoom) : [],
  ]);
  const isDark =
    state.theme === "dark" ||
    (state.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  const model = pictureModel(state, {
    ...SIZE,
    theme: isDark ? "dark" : "light",
    views: ["map", "timeline"],
    baseMap: base,
    count,
    tell,
    finer,
    towns,
  });
  return { svg: drawPicture(model), name: state.atlas.dataset.id };
}
