/** What the colour of an event means where colours tell sources apart. */
import type { SourceId } from "./schema/common.ts";

/** In the order of their ranks. */
export type SourceMeaning = { readonly rank: number } & (
  | { readonly type: "source"; readonly source: SourceId }
  /** One source that has no colour of its own. */
  | { readonly type: "other-source" }
  /** Alike or otherwise. */
  | { readonly type: "several-sources" }
  | { readonly type: "unsourced" }
);

/** The rank of each source that has a colour of its own, from 0. */
export type SourceRanks = ReadonlyMap<SourceId, number>;
