/** How long a search for a better picture may go on: counted in comparisons, so that the same data gives the same picture. */
export interface Steps {
  readonly taken: number;
  /** Whether that many comparisons may still be made; they count as made then. */
  take(comparisons: number): boolean;
}

/** @param limit comparisons in all */
export function allowSteps(limit: number): Steps {
  let taken = 0;
  return {
    get taken() {
      return taken;
    },
    take(comparisons) {
      if (taken + comparisons > limit) return false;
      taken += comparisons;
      return true;
    },
  };
}
