/** When the events of a file were: the columns of start, end and grain. */
import { accountsOf, spanOf } from "../../model/event-facts.ts";
import { GRAINS, grainOfDate } from "../../model/grain.ts";
import { type Gatherer, perText, texts } from "./batch.ts";
import type { Lookup } from "./lookup.ts";

export interface Times extends Gatherer {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly grains: Uint8Array;
}

export function gatherTimes(size: number, lookup: Lookup): Times {
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const grains = new Uint8Array(size);
  return {
    starts,
    ends,
    grains,
    take(batch) {
      const timeOf = perText(batch, "when", lookup.timeOf);
      for (let at = 0; at < batch.rows; at++) {
        const row = batch.first + at;
        const facts = batch.told.get(at);
        if (facts) {
          ({ start: starts[row], end: ends[row] } = spanOf(facts));
          grains[row] = Math.min(
            ...accountsOf(facts).map(({ edtf }) => GRAINS.indexOf(grainOfDate(edtf))),
          );
          continue;
        }
        if (batch.untold.has(at)) continue;
        const time = timeOf(at);
        if (time === null || typeof time === "string") {
          batch.fault(at, "when", texts(batch, "when")(at), time ?? "a date in EDTF (ISO 8601-2)");
          continue;
        }
        starts[row] = time.start;
        ends[row] = time.end;
        grains[row] = time.grain;
      }
      lookup.checkInferences(batch, "when_inferences");
    },
  };
}
