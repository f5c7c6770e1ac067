/** A sound dataset made ready for use: every record by its id, every time on the axis, every event's side. */
import type { MatterName } from "./accounts/fact.ts";
import { type Concerns, indexConcerns } from "./concerns.ts";
import { edtfToInterval, parseEdtf } from "./edtf.ts";
import { type EventFacts, factsOf, type Ground } from "./event-facts.ts";
import { type DeclaredKinds, indexKinds } from "./kinds.ts";
import { meridianOf, turnPlace } from "./meridian.ts";
import { numberEvents } from "./number-events.ts";
import { must } from "./result.ts";
import type { Actor, Faction, Relation } from "./schema/actor.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  GapId,
  InferenceId,
  PlaceId,
  QuestionId,
  RelationId,
  SourceId,
} from "./schema/common.ts";
import type { Dataset, Gap, Inference } from "./schema/dataset.ts";
import type { Place, Placed, Where } from "./schema/place.ts";
import type { Question } from "./schema/question.ts";
import type { Source } from "./schema/source.ts";
import type { SourceRanks } from "./source-meaning.ts";
import type { Summary } from "./summary.ts";
import { NO_SIDE, REST, type Tone, toneOf } from "./symbols.ts";
import { parseZone, type Zone } from "./zone.ts";

export interface Atlas {
  readonly dataset: Dataset;
  readonly zone: Zone;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Within 180° of the meridian, and so perhaps beyond 180°: the dataset's own stand as they were written. */
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In the middle of a dataset that lies across 180°; else 0. */
  readonly meridian: number;
  readonly factions: ReadonlyMap<FactionId, Faction>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly inferences: ReadonlyMap<InferenceId, Inference>;
  readonly gaps: ReadonlyMap<GapId, Gap>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly concerns: Concerns;
  readonly kinds: DeclaredKinds;
  /** In the dataset's order. Of a dataset that is too large to be here as a whole, those at hand: see `summary`. */
  readonly events: ReadonlyMap<EventId, EventFacts>;
  /** Of all events, where not all of them are at hand; `summaryOf` has it for any atlas. */
  readonly summary?: Summary;
  /**
   * The events whose accounts differ, and in what. Absent where none do, and where nobody has compared them
   * (`accounts/compare-all.ts`).
   */
  readonly differing?: ReadonlyMap<EventId, readonly MatterName[]>;
  /**
   * The sources that have a colour of their own where colours tell sources apart (`source-colors.ts`). Absent without two sources
   * that tell events, and where nobody has ranked them: `accounts/color-sources.ts`, or the engine that counts.
   */
  readonly coloredSources?: SourceRanks;
  /** The number that an event carries on every view, from 1 in the order of time; a filter does not renumber. Empty where they are too many. */
  readonly numbers: ReadonlyMap<EventId, number>;
  /** Where events are counted: the factions that have a colour of their own, each with its rank. Everywhere else all have one. */
  readonly colored?: ReadonlyMap<FactionId, number>;
}

/** So many events are indexed between two words of it. */
const TOLD_EACH = 1_000;

/**
 * @param dataset one that `readDataset` found sound
 * @param onIndexed told how many of the events are done
 * @throws where it is not: that is a bug of the caller
 */
export function indexDataset(dataset: Dataset, onIndexed?: (done: number) => void): Atlas {
  const ground = groundOf(dataset);
  const meridian = meridianFor(dataset);
  const events = new Map<EventId, EventFacts>();
  for (const event of dataset.events) {
    events.set(event.id, factsOf(event, ground));
    if (events.size % TOLD_EACH === 0) onIndexed?.(events.size);
  }
  return {
    dataset,
    zone: ground.zone,
    sources: byId(dataset.sources),
    places: byId(dataset.places.map((place) => turnPlace(place, meridian))),
    meridian,
    factions: byId(dataset.factions),
    actors: ground.actors,
    relations: byId(dataset.relations),
    inferences: byId(dataset.inferences ?? []),
    gaps: byId(dataset.gaps ?? []),
    questions: byId(dataset.questions ?? []),
    concerns: indexConcerns(dataset.questions ?? []),
    kinds: indexKinds(dataset.kinds),
    events,
    numbers: numberEvents(events),
  };
}

/** What the facts of the dataset's events are worked out from. */
export function groundOf({ zone: name, actors, sources }: Omit<Dataset, "events">): Ground {
  const zone = must(parseZone(name));
  const startOf = (text: string) => edtfToInterval(must(parseEdtf(text)), zone).start;
  const publishedAt = new Map(
    sources.flatMap((source) =>
      source.type !== "reference" && source.published
        ? [[source.id, startOf(source.published.edtf)]]
        : [],
    ),
  );
  return { zone, actors: byId(actors), publishedAt };
}

/** Where the dataset says what it is to show, that decides. */
function meridianFor({ display, places }: Dataset): number {
  if (!display?.frame) return meridianOf(places.map(({ lonLat: [lon] }) => lon));
  const [[west], [east]] = display.frame;
  return west <= east ? 0 : meridianOf([west, east]);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The number that an event's marks carry; null where there are too many to number. */
export function numberOf(atlas: Atlas, id: EventId): number | null {
  return atlas.numbers.get(id) ?? null;
}

/** The colour and outline of a side; `null` is no side. Whatever shows a side asks here. */
export function toneOfFaction(atlas: Atlas, id: FactionId | null): Tone {
  const { colored } = atlas;
  if (colored) {
    const ranked = id === null ? undefined : atlas.factions.get(id);
    const rank = ranked && colored.get(ranked.id);
    return ranked && rank !== undefined ? toneOf(ranked.color, rank) : REST;
  }
  const index = atlas.dataset.factions.findIndex((faction) => faction.id === id);
  const faction = atlas.dataset.factions[index];
  return faction ? toneOf(faction.color, index) : NO_SIDE;
}

/** The place of an event or a seat that is on the map. */
export function placeOf(atlas: Atlas, where: Placed): Place {
  const place = atlas.places.get(where.place);
  if (!place) throw new Error(`an unsound dataset was indexed: no place ${where.place}`);
  return place;
}

/**
 * Whether there is something of it to draw. An area has no point of its own: without an outline, the dataset's or the base
 * map's, it is nowhere on the map.
 */
export function isOnMap(atlas: Atlas, where: Where): where is Placed {
  if (where.extent !== "area") return where.extent !== "unplaced";
  const { outline, districts = [], country } = placeOf(atlas, where);
  const hasCountry = where.level === "country" && country !== undefined;
  return outline !== undefined || districts.length > 0 || hasCountry;
}
