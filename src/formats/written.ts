/** What a writer gives: a file's text, and the events that the format has no way to hold. */
import type { EventId } from "../model/schema/common.ts";

export interface Written {
  readonly text: string;
  /** Events that are not in the text, each with the reason, in English. */
  readonly leftOut: readonly { readonly event: EventId; readonly reason: string }[];
}
