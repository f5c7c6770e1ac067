/** What the map of a slide draws: of a step about some events, these alone; the others stand in the timeline below. */
import type { Company } from "../../model/connections.ts";
import { memoise } from "../../state/memoise.ts";
import type { State } from "../../state/state.ts";
import type { MapModel } from "../../views/map/map-model.ts";
import { type EventOnMap, mapModel } from "../binding/models/to-map-model.ts";

const spokenOf = memoise(
  (marks: readonly EventOnMap[], spotlight: Company | null): readonly EventOnMap[] =>
    spotlight === null || spotlight.events.size === 0
      ? marks
      : marks.filter(({ id }) => spotlight.events.has(id)),
);

const assemble = memoise(
  (model: MapModel, marks: readonly EventOnMap[]): MapModel => ({ ...model, marks }),
);

export function slideMapModel(state: State): MapModel {
  const model = mapModel(state);
  return assemble(model, spokenOf(model.marks, state.spotlight));
}
