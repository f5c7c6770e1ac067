/** What making an atlas took, read off its author and off the dataset that came out. */
import type { Author } from "../../browser/support/composing.ts";

export interface MadeEvent {
  readonly title: string;
  readonly participants: number;
  readonly gestures: number;
}

export interface Made {
  readonly events: readonly MadeEvent[];
  /** From the first paste to the saved file. */
  readonly gestures: number;
  /** Typed, but for titles, summaries, notes and reasons. */
  readonly letters: number;
  /** Of those. */
  readonly ownLetters: number;
  /** Characters of the saved file, and of the same data without white space; the author's own sentences apart. */
  readonly saved: number;
  readonly compact: number;
  /** Offsets, ids and digests that were typed: none, where all is well. */
  readonly machineWork: readonly string[];
  readonly facts: Readonly<Record<string, number>>;
  /** What was found wrong with the outcome, or was not made. */
  readonly missing: readonly string[];
}

const LISTS = ["events", "actors", "places", "relations", "questions", "inferences"] as const;

/** Whose values are offsets, ids or digests. */
const MACHINE_KEYS = ["id", "start", "end", "length", "value", "loose"];

export function madeBy(
  author: Author,
  json: string,
  events: readonly MadeEvent[],
  missing: readonly string[],
): Made {
  const dataset = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const { gestures, letters, ownLetters, typed } = author;
  const machine = machineValues(dataset);
  const lists = LISTS.map((list) => [list, (dataset[list] as unknown[] | undefined)?.length ?? 0]);
  return {
    events,
    gestures,
    letters,
    ownLetters,
    saved: json.length - ownLetters,
    compact: JSON.stringify(dataset).length - ownLetters,
    machineWork: typed.filter((words) => machine.has(words)),
    facts: Object.fromEntries([...lists, ["fragments", json.split('"exact":').length - 1]]),
    missing,
  };
}

/** Offsets, ids and digests, but for what the dataset has elsewhere too, such as a distance. */
function machineValues(dataset: unknown): ReadonlySet<string> {
  const [machine, other] = [new Set<string>(), new Set<string>()];
  const sort = (value: unknown, key: string) => {
    if (typeof value !== "object" || value === null)
      (MACHINE_KEYS.includes(key) ? machine : other).add(`${value}`);
    else
      for (const [name, held] of Object.entries(value))
        sort(held, Array.isArray(value) ? key : name);
  };
  sort(dataset, "");
  return new Set([...machine].filter((value) => !other.has(value)));
}
