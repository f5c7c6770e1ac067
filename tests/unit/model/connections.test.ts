/** What hangs together with what: events, actors, factions, relations and spans. */
import { describe, expect, it } from "vitest";
import { indexDataset } from "../../../src/model/atlas.ts";
import type { Company } from "../../../src/model/company.ts";
import { connect } from "../../../src/model/connections.ts";
import { evidenceOfActor, evidenceOfEvent } from "../../../src/model/evidence.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  RelationId,
  SourceId,
} from "../../../src/model/schema/common.ts";
import type { Thing } from "../../../src/model/thing.ts";
import { goodValue } from "../formats/read-fixtures.ts";

const SOURCE = "wire" as SourceId;

/** Ann of the north and Bob of the south meet; Cid, of no side, commands Bob. */
function sample() {
  const value = goodValue("minimal");
  const span = (start: number, end: number) => ({
    source: "wire",
    start,
    end,
    exact: "x".repeat(end - start),
    basis: "stated",
  });
  const person = (id: string, faction: string | null, ...evidence: object[]) => ({
    id,
    name: id,
    kind: "person",
    faction,
    evidence,
  });
  value.factions = ["north", "south"].map((id) => ({ id, name: id, color: "#123456" }));
  value.actors = [
    { ...person("ann", "north", span(0, 3)), offices: [{ title: "T", evidence: [span(30, 34)] }] },
    person("bob", "south", span(8, 11)),
    person("cid", null, span(40, 44)),
  ];
  value.relations = [
    {
      id: "tie",
      type: "commands",
      from: "cid",
      to: "bob",
      basis: "stated",
      evidence: [span(8, 20)],
    },
  ];
  const [event] = value.events;
  value.events = [
    {
      ...event,
      participants: ["ann", "bob"].map((actor) => ({ actor, role: "principal" })),
      evidence: [span(4, 11), span(60, 70)],
    },
    {
      ...event,
      id: "later",
      kind: "call",
      participants: [{ actor: "cid", role: "subject" }],
      evidence: [span(60, 70)],
    },
  ];
  const reading = readDataset(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return indexDataset(reading.value);
}

const atlas = sample();
const connections = connect(atlas);

const plain = ({ events, kinds, actors, factions, relations, spans }: Company) => ({
  events: [...events],
  kinds: [...kinds],
  actors: [...actors],
  factions: [...factions],
  relations: [...relations],
  spans: [...(spans.get(SOURCE) ?? [])],
});
const companyOf = (thing: Thing) => plain(connections.companyOf(thing));

describe("the company of a thing", () => {
  it("of an event is who took part, their sides and its words", () => {
    expect(companyOf({ type: "event", id: "meeting" as EventId })).toEqual({
      events: ["meeting"],
      kinds: ["act"],
      actors: ["ann", "bob"],
      factions: ["north", "south"],
      relations: [],
      spans: ["4-11", "60-70"],
    });
  });

  it("of a kind is its events with all who took part, and that kind where there is no event of it", () => {
    expect(companyOf({ type: "kind", kind: "call" })).toEqual({
      events: ["later"],
      kinds: ["call"],
      actors: ["cid"],
      factions: [null],
      relations: [],
      spans: ["60-70"],
    });
    expect(companyOf({ type: "kind", kind: "movement" })).toMatchObject({
      events: [],
      kinds: ["movement"],
    });
  });

  it("of an actor is what he took part in, his ties, whom they lead to, and the words on him and his office", () => {
    expect(companyOf({ type: "actor", id: "bob" as ActorId })).toEqual({
      events: ["meeting"],
      kinds: ["act"],
      actors: ["bob", "cid"],
      factions: ["south"],
      relations: ["tie"],
      spans: ["8-11"],
    });
    expect(companyOf({ type: "actor", id: "ann" as ActorId }).spans).toEqual(["0-3", "30-34"]);
  });

  it("of a faction is that of its actors, and no side is one too", () => {
    expect(companyOf({ type: "faction", id: "north" as FactionId })).toMatchObject({
      events: ["meeting"],
      actors: ["ann"],
      factions: ["north"],
    });
    expect(companyOf({ type: "faction", id: null })).toMatchObject({
      events: ["later"],
      actors: ["cid", "bob"],
      factions: [null],
      relations: ["tie"],
    });
  });

  it("of a relation is its two ends, their sides and its words", () => {
    expect(companyOf({ type: "relation", id: "tie" as RelationId })).toEqual({
      events: [],
      kinds: [],
      actors: ["cid", "bob"],
      factions: [null, "south"],
      relations: ["tie"],
      spans: ["8-20"],
    });
  });

  it("of a span is every fact that rests on a word of it", () => {
    const span = { source: SOURCE, start: 10, end: 12 };
    expect(companyOf({ type: "span", span })).toMatchObject({
      events: ["meeting"],
      actors: ["bob", "ann", "cid"],
      relations: ["tie"],
    });
  });

  it("of what is not there is empty, and the same thing has the same company", () => {
    const nobody: Thing = { type: "event", id: "nothing" as EventId };
    expect(companyOf(nobody)).toEqual({
      events: [],
      kinds: [],
      actors: [],
      factions: [],
      relations: [],
      spans: [],
    });
    expect(connections.companyOf({ ...nobody })).toBe(connections.companyOf(nobody));
  });
});

describe("the facts of a span", () => {
  const ids = (start: number, end: number, source = SOURCE) => {
    const { events, actors, relations } = connections.factsOf({ source, start, end });
    return [...events, ...actors, ...relations].map(({ id }) => id as string);
  };

  it("share words with it; spans that only touch share none", () => {
    expect(ids(3, 4)).toEqual([]);
    expect(ids(2, 4)).toEqual(["ann"]);
    expect(ids(11, 12)).toEqual(["tie"]);
    expect(ids(60, 61)).toEqual(["meeting", "later"]);
  });

  it("are those of its own source", () => {
    expect(ids(0, 100, "other" as SourceId)).toEqual([]);
  });
});

describe("the spans of a source", () => {
  it("stand in the order of the text, the longer first, each once with its number of facts", () => {
    const spans = connections.spansOf(SOURCE);
    expect(spans.map(({ start, end, facts }) => [start, end, facts])).toEqual([
      [0, 3, 1],
      [4, 11, 1],
      [8, 20, 1],
      [8, 11, 1],
      [30, 34, 1],
      [40, 44, 1],
      [60, 70, 2],
    ]);
    expect(connections.spansOf("other" as SourceId)).toEqual([]);
  });

  it("include those of an actor's offices", () => {
    const ann = atlas.actors.get("ann" as ActorId);
    expect(ann && evidenceOfActor(ann).map(({ start }) => start)).toEqual([0, 30]);
  });
});

describe("words that carry more than an event", () => {
  const reading = readDataset(goodValue("every-field-2"));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const atlas = indexDataset(reading.value);
  const { spansOf, factsOf, companyOf } = connect(atlas);

  it("are quoted where only a point, a hedge, a further account or a question rests on them", () => {
    const letter = "letter" as SourceId;
    expect(spansOf(letter).map(({ exact }) => exact)).toEqual(["boats"]);
    const { events } = factsOf({ source: letter, start: 3, end: 8 });
    expect(events.map(({ id }) => id)).toEqual(["landing"]);
    const landing = { type: "event", id: "landing" as EventId } as const;
    expect([...(companyOf(landing).spans.get(letter) ?? [])]).toEqual(["3-8"]);
    const told = atlas.events.get("told" as EventId);
    // Its own, its hedge's, its two points' and the hedge of one of these.
    expect(told && evidenceOfEvent(told)).toHaveLength(5);
  });

  it("raise the questions that name them", () => {
    const { questions } = factsOf({ source: SOURCE, start: 45, end: 56 });
    expect(questions.map(({ id }) => id)).toEqual(["who-told", "when-told"]);
    expect(factsOf({ source: SOURCE, start: 0, end: 1 }).questions).toEqual([]);
  });
});
