/** Draws what the reader sees now as one SVG; the drawing's code is loaded when it is wanted. */

import type { State } from "../../state/state.ts";
import type { PictureTheme } from "../../views/picture/picture-model.ts";
import { fetchFinerShapes } from "../binding/finer-shapes.ts";
import { fetchPictureCounter } from "../binding/picture-counter.ts";
import { fetchPictureTeller } from "../binding/picture-teller.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";

const SIZE = { width: 1200, height: 800 };

/** @returns the SVG, and a name for its file without an ending */
export async function drawCurrentPicture(state: State): Promise<{ svg: string; name: string }> {
  const isDark =
    state.theme === "dark" ||
    (state.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  const draw = await preparePicture(state);
  return { svg: draw(state, isDark ? "dark" : "light"), name: state.atlas.dataset.id };
}

/** Draws a state in no time: whatever has to be fetched is there. */
export type DrawState = (state: State, theme: PictureTheme) => string;

/** @param frame of the map, that is drawn in full detail; null for the base map alone, which the page has */
export async function preparePicture(
  state: State,
  frame: State["frame"] = state.frame,
): Promise<DrawState> {
  const [{ drawPicture }, { pictureModel }, { fetchTowns }, count, tell, { name, base }] =
    await Promise.all([
      import("../../views/picture/draw-picture.ts"),
      import("../binding/models/to-picture-model.ts"),
      import("../binding/fetch-towns.ts"),
      fetchPictureCounter(state),
      fetchPictureTeller(state),
      fetchBaseMapOf(state),
    ]);
  const [finer, towns] = await Promise.all([
    frame && fetchFinerShapes(name, base, frame.bounds, frame.zoom),
    frame ? fetchTowns(frame.bounds, frame.zoom) : [],
  ]);
  const fetched = { baseMap: base, count, tell, finer, towns };
  return (shown, theme) =>
    drawPicture(pictureModel(shown, { ...SIZE, theme, views: ["map", "timeline"], ...fetched }));
}
