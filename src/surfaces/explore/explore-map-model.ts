/** What the map of the page that explores draws: open questions at their places, and room for the inset beside the first frame. */
import type { Camera } from "../../model/frame.ts";
import { memoise } from "../../state/memoise.ts";
import { lightIn } from "../../state/selectors.ts";
import type { State } from "../../state/state.ts";
import type { MapMark, MapModel } from "../../views/map/map-model.ts";
import { mapModel } from "../binding/models/to-map-model.ts";
import { insetOf, isHome } from "./inset/inset-state.ts";
import { withQuestions } from "./map-questions.ts";

const beside = memoise(
  (camera: Camera): Camera => (camera.type === "bounds" ? { ...camera, beside: true } : camera),
);

const assemble = memoise(
  (model: MapModel, marks: readonly MapMark[], camera: Camera): MapModel => ({
    ...model,
    marks,
    camera,
  }),
);

export function exploreMapModel(state: State): MapModel {
  const model = mapModel(state);
  const { atlas, lang, selected } = state;
  const dims = lightIn(state)?.dims ?? false;
  const marks = withQuestions(model.marks, atlas, lang, selected, dims);
  const isBeside = insetOf(state) !== null && isHome(state);
  return assemble(model, marks, isBeside ? beside(model.camera) : model.camera);
}
