/** What the values of rows are looked up in: the records of the dataset by their ids, as places in lists. */
import type { Atlas } from "../../model/atlas.ts";
import { groundOf } from "../../model/atlas.ts";
import type { Ground } from "../../model/event-facts.ts";
import { eventKindsOf } from "../../model/kinds.ts";
import type { ActorId, FactionId, InferenceId, SourceId } from "../../model/schema/common.ts";
import type { EventKind } from "../../model/schema/event.ts";
import type { Source } from "../../model/schema/source.ts";
import { type Batch, itemsOf, perText, texts } from "./batch.ts";
import type { ColumnName } from "./file-columns.ts";
import { type DatedTime, readTimes } from "./read-times.ts";

export interface KnownActor {
  readonly id: ActorId;
  /** Among the dataset's. */
  readonly place: number;
  readonly faction: FactionId | null;
}

export interface KnownSource {
  readonly id: SourceId;
  readonly place: number;
  readonly type: Source["type"];
  /** Infinite where it is not known. */
  readonly publishedAt: number;
}

export interface Lookup {
  readonly atlas: Atlas;
  readonly ground: Ground;
  readonly kinds: readonly EventKind[];
  readonly kindOf: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly sources: ReadonlyMap<string, KnownSource>;
  timeOf(text: string): DatedTime | string;
  /** Whether each of a list's items is an inference of the dataset. */
  checkInferences(batch: Batch, column: ColumnName): void;
}

/** @param atlas of the dataset without its events */
export function makeLookup(atlas: Atlas): Lookup {
  const ground = groundOf(atlas.dataset);
  const kinds = eventKindsOf(atlas);
  const actors = [...atlas.actors.values()].map(
    ({ id, faction }, place) => [id, { id, place, faction }] as const,
  );
  const sources = [...atlas.sources.values()].map(({ id, type }, place) => {
    const publishedAt = ground.publishedAt.get(id) ?? Infinity;
    return [id, { id, place, type, publishedAt }] as const;
  });
  return {
    atlas,
    ground,
    kinds,
    kindOf: new Map(kinds.map((kind, place) => [kind, place])),
    actors: new Map<string, KnownActor>(actors),
    sources: new Map<string, KnownSource>(sources),
    timeOf: readTimes(atlas.zone),
    checkInferences(batch, column) {
      if (!batch.values.has(column)) return;
      const isKnown = perText(batch, column, (id) => atlas.inferences.has(id as InferenceId));
      const items = itemsOf(batch, column);
      for (let at = 0; at < batch.rows; at++)
        for (let [item, last] = items(at); item < last; item++)
          if (isKnown(item) !== true)
            batch.fault(
              at,
              column,
              texts(batch, column)(item),
              "the id of a record in /inferences",
              "unknown",
            );
    },
  };
}
