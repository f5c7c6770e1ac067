/** A sound dataset made ready for use: every record by its id, every time on the axis, every event's side. */
import { type Edtf, edtfToInterval, parseEdtf } from "./edtf.ts";
import { type Instant, type Interval, toInstant } from "./interval.ts";
import type { Actor, Faction, Relation } from "./schema/actor.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  InferenceId,
  PlaceId,
  RelationId,
  SourceId,
} from "./schema/common.ts";
import type { Dataset, Inference } from "./schema/dataset.ts";
import type { AtlasEvent } from "./schema/event.ts";
import type { Place, Placed } from "./schema/place.ts";
import type { Source } from "./schema/source.ts";
import { NO_SIDE, type Tone, toneOf } from "./symbols.ts";
import { parseZone, type Zone } from "./zone.ts";

/** What is worked out once for each event. */
export interface EventFacts {
  readonly event: AtlasEvent;
  readonly edtf: Edtf;
  /** On the axis, in the dataset's zone; open and unknown ends are infinite. */
  readonly time: Interval;
  /** The side of the first principal, or null. */
  readonly faction: FactionId | null;
  /** The first moment by which a source had published it. */
  readonly knownFrom: Instant;
}

export interface Atlas {
  readonly dataset: Dataset;
  readonly zone: Zone;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly factions: ReadonlyMap<FactionId, Faction>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly inferences: ReadonlyMap<InferenceId, Inference>;
  /** In the dataset's order. */
  readonly events: ReadonlyMap<EventId, EventFacts>;
}

/**
 * @param dataset one that `readDataset` found sound
 * @throws where it is not: that is a bug of the caller
 */
export function indexDataset(dataset: Dataset): Atlas {
  const zone = must(parseZone(dataset.zone));
  const sources = byId(dataset.sources);
  const actors = byId(dataset.actors);
  const timeOf = (text: string) => edtfToInterval(must(parseEdtf(text)), zone);
  const publishedAt = new Map(
    dataset.sources.flatMap((source) =>
      source.type === "document" ? [[source.id, timeOf(source.published.edtf).start]] : [],
    ),
  );
  return {
    dataset,
    zone,
    sources,
    places: byId(dataset.places),
    factions: byId(dataset.factions),
    actors,
    relations: byId(dataset.relations),
    inferences: byId(dataset.inferences ?? []),
    events: new Map(
      dataset.events.map((event) => {
        const edtf = must(parseEdtf(event.when.edtf));
        const known = event.knownAsOf
          ? timeOf(event.knownAsOf).start
          : toInstant(
              Math.min(...event.evidence.map(({ source }) => publishedAt.get(source) ?? Infinity)),
            );
        const time = edtfToInterval(edtf, zone);
        return [event.id, { event, edtf, time, faction: sideOf(event, actors), knownFrom: known }];
      }),
    ),
  };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(`an unsound dataset was indexed: ${result.error}`);
  return result.value;
}

function sideOf(event: AtlasEvent, actors: ReadonlyMap<ActorId, Actor>): FactionId | null {
  const principal = event.participants.find(({ role }) => role === "principal");
  return (principal && actors.get(principal.actor)?.faction) ?? null;
}

/** The colour and outline of a side; `null` is no side. */
export function toneOfFaction(atlas: Atlas, id: FactionId | null): Tone {
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
