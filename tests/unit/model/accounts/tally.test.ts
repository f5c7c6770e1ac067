/** The sums of sources: every event in one row, and each source's shares are those of the rows that name it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDifferences } from "../../../../src/model/accounts/compare-all.ts";
import { tallySources } from "../../../../src/model/accounts/tally.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import { verdictOf } from "../../../../src/model/facets/telling.ts";
import { anyEvents, datasetOf } from "../../formats/parquet/any-event.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { runs } from "../../support/runs.ts";

describe("the tally of sources", () => {
  it("tells which events one source tells alone, which several tell alike, and which otherwise", () => {
    const [wire, courier] = [...HARBOUR.sources.keys()];
    expect(tallySources(HARBOUR).rows).toEqual([
      { verdict: "alone", sources: [wire], events: ["to-one-table-on-friday"] },
      { verdict: "alone", sources: [courier], events: ["the-quay-road-to-lorries"] },
      {
        verdict: "agree",
        sources: [wire, courier],
        events: ["announced-on-march-9", "said-on-wednesday"],
      },
      {
        verdict: "differ",
        sources: [wire, courier],
        events: ["walked-out-at-the-eastquay-terminal", "ordered-two-ships"],
      },
    ]);
  });

  it("counts an event once for each first teller, whatever papers pass it on", () => {
    const tellers = tallySources(HARBOUR).firstTellers;
    expect(tellers[0]).toEqual({
      actor: "marrowgate-port-authority",
      events: ["announced-on-march-9", "walked-out-at-the-eastquay-terminal", "said-on-wednesday"],
    });
  });

  it("adds up to all events, each in one row and for each source", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const atlas = withDifferences(indexDataset(datasetOf(events)));
        const { rows, shares } = tallySources(atlas);
        expect(rows.flatMap((row) => row.events).toSorted()).toEqual(
          [...atlas.events.keys()].toSorted(),
        );
        for (const { verdict, events: ids } of rows)
          for (const id of ids) {
            const facts = atlas.events.get(id);
            expect(facts && verdictOf(facts, atlas)).toBe(verdict);
          }
        for (const [source, share] of shares) {
          const named = rows.filter(({ sources }) => sources.includes(source));
          for (const verdict of ["alone", "agree", "differ", "unsourced"] as const) {
            const counted = named.filter((row) => row.verdict === verdict);
            expect(share[verdict]).toBe(counted.flatMap((row) => row.events).length);
          }
        }
      }),
      runs(100),
    );
  });
});
