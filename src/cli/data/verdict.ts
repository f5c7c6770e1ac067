/** What is found of a dataset, for people and for programs. */
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";

/** What is wrong with a file, which need not be the one that was named: events and documents have files of their own. */
export interface Finding extends Problem {
  readonly file: string;
}

export type Counts = Readonly<Record<string, number>>;

export interface Verdict {
  readonly file: string;
  readonly sound: boolean;
  /** How many records of each list; null where it has errors. */
  readonly counts: Counts | null;
  /** The file beside it that has the events; null where it has them itself. */
  readonly events: string | null;
  readonly errors: readonly Finding[];
  /** A dataset with errors is not looked at for them, nor one with its events beside it. */
  readonly warnings: readonly Finding[];
}

export function inFile(file: string, problems: readonly Problem[]): readonly Finding[] {
  return problems.map((problem) => ({ file, ...problem }));
}

export function countsOf(dataset: Dataset): Counts {
  const { events, actors, factions, relations, places, sources } = dataset;
  const lists = { events, actors, factions, relations, places, sources };
  return Object.fromEntries(Object.entries(lists).map(([list, { length }]) => [list, length]));
}

/** Such as "1 event, 2 actors". */
export function sizeOf(counts: Counts): string {
  return Object.entries(counts)
    .map(([list, count]) => `${count} ${count === 1 ? list.slice(0, -1) : list}`)
    .join(", ");
}

/** What holds of a sound one, as a line. */
export function verdictLine({ file, counts, events }: Verdict): string {
  const size = events ? `${counts?.events ?? 0} events in ${events}` : sizeOf(counts ?? {});
  return `${file}: sound, ${size}`;
}
