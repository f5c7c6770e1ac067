/** The data as a file of a chosen format: all events, or those that the filters keep. */
import { WRITERS, type WriterName } from "../../../formats/write-any.ts";
import { keepEvents } from "../../../model/keep-events.ts";
import type { EventId } from "../../../model/schema/common.ts";
import { answerOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";

export const EXTENTS = ["all", "kept"] as const;
/** Which events go into the file. */
export type Extent = (typeof EXTENTS)[number];

export interface DataFile {
  readonly name: string;
  readonly content: Blob;
  /** How many events are in it; null for a format that has none. */
  readonly events: number | null;
  /** Those that the format has no way to hold. */
  readonly leftOut: readonly EventId[];
}

/** So much is said of a file before it is written. */
export interface Offer {
  readonly all: number;
  readonly kept: number;
  /** Whether they are all on the page: those of a dataset that is counted elsewhere are not. */
  readonly isAtHand: boolean;
}

export function offerOf(state: State): Offer {
  const { atlas, engine } = state;
  return { all: engine.size, kept: answerOf(state).kept, isAtHand: atlas.summary === undefined };
}

/** @throws Error where the writer's code cannot be loaded */
export async function writeData(
  state: State,
  format: WriterName,
  extent: Extent,
): Promise<DataFile> {
  const { dataset } = state.atlas;
  const answer = answerOf(state);
  // Of no filter the whole, letter by letter.
  const part = extent === "all" ? dataset : keepEvents(dataset, (id) => answer.has(id));
  const { ending, type, load } = WRITERS[format];
  const { text, leftOut } = (await load())(part);
  const events = part.events.length - leftOut.length;
  const hasEvents = format !== "graphml";
  return {
    name: nameOf(dataset.id, {
      format,
      ending,
      events: extent === "kept" && hasEvents ? events : null,
    }),
    content: new Blob([text], { type }),
    events: hasEvents ? events : null,
    leftOut: leftOut.map(({ event }) => event),
  };
}

interface Naming {
  readonly format: WriterName;
  readonly ending: string;
  /** Of a part of the dataset, how many they are. */
  readonly events: number | null;
}

/** Two files of one dataset are told apart by their names: a part of it by its number of events, TimelineJS by its own name. */
function nameOf(id: string, { format, ending, events }: Naming): string {
  const part = events === null ? "" : `-${events}`;
  return `${id}${part}${format === "timelinejs" ? "-timelinejs" : ""}.${ending}`;
}
