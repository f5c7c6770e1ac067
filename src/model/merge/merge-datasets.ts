/** Makes one dataset of two, as a person has decided it: every record of both is in it, or named with what became of it. */

import { readDataset, salvageDataset } from "../read-dataset.ts";
import { failure, type Result, success } from "../result.ts";
import type { Step } from "../schema/briefing.ts";
import type { Dataset } from "../schema/dataset.ts";
import { assemble } from "./assemble.ts";
import {
  type Choice,
  choiceOf,
  type Decisions,
  keyOf,
  MERGED_LISTS,
  type MergedList,
} from "./proposal.ts";
import { type Aligned, align } from "./propose-merge.ts";

/**
 * What became of a record of the file: `same`: it was there; `added`; `joined`: it is one with a record that was there, and gave
 * it what it lacked; `replaced`: it stands in the place of one; `left`: the open dataset's stands for it; `unsound`: it cannot be
 * in one dataset with the rest, such as a tie that closes a loop.
 */
export type FateName = "same" | "added" | "joined" | "replaced" | "left" | "unsound";

export interface Fate {
  readonly list: MergedList;
  /** The id in the file. */
  readonly theirs: string;
  readonly fate: FateName;
  /** Of the record that is or stands for it. */
  readonly id: string;
}

export interface Merged {
  readonly dataset: Dataset;
  /** Of every record of the file. */
  readonly fates: readonly Fate[];
}

/**
 * @param open sound; its title, summary, language and zone stay
 * @param incoming sound
 * @param decisions by `keyOf`; where nobody has decided, what was suggested holds
 * @returns a sound dataset; a failure only where the two cannot be one whatever is left out
 */
export function mergeDatasets(
  open: Dataset,
  incoming: Dataset,
  decisions: Decisions,
): Result<Merged> {
  const aligned = align(open, incoming, decisions);
  const fates = fatesOf(incoming, aligned, decisions);
  const whole = assemble(aligned, decisions);
  const salvage = salvageDataset(whole);
  if (!salvage) return failure(problemsOf(whole));
  const lost = new Set(salvage.rejected.map(({ path, record }) => nameOf(path, record)));
  const spoiled = ownSpoiled(open, aligned, lost);
  // What a person wanted to be one cannot be: it stays two, and is not lost.
  if (spoiled.length > 0) {
    const apart = new Map(decisions);
    for (const key of spoiled) apart.set(key, "both");
    return isSettled(decisions, apart)
      ? failure(problemsOf(whole))
      : mergeDatasets(open, incoming, apart);
  }
  const dataset = lost.size > 0 ? withoutUnknown(salvage.dataset) : salvage.dataset;
  const told = fates.map((one) =>
    lost.has(`${one.list} ${one.id}`) ? { ...one, fate: "unsound" as const } : one,
  );
  const faults = lost.size > 0 ? problemsOf(dataset) : [];
  return faults.length > 0 ? failure(faults) : success({ dataset, fates: told });
}

function problemsOf(whole: Dataset) {
  const reading = readDataset(whole);
  return reading.ok ? [] : reading.error;
}

/** A step tells of what is there. */
function withoutUnknown(dataset: Dataset): Dataset {
  const { briefing, questions = [] } = dataset;
  if (!briefing) return dataset;
  const lists = { ...dataset, questions };
  const known = (["events", "questions", "factions", "relations", "places"] as const).map(
    (list) => [list, new Set<string>(lists[list].map(({ id }) => id))] as const,
  );
  const ids = Object.fromEntries(known);
  const steps = briefing.steps.map((step) =>
    knownOf(step, (list, id) => ids[list]?.has(id) === true),
  );
  return { ...dataset, briefing: { steps } };
}

function knownOf(step: Step, has: (list: string, id: string) => boolean): Step {
  const { camera, emphasis, ...rest } = step;
  const { factions, relations } = emphasis ?? {};
  const isThere = !camera || !("place" in camera) || has("places", camera.place);
  return {
    ...rest,
    events: rest.events.filter((id) => has("events", id)),
    ...(rest.questions && { questions: rest.questions.filter((id) => has("questions", id)) }),
    ...(camera && isThere && { camera }),
    ...(emphasis && {
      emphasis: {
        ...(factions && { factions: factions.filter((id) => has("factions", id)) }),
        ...(relations && { relations: relations.filter((id) => has("relations", id)) }),
      },
    }),
  };
}

function nameOf(path: string, record: unknown): string {
  return `${path.split("/")[1]} ${(record as { readonly id: string }).id}`;
}

/** The proposals by which a record of the open dataset became one that had to be left out. */
function ownSpoiled(open: Dataset, { proposals }: Aligned, lost: ReadonlySet<string>) {
  if (lost.size === 0) return [];
  const own = new Set(MERGED_LISTS.flatMap((list) => open[list].map(({ id }) => `${list} ${id}`)));
  return proposals
    .filter(({ list, mine }) => own.has(`${list} ${mine}`) && lost.has(`${list} ${mine}`))
    .map(keyOf);
}

function isSettled(before: Decisions, after: Decisions): boolean {
  return [...after].every(([key, choice]) => before.get(key) === choice);
}

function fatesOf(incoming: Dataset, aligned: Aligned, decisions: Decisions): readonly Fate[] {
  const proposals = new Map(aligned.proposals.map((one) => [keyOf(one), one]));
  return MERGED_LISTS.flatMap((list) => {
    const own = new Set(aligned.open[list].map(({ id }): string => id));
    return incoming[list].map(({ id: theirs }): Fate => {
      const id = aligned.names[list].get(theirs) ?? theirs;
      const proposal = proposals.get(keyOf({ list, theirs }));
      const choice = proposal && choiceOf(proposal, decisions);
      if (!own.has(id)) return { list, theirs, id, fate: "added" };
      return { list, theirs, id, fate: choice ? fateBy(list, choice) : "same" };
    });
  });
}

function fateBy(list: MergedList, choice: Choice): FateName {
  if (choice === "theirs") return "replaced";
  return choice === "mine" && list === "events" ? "left" : "joined";
}
