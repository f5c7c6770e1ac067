/** Accounts side by side: what differs, what agrees and what one alone tells, whatever the order in which they stand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAccounts, differencesOf } from "../../../../src/model/accounts/compare-accounts.ts";
import { AGREEMENTS } from "../../../../src/model/accounts/fact.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import type { AccountedEvent, EventRecord } from "../../../../src/model/schema/event.ts";
import { anyEvents, datasetOf } from "../../formats/parquet/any-event.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { runs } from "../../support/runs.ts";

function compared(event: EventRecord) {
  const atlas = indexDataset(datasetOf([event]));
  const facts = [...atlas.events.values()][0];
  if (!facts) throw new Error("no event");
  return compareAccounts(facts, atlas.places);
}

/** Without the order of accounts. */
function plain(facts: ReturnType<typeof compared>) {
  return facts.map(({ key, agreement, isSame, told, ...rest }) => ({
    key,
    agreement,
    isSame,
    told: told
      .map(({ account, value, basis }) => JSON.stringify([account.source, value, basis]))
      .sort(),
    voices: "chains" in rest ? rest.chains.voices.map((one) => [...one].sort().join()).sort() : [],
    shared: "chains" in rest ? rest.chains.shared : [],
  }));
}

const anyAccounted = anyEvents
  .map((events) => events.filter((event): event is AccountedEvent => "accounts" in event))
  .filter((events) => events.length > 0)
  .map(([event]) => event as AccountedEvent);

const harbour = (id: string) => {
  const facts = HARBOUR.events.get(id as EventId);
  if (!facts) throw new Error(`no event ${id}`);
  return compareAccounts(facts, HARBOUR.places).map(({ key, agreement }) => `${key}: ${agreement}`);
};

describe("accounts side by side", () => {
  it("are told apart where they differ, then where they agree, then what one alone tells", () => {
    expect(harbour("walked-out-at-the-eastquay-terminal")).toEqual([
      "when: differ",
      "number on-strike: differ",
      "says: differ",
      "where: agree",
      "who: agree",
      "points: alone",
    ]);
  });

  it("that have it from one first teller agree in who says so", () => {
    expect(harbour("said-on-wednesday")).toContain("says: agree");
  });

  it("come out the same in whatever order they stand", () => {
    fc.assert(
      fc.property(anyAccounted, (event) => {
        const turned = { ...event, accounts: event.accounts.toReversed() };
        expect(plain(compared(turned))).toEqual(plain(compared(event)));
      }),
      runs(200),
    );
  });

  it("agree in all that an account repeats, and differ in nothing", () => {
    fc.assert(
      fc.property(anyAccounted, (event) => {
        const [{ source: _, evidence: __, hedge: ___, ...first }] = event.accounts as [
          AccountedEvent["accounts"][number],
        ];
        const absent = { ...first.absent, evidence: "no-text" };
        const again = (source: string) => ({ ...first, absent, source, evidence: [] });
        const twice = { ...event, accounts: [again("wire"), again("letter")] };
        for (const { name, agreement, isSame, told } of compared(twice as unknown as EventRecord)) {
          if (name === "points") continue;
          // Whom nobody names may be two people.
          const isUnnamed = name === "says" && first.attribution[0]?.actor === null;
          expect([name, agreement]).toEqual([name, isUnnamed ? "differ" : "agree"]);
          expect(isSame).toBe(true);
          expect(told).toHaveLength(2);
        }
      }),
      runs(100),
    );
  });

  it("are one row a fact, ordered, with what every account tells of it", () => {
    fc.assert(
      fc.property(anyAccounted, (event) => {
        const facts = compared(event);
        const ranks = facts.map(({ agreement }) => AGREEMENTS.indexOf(agreement));
        expect(ranks).toEqual(ranks.toSorted());
        expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
        for (const { name, agreement, told } of facts) {
          expect(told.map(({ account }) => account.source)).toEqual(
            event.accounts.map(({ source }) => source),
          );
          const given = told.filter(({ value }) => value !== null).length;
          expect(given).toBeGreaterThan(0);
          if (name !== "points") expect(agreement === "alone").toBe(given === 1);
        }
      }),
      runs(200),
    );
  });

  it("are none of an event that is told once", () => {
    const facts = HARBOUR.events.get("the-quay-road-to-lorries" as EventId);
    expect(facts && compareAccounts(facts, HARBOUR.places)).toEqual([]);
    expect(facts && differencesOf(facts, HARBOUR.places)).toEqual([]);
  });
});
