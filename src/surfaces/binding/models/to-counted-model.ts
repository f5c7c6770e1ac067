/** From the state to what the counted layer of the map draws. */
import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayWhen } from "../../../i18n/dates.ts";
import { COUNTED_MAP_WORDS } from "../../../i18n/parts/counted-map.ts";
import { nameOfMark } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { type Coloring, toneOfEvent } from "../../../model/coloring.ts";
import type { Lang } from "../../../model/languages.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Placed } from "../../../model/schema/place.ts";
import type { Emphasis } from "../../../model/signs/sign.ts";
import {
  type CountedMap,
  type CountedMark,
  countedMap,
} from "../../../state/counted/counted-map.ts";
import type { SpotTable } from "../../../state/counted/spot-table.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf, type Light, lightIn, selectedEventOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { CountedGroup, CountedModel, ListedEvent } from "../../../views/map/counted-model.ts";
import { type ClassLooks, looksOf } from "./class-looks.ts";
import { extentOf } from "./to-map-model.ts";

/** The spots at which kept events are lit; null while nothing is spoken of. */
const litSpots = memoise(
  (light: Light | null, answer: Answer, table: SpotTable): ReadonlySet<number> | null => {
    if (!light) return null;
    const lit = new Set<number>();
    for (const id of light.company.events) {
      const spot = answer.has(id) ? table.spotOf(id) : null;
      if (spot !== null) lit.add(spot);
    }
    return lit;
  },
);

const assemble = memoise(
  (
    map: CountedMap,
    looks: ClassLooks,
    atlas: Atlas,
    lang: Lang,
    lit: ReadonlySet<number> | null,
    dims: boolean,
  ): CountedModel => {
    const group = (mark: CountedMark) =>
      groupOf(mark, map.table, lang, emphasisOf(mark, lit, dims));
    const selected = [...map.marks, ...map.around].find((mark) => mark.selected !== null)?.selected;
    const facts = selected ? atlas.events.get(selected) : undefined;
    return {
      lang,
      groups: map.marks.map(group),
      around: map.around.map(group),
      bare: map.bare.map(group),
      areas: map.areas.map((area) => ({ ...area, key: `area ${area.level}` })),
      beyond: map.beyond.map(({ toward, spots, count }) => ({
        key: `beyond ${toward.east} ${toward.south}`,
        spots,
        count,
        ...toward,
      })),
      ...looks,
      sum: COUNTED_MAP_WORDS[lang].mapSum(map.sum),
      selectedName: facts ? nameOfMark(facts, atlas, wordsOf(lang)) : null,
      words: COUNTED_MAP_WORDS[lang],
    };
  },
);

function emphasisOf(
  { spots }: CountedMark,
  lit: ReadonlySet<number> | null,
  dims: boolean,
): Emphasis {
  if (!lit) return "plain";
  if (spots.some((spot) => lit.has(spot))) return "lit";
  return dims ? "dimmed" : "plain";
}

function groupOf(
  mark: CountedMark,
  { spots }: SpotTable,
  lang: Lang,
  emphasis: Emphasis,
): CountedGroup {
  const [head] = mark.spots;
  const found = spots[head];
  if (!found) throw new Error(`a group at no spot: ${head}`);
  const { places, ...own } = mark;
  return {
    ...own,
    key: mark.selected === null ? `spot ${head}` : "selected",
    place: translate(found.place, lang).name,
    others: places - 1,
    extent: extentOf({ ...found.spot, basis: "stated" } as Placed, found.place),
    emphasis,
  };
}

/** Null before the map knows where it looks. */
export function countedModel(state: State): CountedModel | null {
  const map = countedMap(state);
  const { census } = state.engine;
  if (!map || !census) return null;
  const { atlas, lang, coloring } = state;
  const light = lightIn(state);
  const lit = litSpots(light, answerOf(state), map.table);
  return assemble(
    map,
    looksOf(census, atlas, coloring, lang),
    atlas,
    lang,
    lit,
    light?.dims === true,
  );
}

/** The events at some spots, in the order of time. */
export function listEvents(
  state: State,
  spots: readonly number[],
  offset: number,
  limit: number,
): readonly ListedEvent[] {
  const { atlas, lang, coloring } = state;
  const selected = selectedEventOf(state);
  const { ids } = answerOf(state).counted?.at(spots, offset, limit) ?? { ids: [] };
  return ids.flatMap((id) => listed(atlas, lang, coloring, id, id === selected));
}

function listed(
  atlas: Atlas,
  lang: Lang,
  coloring: Coloring,
  id: EventId,
  selected: boolean,
): readonly ListedEvent[] {
  const facts = atlas.events.get(id);
  if (!facts) return [];
  const words = wordsOf(lang);
  return [
    {
      id,
      title: translate(facts.event, lang).title,
      when: sayWhen(facts.edtf, words),
      name: nameOfMark(facts, atlas, words),
      tone: toneOfEvent(atlas, facts, coloring),
      selected,
    },
  ];
}
