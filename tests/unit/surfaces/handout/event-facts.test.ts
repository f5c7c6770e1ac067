/** What a hand-out says of an event: never more certain than the dataset, and in the source's own words below. */
import { describe, expect, it } from "vitest";
import { readDatasetText } from "../../../../src/formats/read-dataset-text.ts";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import { withDifferences } from "../../../../src/model/accounts/compare-all.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import type { EventFacts } from "../../../../src/model/event-facts.ts";
import { evidenceOfEvent } from "../../../../src/model/evidence.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { factsOfEvent, footnotesOf } from "../../../../src/surfaces/handout/event-facts.ts";
import { goodValue } from "../../formats/read-fixtures.ts";
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

describe("the facts of an event of a table", () => {
  const { result } = readDatasetText(JSON.stringify(goodValue("every-field-2")));
  if (!result.ok) throw new Error("the fixture is sound");
  const atlas = withDifferences(indexDataset(result.value));
  const factsAt = (id: string) => {
    const facts = atlas.events.get(id as EventId);
    if (!facts) throw new Error(`no event ${id}`);
    return facts;
  };
  const sayAll = (facts: EventFacts, words = WORDS.en) =>
    Object.fromEntries(
      factsOfEvent(facts, atlas, words, HANDOUT_WORDS[words.lang]).map(({ label, text }) => [
        label,
        text,
      ]),
    );
  const factsIn = (id: string, words = WORDS.en) => sayAll(factsAt(id), words);
  const factsOf = (event: EventFacts["event"]) => sayAll({ ...factsAt(event.id), event });

  it("say its own kind, both sides of a pair, and the sources named, or why there are none", () => {
    expect(factsIn("raid-1")).toMatchObject({
      Kind: "Raid",
      Who: "Guard, Ann – People of the port",
      Where: "The bay, at sea or in the air",
      "Who says so": "sources named: A paper, page 3; Talk of the town",
    });
    expect(factsOf({ ...factsAt("raid-1").event, cites: [] })).toMatchObject({
      "Who says so": "The table has no text to point at",
      "In the source's words": "The table has no text to point at",
    });
    expect(factsIn("raid-1", WORDS.ar).النوع).toBe("كلمات");
  });

  it("name the side that is there, and why the other is not", () => {
    expect(factsIn("raid-2").Who).toBe("Guard · The table has no text to point at");
    expect(factsIn("storm").Who).toBe("The table has no text to point at");
  });

  it("count the dead, the wounded and whatever else a source counts", () => {
    const said = factsIn("told");
    expect(said.Deaths).toMatch(/^3 \(1 to 5\); .*Ann.*: at least 1/);
    expect(said.Wounded).toBe("at least 4");
    expect(said.Boats).toBe("2.5 boats");
    expect(said.Where).toBe("within 25\u00a0km of Portside");
  });

  it("tell all accounts side by side, each with its time, its place and its numbers", () => {
    const said = factsIn("landing");
    const textOf = (label: string) =>
      Object.entries(said).find(([name]) => name.endsWith(label))?.[1] ?? "";
    expect(textOf("Where")).toContain("Ann: Not on the map: The letter does not say; ");
    expect(textOf("Who says so")).toContain("; Ann said it; ");
    expect(textOf("Deaths")).toContain("Ann: 0");
    expect(textOf("When")).toContain("A paper, page 3: at a time not given · No day is given");
    expect(said["How sure"]).toBe("Stated; B · Usually reliable");
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
