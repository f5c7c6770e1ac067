/** Keeps what a source had published before a moment. */
import { addRow, noRows } from "../bits.ts";
import type { Filter } from "./filter.ts";

export const knownAsOf: Filter<"knownAsOf"> = {
  isActive: (moment) => moment !== null,
  index: ({ columns: { knownFrom } }) => ({
    mark(moment) {
      const bits = noRows(knownFrom.length);
      const until = moment ?? Infinity;
      for (let row = 0; row < knownFrom.length; row++)
        if ((knownFrom[row] ?? 0) < until) addRow(bits, row);
      return bits;
    },
    count: () => undefined,
  }),
};
