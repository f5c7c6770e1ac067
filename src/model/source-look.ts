/** How an event looks where colours tell sources apart. */
import type { SourceId } from "./schema/common.ts";
import type { Tone } from "./symbols.ts";

/** In the order of their ranks. */
export type SourceMeaning = { readonly rank: number } & (
  | { readonly type: "source"; readonly source: SourceId }
  /** One source that has no colour of its own. */
  | { readonly type: "other-source" }
  /** Alike or otherwise. */
  | { readonly type: "several-sources" }
  | { readonly type: "unsourced" }
);

export interface SourceLook {
  readonly meaning: SourceMeaning;
  readonly tone: Pick<Tone, "color" | "hollow">;
}
