/** Tests that the columns say of every event what its record says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/engine/columns.ts";
import { inTimeOrder } from "../../../src/engine/in-time-order.ts";
import { isOnMap } from "../../../src/model/atlas.ts";
import { accountsOf, sidesOf } from "../../../src/model/event-facts.ts";
import { FACET_NAMES, FACETS } from "../../../src/model/facets/all.ts";
import type { Facet } from "../../../src/model/facets/facet.ts";
import { anyAtlas, atlasOf } from "./atlas-samples.ts";

describe("columns of an atlas", () => {
  it("have each event's keys of every facet, each once", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const events = inTimeOrder(atlas);
        const { facets } = columnsOf(atlas, events);
        for (const name of FACET_NAMES) {
          const facet = FACETS[name] as Facet<string>;
          const column = facets[name];
          for (const [row, facts] of events.entries()) {
            const places =
              column.type === "coded"
                ? (column.values[column.codes[row] ?? -1] ?? [])
                : [...column.codes.slice(column.offsets[row], column.offsets[row + 1])];
            const wanted = [...new Set(facet.valuesOf(facts, atlas))];
            expect(places.map((place) => column.keys[place])).toEqual(wanted);
          }
        }
      }),
    );
  });

  it("have each event's sides, its spot and those of its accounts", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const events = inTimeOrder(atlas);
        const { sides, spots, spotCodes, accounts } = columnsOf(atlas, events);
        for (const [row, facts] of events.entries()) {
          expect(sides.values[sides.codes[row] ?? -1]).toEqual(sidesOf(facts));
          const told = accounts.get(row) ?? [{ time: facts.time, spot: spotCodes[row] ?? -1 }];
          expect(told[0]?.spot).toBe(spotCodes[row]);
          expect(told.map(({ time }) => time)).toEqual(accountsOf(facts).map(({ time }) => time));
          for (const [index, { event }] of accountsOf(facts).entries()) {
            const { where } = event;
            const spot = spots[(told[index]?.spot ?? -1) - 1];
            expect(spot?.place).toBe(where.extent === "unplaced" ? undefined : where.place);
            expect(spot?.isOnMap ?? false).toBe(isOnMap(atlas, where));
          }
        }
      }),
    );
  });

  it("keep what is the same for many events once", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ start: index % 7 }));
    const atlas = atlasOf(many);
    const { facets, sides, spotCodes, tellers } = columnsOf(atlas, inTimeOrder(atlas));
    expect(facets.kinds).toMatchObject({ codes: new Uint8Array(300), values: [[0]] });
    expect(sides.values).toEqual([[null]]);
    expect(tellers.values).toEqual([{ type: "agency", actor: null }]);
    expect(spotCodes).toEqual(new Uint8Array(300));
  });

  it("widen a column of codes when the first comes that is too large", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      start: index,
      where: { extent: "ring", place: "place-1", radiusKm: index + 1, basis: "stated" } as never,
    }));
    const atlas = atlasOf(many);
    const { spots, spotCodes } = columnsOf(atlas, inTimeOrder(atlas));
    expect(spots).toHaveLength(300);
    expect(spotCodes).toEqual(Uint16Array.from(many, (_, index) => index + 1));
  });
});
