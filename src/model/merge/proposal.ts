/** What is proposed where two datasets become one: which records may be the same, why, and what a person can say to it. */
import type { Dataset } from "../schema/dataset.ts";

/** Records of these lists can be the same though they are written otherwise. */
export const MERGED_LISTS = [
  "sources",
  "places",
  "factions",
  "actors",
  "relations",
  "events",
] as const satisfies readonly (keyof Dataset)[];
export type MergedList = (typeof MERGED_LISTS)[number];

export const REASONS = [
  "same-id",
  /** But for case, accents and signs; in any language that both have. */
  "same-name",
  /** A document's digest. */
  "same-text",
  /** In a gazetteer. */
  "same-identifier",
  /** A tie of one type between the same two. */
  "same-ends",
  /** Their times share a moment. */
  "same-time",
  "same-place",
  "near",
  "same-actors",
  /** Of their titles. */
  "same-words",
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * `mine`: one record, as the open dataset has it; `theirs`: one, as the file has it; `both`: two records; `accounts`: one event
 * that two sources tell, each in its own account.
 */
export type Choice = "mine" | "theirs" | "both" | "accounts";

export interface Proposal {
  readonly list: MergedList;
  /** Ids, in the open dataset and in the file. */
  readonly mine: string;
  readonly theirs: string;
  readonly reasons: readonly Reason[];
  /** The keys whose values are not alike. */
  readonly differs: readonly string[];
  /** What can be chosen. */
  readonly choices: readonly Choice[];
  /** What holds until somebody chooses: of events always `both`, so that none is lost. */
  readonly suggested: Choice;
}

export type Decisions = ReadonlyMap<string, Choice>;

/** The key of a proposal among decisions: a record of the file is in one proposal at most. */
export function keyOf({ list, theirs }: Pick<Proposal, "list" | "theirs">): string {
  return `${list} ${theirs}`;
}

export function choiceOf(proposal: Proposal, decisions: Decisions): Choice {
  const decided = decisions.get(keyOf(proposal));
  return decided && proposal.choices.includes(decided) ? decided : proposal.suggested;
}

export interface MergeProposal {
  readonly proposals: readonly Proposal[];
  /** How many of the file's records the open dataset has already, letter by letter. */
  readonly same: Readonly<Record<MergedList, number>>;
  /** How many are in no proposal: they are new. */
  readonly fresh: Readonly<Record<MergedList, number>>;
}
