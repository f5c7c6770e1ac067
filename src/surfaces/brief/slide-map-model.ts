/** What the map of a slide draws: of a step about some events, these alone; the others stand in the timeline below. */
import { BRIEF_WORDS } from "../../i18n/parts/brief.ts";
import type { Company } from "../../model/company.ts";
import type { Lang } from "../../model/languages.ts";
import { memoise } from "../../state/memoise.ts";
import type { State } from "../../state/state.ts";
import type { MapModel } from "../../views/map/map-model.ts";
import { type EventOnMap, mapModel } from "../binding/models/to-map-model.ts";

const spokenOf = memoise(
  (marks: readonly EventOnMap[], spotlight: Company | null, lang: Lang): readonly EventOnMap[] => {
    const isAboutAll = spotlight === null || spotlight.events.size === 0;
    const spoken = isAboutAll ? marks : marks.filter(({ id }) => spotlight.events.has(id));
    return spoken.map((mark) => lineForWall(mark, lang));
  },
);

/** Letters for the back row leave room for fewer words on a ring. */
function lineForWall(mark: EventOnMap, lang: Lang): EventOnMap {
  const { line, caption, number } = mark;
  if (line === null || caption === null) return mark;
  return { ...mark, line: BRIEF_WORDS[lang].onRing(number, caption) };
}

const assemble = memoise(
  (model: MapModel, marks: readonly EventOnMap[]): MapModel => ({ ...model, marks }),
);

export function slideMapModel(state: State): MapModel {
  const model = mapModel(state);
  return assemble(model, spokenOf(model.marks, state.spotlight, state.lang));
}
