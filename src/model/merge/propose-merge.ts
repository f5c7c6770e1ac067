/** What a file and the open dataset may have in common: proposed with its reasons, and decided by a person. */
import type { Dataset } from "../schema/dataset.ts";
import { asOneSpeaks } from "./as-one-speaks.ts";
import { type Found, findEvents, findRecords } from "./find-proposals.ts";
import { freshId, joinKinds, namePlain } from "./fresh-ids.ts";
import type { Pair } from "./match-events.ts";
import {
  choiceOf,
  type Decisions,
  MERGED_LISTS,
  type MergedList,
  type MergeProposal,
  type Proposal,
} from "./proposal.ts";
import { emptyRenaming, renameAll } from "./rename-records.ts";

/** They name themselves; ties and events name them. */
const SELF_NAMED = ["sources", "places", "factions", "actors"] as const;
const RESTING = ["relations", "events"] as const;

/** The file in the ids of what is open: a record whose id the open dataset has is that one, by its letters or as decided. */
export interface Aligned extends Pair {
  readonly proposals: readonly Proposal[];
  readonly same: MergeProposal["same"];
  readonly fresh: MergeProposal["fresh"];
  /** From the file's ids to those of now. */
  readonly names: Readonly<Record<MergedList, ReadonlyMap<string, string>>>;
  /** Of both. */
  readonly kinds: Dataset["kinds"] | null;
}

/**
 * @param open sound
 * @param incoming sound
 * @param decisions those that there are already: what is proposed of ties and events follows from what was said of actors and places
 */
export function proposeMerge(
  open: Dataset,
  incoming: Dataset,
  decisions: Decisions = new Map(),
): MergeProposal {
  const { proposals, same, fresh } = align(open, incoming, decisions);
  return { proposals, same, fresh };
}

export function align(open: Dataset, incoming: Dataset, decisions: Decisions): Aligned {
  const spoken = asOneSpeaks({ open, incoming });
  const plain = alignPlain(spoken);
  const named = alignLists(plain.pair, SELF_NAMED, decisions);
  const rested = alignLists(named.pair, RESTING, decisions);
  const found = { ...named.found, ...rested.found } as Readonly<Record<MergedList, Found>>;
  const countOf = (pick: (found: Found) => number) =>
    Object.fromEntries(
      MERGED_LISTS.map((list) => [list, pick(found[list])]),
    ) as MergeProposal["same"];
  return {
    open: spoken.open,
    incoming: alignTail(rested.pair),
    proposals: MERGED_LISTS.flatMap((list) => found[list].proposals),
    same: countOf(({ same }) => same),
    fresh: countOf(({ fresh }) => fresh),
    names: { ...named.names, ...rested.names } as Aligned["names"],
    kinds: plain.kinds,
  };
}

/** What is nothing but its words is one where the words are. */
function alignPlain({ open, incoming }: Pair) {
  const renaming = emptyRenaming();
  namePlain(open.inferences, incoming.inferences, renaming.records.inferences);
  namePlain(open.gaps, incoming.gaps, renaming.records.gaps);
  const kinds = joinKinds(open, incoming, renaming);
  return { pair: { open, incoming: renameAll(incoming, renaming) }, kinds };
}

/** Of questions and steps of the briefing, all that they say: two with one id that say different things are two. */
function alignTail({ open, incoming }: Pair): Dataset {
  const renaming = emptyRenaming();
  namePlain(open.questions, incoming.questions, renaming.records.questions);
  const asked = renameAll(incoming, renaming);
  if (!asked.briefing) return asked;
  const names = new Map<string, string>();
  namePlain(open.briefing?.steps, asked.briefing.steps, names);
  const steps = asked.briefing.steps.map((step) => ({
    ...step,
    id: (names.get(step.id) ?? step.id) as typeof step.id,
  }));
  return { ...asked, briefing: { steps } };
}

function alignLists(pair: Pair, lists: readonly MergedList[], decisions: Decisions) {
  const renaming = emptyRenaming();
  const found = lists.map((list) => {
    const one = list === "events" ? findEvents(pair) : findRecords(list, pair);
    nameRecords(list, pair, one, decisions, renaming.records[list]);
    return [list, one] as const;
  });
  return {
    pair: { open: pair.open, incoming: renameAll(pair.incoming, renaming) },
    found: Object.fromEntries(found) as Partial<Record<MergedList, Found>>,
    names: Object.fromEntries(lists.map((list) => [list, renaming.records[list]])) as Partial<
      Aligned["names"]
    >,
  };
}

function nameRecords(
  list: MergedList,
  { open, incoming }: Pair,
  { proposals, sameIds }: Found,
  decisions: Decisions,
  names: Map<string, string>,
): void {
  const proposed = new Map(proposals.map((one) => [one.theirs, one]));
  const records: readonly { readonly id: string }[] = incoming[list];
  // An id that one of the file's own has is no other's, even where that one is called otherwise now.
  const taken = new Set([...open[list], ...records].map(({ id }): string => id));
  const free = new Set<string>([...open[list]].map(({ id }) => id));
  for (const { id } of records) {
    const proposal = proposed.get(id);
    if (proposal && choiceOf(proposal, decisions) !== "both") names.set(id, proposal.mine);
    else if (sameIds.has(id) || !free.has(id)) names.set(id, id);
    else names.set(id, freshId(id, taken));
  }
}
