/** What a hand-out says of an event: never more certain than the dataset, and in the source's own words below. */
import { describe, expect, it } from "vitest";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import type { EventFacts } from "../../../../src/model/event-facts.ts";
import { evidenceOfEvent } from "../../../../src/model/evidence.ts";
import { factsOfEvent, footnotesOf } from "../../../../src/surfaces/handout/event-facts.ts";
import { ID, SHIPPED, WORDS } from "../../support/shipped-state.ts";

function shipped(id: keyof typeof ID): EventFacts {
  const facts = SHIPPED.events.get(ID[id] as never);
  if (!facts) throw new Error(`no event ${id}`);
  return facts;
}

const said = (facts: EventFacts) =>
  factsOfEvent(facts, SHIPPED, WORDS.en, HANDOUT_WORDS.en).map(({ text }) => text);

describe("the facts of an event", () => {
  it("leave an unnamed speaker unnamed", () => {
    expect(said(shipped("ring"))).toEqual([
      "6\u00a0April\u00a02019",
      "10\u00a0km from the centre of Tripoli",
      "TASS reported it, source not given",
      "Time inferred",
    ]);
  });

  it("give the reason where an event is not on the map", () => {
    expect(said(shipped("call"))[1]).toMatch(/^Not on the map: A phone call/);
  });

  it("say that a time is approximate", () => {
    expect(said(shipped("alert"))[0]).toMatch(/^some time within about 4\s–\s6\sApril\s2019$/);
  });

  it("put a grade into words where somebody gave one", () => {
    const facts = shipped("ring");
    const grade = { reliability: "B", credibility: 3 } as unknown as EventFacts["event"]["grade"];
    const graded = { ...facts, event: { ...facts.event, grade } } as EventFacts;
    expect(said(graded)[3]).toBe("Time inferred; B · Usually reliable; 3 · Possibly true");
  });
});

describe("the footnotes of events", () => {
  it("are one a source, with each fragment once and in its language", () => {
    const notes = footnotesOf([shipped("call"), shipped("call")], SHIPPED, WORDS.ar);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ lang: "en" });
    expect(notes[0]?.fragments).toEqual([
      ...new Set(evidenceOfEvent(shipped("call")).map(({ exact }) => exact)),
    ]);
  });

  it("cite what its points and hedges rest on, too", () => {
    const facts = [...SHIPPED.events.values()].find(({ event }) => (event.points ?? []).length > 0);
    if (!facts) throw new Error("no shipped event has points");
    const cited = footnotesOf([facts], SHIPPED, WORDS.en).flatMap(({ fragments }) => fragments);
    for (const { evidence } of facts.event.points ?? [])
      for (const { exact } of evidence) expect(cited).toContain(exact);
  });

  it("are none without events", () => {
    expect(footnotesOf([], SHIPPED, WORDS.en)).toEqual([]);
  });
});
