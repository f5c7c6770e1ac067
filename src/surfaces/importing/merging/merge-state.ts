/** Two datasets on their way to one: what is proposed, what has been chosen, and what that comes to. */
import { type Atlas, indexDataset } from "../../../model/atlas.ts";
import { type Fate, mergeDatasets } from "../../../model/merge/merge-datasets.ts";
import {
  type Choice,
  choiceOf,
  type Decisions,
  keyOf,
  type MergedList,
  type MergeProposal,
  type Proposal,
} from "../../../model/merge/proposal.ts";
import { proposeMerge } from "../../../model/merge/propose-merge.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";

export interface MergeState {
  readonly mine: Atlas;
  readonly theirs: Atlas;
  readonly proposal: MergeProposal;
  readonly decisions: Decisions;
}

export function beginMerge(open: Dataset, incoming: Dataset): MergeState {
  return {
    mine: indexDataset(open),
    theirs: indexDataset(incoming),
    proposal: proposeMerge(open, incoming),
    decisions: new Map(),
  };
}

/** @param proposals for which the choice is made; those that do not offer it stay as they are */
export function choose(
  state: MergeState,
  proposals: readonly Proposal[],
  choice: Choice,
): MergeState {
  const decisions = new Map(state.decisions);
  for (const one of proposals) if (one.choices.includes(choice)) decisions.set(keyOf(one), choice);
  const { mine, theirs } = state;
  // Which ties and events are alike follows from who is who.
  const isFinal = proposals.every(({ list }) => list === "events" || list === "relations");
  const proposal = isFinal ? state.proposal : proposeMerge(mine.dataset, theirs.dataset, decisions);
  return { ...state, decisions, proposal };
}

export function proposalsOf({ proposal }: MergeState, list: MergedList): readonly Proposal[] {
  return proposal.proposals.filter((one) => one.list === list);
}

/** @returns the choice that holds for all that offer it; null where they differ */
export function sharedChoice(
  { decisions }: MergeState,
  proposals: readonly Proposal[],
): Choice | null {
  const choices = new Set(proposals.map((one) => choiceOf(one, decisions)));
  const [only] = choices;
  return only && choices.size === 1 ? only : null;
}

/** How many of the file's events are added, made one with, put in the place of, or left for one that is open. */
export interface Outcome {
  readonly added: number;
  readonly joined: number;
  readonly replaced: number;
  readonly left: number;
}

/** Before they are made one: what is not sound then may be fewer. */
export function outcomeOf(state: MergeState): Outcome {
  const chosen = proposalsOf(state, "events").map((one) => choiceOf(one, state.decisions));
  const count = (choice: Choice) => chosen.filter((one) => one === choice).length;
  return {
    added: state.proposal.fresh.events + count("both"),
    joined: count("accounts"),
    replaced: count("theirs"),
    left: count("mine"),
  };
}

export function outcomeOfFates(fates: readonly Fate[]): Outcome {
  const count = (fate: Fate["fate"]) =>
    fates.filter((one) => one.list === "events" && one.fate === fate).length;
  return {
    added: count("added"),
    joined: count("joined"),
    replaced: count("replaced"),
    left: count("left"),
  };
}

export function makeOne({ mine, theirs, decisions }: MergeState) {
  return mergeDatasets(mine.dataset, theirs.dataset, decisions);
}
