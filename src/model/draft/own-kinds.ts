/** Kinds of event, actor and tie that a draft declares beside the format's own: named, changed, and removed where nothing is of them. */
import { RELATION_TYPE_NAMES } from "../schema/actor.ts";
import { ACTOR_KINDS, EVENT_KINDS } from "../vocabulary.ts";
import type { Draft, DraftHead } from "./draft.ts";
import { slugOf, unusedId } from "./ids.ts";
import type { DraftOperation } from "./operation.ts";
import { type Patch, patch } from "./patch.ts";

export type KindList = "events" | "actors" | "relations";

/** A kind that is in the making; its name is the verb between the two where it is a tie's. */
export interface RoughKind {
  readonly id: string;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly glyph?: string | undefined;
  /** Of a tie: runs both ways. */
  readonly mutual?: boolean | undefined;
  readonly translations?:
    | Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>
    | undefined;
}

const PLAIN: Readonly<Record<KindList, readonly string[]>> = {
  events: EVENT_KINDS,
  actors: ACTOR_KINDS,
  relations: RELATION_TYPE_NAMES,
};

/** What a kind is drawn with until somebody chooses. */
export const FIRST_GLYPH: Readonly<Record<KindList, string>> = {
  events: "flag",
  actors: "crowd",
  relations: "open",
};

export function ownKindsOf({ head }: Draft, list: KindList): readonly RoughKind[] {
  return (head.kinds?.[list] ?? []) as readonly RoughKind[];
}

/** @returns the id of the new kind, which is none of the format's own, and what declares it */
export function declareKind(
  draft: Draft,
  list: KindList,
  name: string,
  glyph = FIRST_GLYPH[list],
): { readonly id: string; readonly operation: DraftOperation } {
  const kinds = ownKindsOf(draft, list);
  const taken = new Set([...PLAIN[list], ...kinds.map(({ id }) => id)]);
  const id = unusedId(slugOf(name) || "kind", taken);
  return {
    id,
    operation: withKinds(draft, list, [...kinds, { id, name, glyph }]),
  };
}

export function changeKind(
  draft: Draft,
  list: KindList,
  id: string,
  parts: Patch<RoughKind>,
): DraftOperation {
  const kinds = ownKindsOf(draft, list);
  return withKinds(
    draft,
    list,
    kinds.map((kind) => (kind.id === id ? patch(kind, parts) : kind)),
  );
}

/** For a kind that nothing is of. */
export function removeKind(draft: Draft, list: KindList, id: string): DraftOperation {
  return withKinds(
    draft,
    list,
    ownKindsOf(draft, list).filter((kind) => kind.id !== id),
  );
}

/** @returns how many records of the list are of the kind */
export function countOfKind({ lists }: Draft, list: KindList, id: string): number {
  return list === "relations"
    ? lists.relations.filter(({ type }) => type === id).length
    : lists[list].filter(({ kind }) => kind === id).length;
}

/** A list that is empty is none, and so are kinds without a list. */
function withKinds({ head }: Draft, list: KindList, kinds: readonly RoughKind[]): DraftOperation {
  const { [list]: _, ...others } = head.kinds ?? {};
  const all = kinds.length > 0 ? { ...others, [list]: kinds } : others;
  const changed = Object.keys(all).length > 0 ? all : undefined;
  return { type: "head", changes: { kinds: changed } as DraftHead };
}
