/** Kinds of event, actor and tie: the atlas's own and those that a dataset declares, asked for alike. */
import type { ActorKind, PlainRelationType, RelationType } from "./schema/actor.ts";
import type { KindId } from "./schema/common.ts";
import type { EventKind, PlainEventKind } from "./schema/event.ts";
import type { DeclaredKind, DeclaredTie, Kinds } from "./schema/kind.ts";
import type { Glyph } from "./symbols.ts";
import { EVENT_KINDS, RELATION_TYPES, type TieGlyph } from "./vocabulary.ts";

/** What a dataset declares, by id. */
export interface DeclaredKinds {
  readonly events: ReadonlyMap<EventKind, DeclaredKind>;
  readonly actors: ReadonlyMap<ActorKind, DeclaredKind>;
  readonly relations: ReadonlyMap<RelationType, DeclaredTie>;
}

/** What has declared kinds: an atlas. */
interface Declaring {
  readonly kinds: DeclaredKinds;
}

const PLAIN_GLYPHS: Readonly<Record<PlainEventKind, Glyph>> = {
  act: "cross",
  movement: "arrow",
  order: "exclamation",
  statement: "speech",
  call: "handset",
};

export function indexKinds({ events, actors, relations }: Kinds = {}): DeclaredKinds {
  return { events: byId(events), actors: byId(actors), relations: byId(relations) };
}

function byId<Kind extends { readonly id: KindId }>(
  kinds: readonly Kind[] = [],
): ReadonlyMap<KindId, Kind> {
  return new Map(kinds.map((kind) => [kind.id, kind]));
}

/** Every kind that an event of the atlas can be of: the atlas's own first. */
export function eventKindsOf({ kinds }: Declaring): readonly EventKind[] {
  return [...EVENT_KINDS, ...kinds.events.keys()];
}

/** The sign of a kind of event. */
export function glyphOf({ kinds }: Declaring, kind: EventKind): Glyph {
  return kinds.events.get(kind)?.glyph ?? PLAIN_GLYPHS[kind as PlainEventKind];
}

const PLAIN_TIES: Readonly<Record<PlainRelationType, TieGlyph>> = {
  heads: "full",
  commands: "full",
  supports: "full",
  represents: "open",
  opposes: "zigzag",
  recognises: "hollow",
  mediates: "diamond",
  "member-of": "ring",
};

/** What a tie ends in. */
export function tieGlyphOf({ kinds }: Declaring, type: RelationType): TieGlyph {
  return kinds.relations.get(type)?.glyph ?? PLAIN_TIES[type as PlainRelationType];
}

/** Whether a tie runs both ways. */
export function isMutual({ kinds }: Declaring, type: RelationType): boolean {
  const declared = kinds.relations.get(type);
  return declared ? (declared.mutual ?? false) : RELATION_TYPES[type as PlainRelationType].mutual;
}
