/** What speaks for each kind of name. About 1 is enough for a suggestion; 3 is nearly sure. */
export const NAME_KINDS = ["person", "organisation", "place", "thing"] as const;
/** Things (ships, treaties, products) are found so that they are not taken for anything else. */
export type NameKind = (typeof NAME_KINDS)[number];

export type Votes = Readonly<Partial<Record<NameKind, number>>>;

export function addVotes(...all: readonly Votes[]): Votes {
  const sum: Partial<Record<NameKind, number>> = {};
  for (const votes of all)
    for (const kind of NAME_KINDS) {
      const vote = votes[kind];
      if (vote) sum[kind] = (sum[kind] ?? 0) + vote;
    }
  return sum;
}

/** @returns the kind that most speaks for, and how much; ties go to the first of the list */
export function winnerOf(votes: Votes): { readonly kind: NameKind; readonly score: number } {
  let best: { kind: NameKind; score: number } = { kind: "thing", score: 0 };
  for (const kind of NAME_KINDS)
    if ((votes[kind] ?? 0) > best.score) best = { kind, score: votes[kind] ?? 0 };
  return best;
}
