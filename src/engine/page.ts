/** A page of events: some of them, and their number. */
import type { EventId } from "../model/schema/common.ts";

/** Some of the events that fit, and how many fitted in all. */
export interface Page {
  readonly ids: readonly EventId[];
  readonly total: number;
}
