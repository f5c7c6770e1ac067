/** From the state to what the map draws. */

import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayNumber } from "../../../i18n/dates.ts";
import { nameOfMark, sayWhere, shortNameOf } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import { type Atlas, isOnMap, numberOf, placeOf, toneOfFaction } from "../../../model/atlas.ts";
import type { MapExtent } from "../../../model/cartography/extent.ts";
import { type Coloring, toneOfEvent } from "../../../model/coloring.ts";
import { cutLong } from "../../../model/cut-long.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import { glyphOf } from "../../../model/kinds.ts";
import type { Lang } from "../../../model/languages.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Place, Placed } from "../../../model/schema/place.ts";
import type { Thing } from "../../../model/thing.ts";
import { memoise } from "../../../state/memoise.ts";
import {
  answerOf,
  emphasisOfSeat,
  lightIn,
  prominentOf,
  selectedEventOf,
} from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { MapMark, MapModel, MapSeat, TileLayer } from "../../../views/map/map-model.ts";
import { litMarks } from "./lit-marks.ts";

/** The mark of an event. */
export interface EventOnMap extends MapMark {
  readonly id: EventId;
}

/** A map of events alone. */
export interface EventsMap extends MapModel {
  readonly marks: readonly EventOnMap[];
}

/** What is counted has no marks here. */
const plainMarks = memoise(
  (answer: Answer, atlas: Atlas, lang: Lang, coloring: Coloring): readonly EventOnMap[] =>
    answer.counted
      ? []
      : answer
          .placed(Infinity)
          .ids.flatMap((id) => marksOf(atlas.events.get(id), atlas, lang, coloring)),
);

/** @returns none for what is not on the map */
export function marksOf(
  facts: EventFacts | undefined,
  atlas: Atlas,
  lang: Lang,
  coloring: Coloring,
): readonly EventOnMap[] {
  const where = facts?.event.where;
  if (!facts || !where || !isOnMap(atlas, where)) return [];
  const { id } = facts.event;
  const words = wordsOf(lang);
  const place = placeOf(atlas, where);
  return [
    {
      id,
      thing: { type: "event", id },
      title: cutLong(translate(facts.event, lang).title),
      name: nameOfMark(facts, atlas, words),
      place: cutLong(translate(place, lang).name),
      lonLat: place.lonLat,
      extent: extentOf(where, place),
      caption:
        "radiusKm" in where ? words.map.radius(sayNumber(where.radiusKm, words.locale)) : null,
      line:
        where.extent === "ring"
          ? words.map.onRing(numberOf(atlas, id), cutLong(sayWhere(where, atlas, words)))
          : null,
      glyph: glyphOf(atlas, facts.event.kind),
      tone: toneOfEvent(atlas, facts, coloring),
      number: numberOf(atlas, id),
      inferred: where.basis === "inferred",
      selected: false,
      emphasis: "plain",
    },
  ];
}

export function extentOf(where: Placed, place: Place): MapExtent {
  switch (where.extent) {
    case "point":
      return { type: "point", toward: where.sense === "toward" };
    case "ring":
      return { type: "ring", radiusKm: where.radiusKm };
    case "region":
      return regionOf(place);
    case "country":
      return { type: "country", country: place.country ?? "" };
    case "near":
      return { type: "near", radiusKm: where.radiusKm };
    case "area":
      return where.level === "country" && !place.outline
        ? { type: "country", country: place.country ?? "" }
        : regionOf(place);
  }
}

/** The dataset's own outline before the base map's. */
function regionOf({ outline, districts = [] }: Place): MapExtent {
  return outline ? { type: "outline", outline } : { type: "region", districts };
}

const inLight = litMarks<EventOnMap>();

const seatsOf = memoise(
  (
    atlas: Atlas,
    lang: Lang,
    prominent: Thing | null,
    selected: Thing | null,
    dims: boolean,
  ): readonly MapSeat[] =>
    atlas.dataset.actors.flatMap((actor) => {
      if (!actor.seat || !isOnMap(atlas, actor.seat)) return [];
      const place = placeOf(atlas, actor.seat);
      return [
        {
          id: actor.id,
          label: cutLong(shortNameOf(actor, wordsOf(lang))),
          lonLat: place.lonLat,
          extent: extentOf(actor.seat, place),
          tone: toneOfFaction(atlas, actor.faction),
          emphasis: emphasisOfSeat(atlas, [prominent, selected], dims, actor.id),
        },
      ];
    }),
);

const tilesOf = memoise((atlas: Atlas): TileLayer | null => {
  const tiles = atlas.dataset.display?.tiles;
  return tiles ? { ...tiles, maxZoom: tiles.maxZoom ?? 18 } : null;
});

const assemble = memoise(
  (
    lang: Lang,
    camera: MapModel["camera"],
    meridian: number,
    marks: readonly EventOnMap[],
    seats: readonly MapSeat[],
    tiles: TileLayer | null,
  ): EventsMap => ({ lang, camera, meridian, marks, seats, tiles, words: wordsOf(lang).map }),
);

export function mapModel(state: State): EventsMap {
  const { atlas, lang, camera } = state;
  const light = lightIn(state);
  const selected = selectedEventOf(state);
  const plain = plainMarks(answerOf(state), atlas, lang, state.coloring);
  const marks = inLight(plain, light, selected);
  // A slide's spotlight is on what happens; the seats stay as they are.
  const dims = light?.dims === true && light.company !== state.spotlight;
  const seats = seatsOf(atlas, lang, prominentOf(state), state.selected, dims);
  return assemble(lang, camera, atlas.meridian, marks, seats, tilesOf(atlas));
}
