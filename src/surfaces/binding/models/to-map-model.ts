/** From the state to what the map draws. */
import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayNumber } from "../../../i18n/dates.ts";
import { nameOfMark, shortNameOf } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import { type Atlas, placeOf, toneOfFaction } from "../../../model/atlas.ts";
import type { MapExtent } from "../../../model/cartography/extent.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Place, Placed } from "../../../model/schema/place.ts";
import { memoise } from "../../../state/memoise.ts";
import {
  answerOf,
  emphasisOfActor,
  type Light,
  lightIn,
  selectedEventOf,
} from "../../../state/selectors.ts";
import type { Lang, State } from "../../../state/state.ts";
import type { MapMark, MapModel, MapSeat, TileLayer } from "../../../views/map/map-model.ts";
import { litMarks } from "./lit-marks.ts";

/** As many marks as a map shows; beyond, they stand in stacks. */
const MAX_MARKS = 500;

/** @param selected has its mark even where there are more than can be drawn */
const plainMarks = memoise(
  (answer: Answer, atlas: Atlas, lang: Lang, selected: EventId | null): readonly MapMark[] => {
    const { ids } = answer.placed(MAX_MARKS);
    const isLeftOut = selected !== null && !ids.includes(selected) && answer.has(selected);
    return (isLeftOut ? [...ids, selected] : ids).flatMap((id) => markOf(id, atlas, lang));
  },
);

function markOf(id: EventId, atlas: Atlas, lang: Lang): readonly MapMark[] {
  const facts = atlas.events.get(id);
  const where = facts?.event.where;
  if (!facts || !where || where.extent === "unplaced") return [];
  const words = wordsOf(lang);
  const place = placeOf(atlas, where);
  return [
    {
      id,
      title: translate(facts.event, lang).title,
      name: nameOfMark(facts, atlas, words),
      place: translate(place, lang).name,
      lonLat: place.lonLat,
      extent: extentOf(where, place),
      caption:
        where.extent === "ring" ? words.map.radius(sayNumber(where.radiusKm, words.locale)) : null,
      kind: facts.event.kind,
      tone: toneOfFaction(atlas, facts.faction),
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
      return { type: "region", districts: place.districts ?? [] };
    case "country":
      return { type: "country", country: place.country ?? "" };
  }
}

const inLight = litMarks<MapMark>();

const seatsOf = memoise((atlas: Atlas, lang: Lang, light: Light | null): readonly MapSeat[] =>
  atlas.dataset.actors.flatMap((actor) => {
    if (!actor.seat) return [];
    const place = placeOf(atlas, actor.seat);
    return [
      {
        id: actor.id,
        label: shortNameOf(actor, wordsOf(lang)),
        lonLat: place.lonLat,
        extent: extentOf(actor.seat, place),
        tone: toneOfFaction(atlas, actor.faction),
        emphasis: emphasisOfActor(light, actor.id),
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
    marks: readonly MapMark[],
    seats: readonly MapSeat[],
    tiles: TileLayer | null,
  ): MapModel => ({ lang, camera, marks, seats, tiles, words: wordsOf(lang).map }),
);

export function mapModel(state: State): MapModel {
  const { atlas, lang, camera } = state;
  const light = lightIn(state);
  const selected = selectedEventOf(state);
  const plain = plainMarks(
    answerOf(state),
    atlas,
    lang,
    state.engine.size > MAX_MARKS ? selected : null,
  );
  const marks = inLight(plain, light, selected);
  return assemble(lang, camera, marks, seatsOf(atlas, lang, light), tilesOf(atlas));
}
