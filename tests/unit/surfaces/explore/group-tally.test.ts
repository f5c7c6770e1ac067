/** The sums of the sources as rows that a filter keeps exactly: every event in one row, whatever tells of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import { tallySources } from "../../../../src/model/accounts/tally.ts";
import { NO_FILTERS } from "../../../../src/model/filters.ts";
import { groupTally } from "../../../../src/surfaces/explore/sources/group-tally.ts";
import { anyAtlas, TEXTS } from "../../engine/atlas-samples.ts";
import { runs } from "../../support/runs.ts";

describe("the rows of the sources' sums", () => {
  it("add up to all events, and a row's filter keeps those of the row alone", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const rows = groupTally(tallySources(atlas));
        const engine = createEngine(atlas, TEXTS);
        expect(rows.flatMap(({ events }) => events).toSorted()).toEqual(
          [...atlas.events.keys()].toSorted(),
        );
        for (const { verdict, sources, events } of rows) {
          const chosen = { telling: [verdict], sources: verdict === "alone" ? sources : [] };
          const answer = engine.query({ ...NO_FILTERS, ...chosen });
          expect(answer.kept).toBe(events.length);
          for (const id of events) expect(answer.has(id)).toBe(true);
        }
      }),
      runs(100),
    );
  });

  it("have one row for what any of many sources has alone", () => {
    const sources = Array.from({ length: 7 }, (_, index) => `source-${index}`);
    const rows = sources.map((id, index) => ({
      verdict: "alone" as const,
      sources: [id],
      events: [`event-${index}`],
    }));
    const shares = new Map(sources.map((id) => [id, {}]));
    const tally = { rows, shares, firstTellers: [] } as unknown as Parameters<typeof groupTally>[0];
    expect(groupTally(tally)).toEqual([
      { verdict: "alone", sources, events: rows.flatMap(({ events }) => events) },
    ]);
  });
});
