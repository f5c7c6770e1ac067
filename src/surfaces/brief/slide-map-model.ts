/** What the map of a slide draws: of a step about some events, these alone; the others stand in the timeline below. */
import type { Company } from "../../model/connections.ts";
import { memoise } from "../../state/memoise.ts";
import type { State } from "../../state/state.ts";
import type { MapMark, MapModel } from "../../views/map/map-model.ts";
import { mapModel } from "../binding/models/to-map-model.ts";

const spokenOf = memoise(
  (marks: readonly MapMark[], spotlight: Company | null): readonly MapMark[] =>
    spotlight === null || spotlight.events.size === 0
      ? marks
      : marks.filter(({ id }) => spotlight.events.has(id)),
);

const assemble = memoise(
  (model: MapModel, marks: readonly MapMark[]): MapModel => ({ ...model, marks }),
);

export function slideMapModel(state: State): MapModel {
  const model = mapModel(state);
  return assemble(model, spokenOf(model.marks, state.spotlight));
}
