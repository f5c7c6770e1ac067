/** From the state to a picture of it: what is kept and selected now, at a size and in a theme. */

import { wordsOf } from "../../../i18n/catalogue.ts";
import { creditOf } from "../../../i18n/credit.ts";
import { sayNumber } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { sayOffset } from "../../../i18n/moments.ts";
import { LEGEND_WORDS } from "../../../i18n/parts/legend.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import { nameOfMark, sayWhere, shortNameOf } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import { type Atlas, isOnMap, numberOf, placeOf, toneOfFaction } from "../../../model/atlas.ts";
import type { BaseMap } from "../../../model/base-map.ts";
import { toneOfEvent } from "../../../model/coloring.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { Bounds } from "../../../model/frame.ts";
import type { Town } from "../../../model/gazetteer.ts";
import { glyphOf } from "../../../model/kinds.ts";
import type { FinerShapes } from "../../../model/parts/shapes.ts";
import { shapeOf } from "../../../model/time-shape.ts";
import { answerOf, emphasisOfEvent, lightIn, selectedEventOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { PictureCounts } from "../../../views/picture/picture-counts.ts";
import type {
  PictureEvent,
  PictureModel,
  PicturePlace,
  PictureRow,
  PictureSeat,
  PictureTheme,
  PictureView,
} from "../../../views/picture/picture-model.ts";
import { extentOf } from "./to-map-model.ts";
import { rowOf, sideRows } from "./to-timeline-model.ts";

/** @returns null for what is told event by event */
export type PictureCounter = (state: State) => PictureCounts | null;

/** Draws every account of what several sources tell apart. */
export type PictureTeller = (model: PictureModel, state: State) => PictureModel;

export interface PictureOptions {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: PictureTheme;
  readonly views: readonly PictureView[];
  readonly baseMap: BaseMap;
  /** As `fetchPictureCounter` brings it. */
  readonly count: PictureCounter | null;
  /** As `fetchPictureTeller` brings it; null for what is told once. */
  readonly tell: PictureTeller | null;
  readonly finer?: FinerShapes | null;
  readonly towns?: readonly Town[];
  readonly isBare?: boolean;
}

/** More than a picture can name; beyond, they are neither drawn nor counted as drawn. */
const MAX_EVENTS = 300;

/** What is pointed at is left out: a picture outlasts the pointer. */
export function pictureModel(
  shown: State,
  { count, tell, ...options }: PictureOptions,
): PictureModel {
  const state: State = { ...shown, hovered: null };
  const { atlas, lang, window } = state;
  const words = wordsOf(lang);
  const { dataset } = atlas;
  const told = translate(dataset, lang);
  const answer = answerOf(state);
  const counts = count?.(state) ?? null;
  const most = counts ? 0 : MAX_EVENTS;
  const { ids } = answer.page({ column: "time", descending: false }, 0, most);
  const facts = ids.map((id) => atlas.events.get(id)).filter((found) => found !== undefined);
  const events = facts.map((one) => pictureEventOf(one, state, words));
  const model: PictureModel = {
    ...options,
    views: viewsOf(state, options.views),
    lang: words.lang,
    dir: words.dir,
    title: told.title,
    subtitle: told.summary ?? null,
    description: [told.summary, counts?.note, ...facts.map((one) => nameOfMark(one, atlas, words))]
      .filter((part) => typeof part === "string")
      .join(" · "),
    credit: creditWith(creditOf(atlas, words, options.views.includes("map")), options),
    frame: frameOf(state),
    zone: atlas.zone,
    window,
    rows: rowsOf(atlas, words, events),
    events,
    counts,
    seats: seatsOf(atlas, words),
    unplaced: { title: words.map.tray, count: answer.unplaced(0).total },
    legend: LEGEND_WORDS[words.lang],
    zoneNote: TIMELINE_WORDS[words.lang].zone(atlas.zone.name, sayOffset(atlas.zone, window)),
    more: words.more,
  };
  return tell ? tell(model, state) : model;
}

/** Where no event has a date, an axis of time would tell of one. */
function viewsOf({ engine }: State, views: readonly PictureView[]): readonly PictureView[] {
  const others = views.filter((view) => view !== "timeline");
  return engine.extent === null && others.length > 0 ? others : views;
}

function creditWith(
  credit: string,
  { finer, towns = [] }: Pick<PictureOptions, "finer" | "towns">,
): string {
  const names = towns.length > 0 ? "GeoNames" : null;
  return [credit, finer?.credit, names].filter((part) => typeof part === "string").join(" · ");
}

/** An event, or an account of one. */
export function pictureEventOf(facts: EventFacts, state: State, words: Words): PictureEvent {
  const { event, edtf, time } = facts;
  const { atlas } = state;
  return {
    id: event.id,
    title: translate(event, words.lang).title,
    glyph: glyphOf(atlas, event.kind),
    tone: toneOfEvent(atlas, facts, state.coloring),
    number: numberOf(atlas, event.id),
    row: rowOf(facts),
    time,
    shape: shapeOf(facts),
    approximate: edtf.approximate,
    openStart: edtf.start !== "given",
    openEnd: edtf.end !== "given",
    place: placedAt(facts, atlas, words),
    selected: event.id === selectedEventOf(state),
    emphasis: emphasisOfEvent(lightIn(state), event.id),
  };
}

function placedAt({ event }: EventFacts, atlas: Atlas, words: Words): PicturePlace | null {
  const { where } = event;
  if (!isOnMap(atlas, where)) return null;
  const place = placeOf(atlas, where);
  return {
    lonLat: place.lonLat,
    extent: extentOf(where, place),
    caption: "radiusKm" in where ? words.map.radius(sayNumber(where.radiusKm, words.locale)) : null,
    inferred: where.basis === "inferred",
    placeName: translate(place, words.lang).name,
    somewhere:
      where.extent === "country"
        ? words.event.region(translate(place, words.lang).name)
        : sayWhere(where, atlas, words),
  };
}

function rowsOf(atlas: Atlas, words: Words, events: readonly PictureEvent[]): PictureRow[] {
  const used = new Set(events.map(({ row }) => row));
  return sideRows(atlas, words).filter(({ id }) => used.has(id));
}

function seatsOf(atlas: Atlas, words: Words): PictureSeat[] {
  return atlas.dataset.actors.flatMap((actor) => {
    if (!actor.seat || !isOnMap(atlas, actor.seat)) return [];
    const place = placeOf(atlas, actor.seat);
    return [
      {
        id: actor.id,
        label: shortNameOf(actor, words),
        lonLat: place.lonLat,
        extent: extentOf(actor.seat, place),
        tone: toneOfFaction(atlas, actor.faction),
      },
    ];
  });
}

/**
 * Where the reader has moved the map, or keeps to; else what it was told to show: a screen of another shape shows more, or,
 * where its map comes no farther out, less.
 */
function frameOf({ frame, camera, home, isFrameMoved, keepInFrame }: State): Bounds {
  const told = camera.type === "bounds" ? camera.bounds : null;
  const seen = frame?.bounds ?? null;
  return (isFrameMoved || keepInFrame ? (seen ?? told) : (told ?? seen)) ?? home;
}
