/**
 * What somebody can do to a draft. Operations name records by id and never by their place, so that those of two tabs can follow
 * each other on one draft; each has an inverse.
 */
import type { Draft, DraftHead, ItemOf, ListName } from "./draft.ts";

type PutIn<List extends ListName> = {
  readonly type: "put";
  readonly list: List;
  readonly record: ItemOf<List>;
  /** What the record was made from: only what differs from it is changed, so that what another tab has changed stays. */
  readonly was?: ItemOf<List>;
  /** The record that it follows, null for the first place; left out, it stays where it is, or comes last. */
  readonly after?: string | null;
};

/** Puts a record in a list, in the place of the one with its id where there is one. */
export type Put = { readonly [List in ListName]: PutIn<List> }[ListName];

export type DraftOperation =
  | Put
  | { readonly type: "remove"; readonly list: ListName; readonly id: string }
  | {
      readonly type: "move";
      readonly list: ListName;
      readonly id: string;
      readonly after: string | null;
    }
  /** Changes the parts of the head that are named; one that is undefined is taken away. */
  | { readonly type: "head"; readonly changes: DraftHead }
  /** Several as one: all of them are taken back together. */
  | { readonly type: "batch"; readonly operations: readonly DraftOperation[] };

export interface DraftOutcome {
  readonly draft: Draft;
  /** What takes it back; null where nothing changed, as when the record is gone. */
  readonly inverse: DraftOperation | null;
}
