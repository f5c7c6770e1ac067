/** Keeps what a source had published before a moment. */
import { accountsOf } from "../../model/event-facts.ts";
import { rowsWhere } from "../bits.ts";
import { readNumbers } from "../rows.ts";
import type { Filter } from "./filter.ts";

export const knownAsOf: Filter<"knownAsOf"> = {
  isActive: (moment) => moment !== null,
  index({ events, size }) {
    const knownFrom = readNumbers(events, (facts) =>
      Math.min(...accountsOf(facts).map((account) => account.knownFrom)),
    );
    return {
      mark: (moment) =>
        rowsWhere(size, (row) => (knownFrom[row] ?? Infinity) < (moment ?? Infinity)),
      count: () => undefined,
    };
  },
};
