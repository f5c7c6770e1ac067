/** What the values of rows are looked up in: the records of the dataset by their ids, as places in lists. */
import type { Atlas } from "../../model/atlas.ts";
import { groundOf } from "../../model/atlas.ts";
import type { Ground } from "../../model/event-facts.ts";
import { eventKindsOf } from "../../model/kinds.ts";
import type { ActorId, FactionId, SourceId } from "../../model/schema/common.ts";
import type { EventKind } from "../../model/schema/event.ts";
import type { Source } from "../../model/schema/source.ts";
import type { Batch } from "./batch.ts";
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
  checkInferences(batch: Batch, at: number, column: ColumnName, ids: readonly unknown[]): void;
  checkGap(batch: Batch, at: number, column: ColumnName, id: string | null): void;
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
  const unknown = (batch: Batch, at: number, column: ColumnName, id: unknown, list: string) =>
    batch.fault(at, column, id, `the id of a record in /${list}`, "unknown");
  return {
    atlas,
    ground,
    kinds,
    kindOf: new Map(kinds.map((kind, place) => [kind, place])),
    actors: new Map<string, KnownActor>(actors),
    sources: new Map<string, KnownSource>(sources),
    timeOf: readTimes(atlas.zone),
    checkInferences(batch, at, column, ids) {
      for (const id of ids)
        if (!atlas.inferences.has(id as never)) unknown(batch, at, column, id, "inferences");
    },
    checkGap(batch, at, column, id) {
      if (id !== null && !atlas.gaps.has(id as never)) unknown(batch, at, column, id, "gaps");
    },
  };
}
