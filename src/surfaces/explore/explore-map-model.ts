/** What the map of the page that explores draws: with room for the inset beside the first frame. */
import type { Camera } from "../../model/frame.ts";
import { memoise } from "../../state/memoise.ts";
import type { State } from "../../state/state.ts";
import type { MapModel } from "../../views/map/map-model.ts";
import { mapModel } from "../binding/models/to-map-model.ts";
import { insetOf, isHome } from "./inset/inset-state.ts";

const beside = memoise(
  (camera: Camera): Camera => (camera.type === "bounds" ? { ...camera, beside: true } : camera),
);

const withCamera = memoise((model: MapModel, camera: Camera): MapModel => ({ ...model, camera }));

export function exploreMapModel(state: State): MapModel {
  const model = mapModel(state);
  const isBeside = insetOf(state) !== null && isHome(state);
  return isBeside ? withCamera(model, beside(model.camera)) : model;
}
