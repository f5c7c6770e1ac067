/** What is proposed as the same, with its reasons, and what is not. */
import { describe, expect, it } from "vitest";
import { mergeDatasets } from "../../../../src/model/merge/merge-datasets.ts";
import { type Choice, keyOf, type Proposal } from "../../../../src/model/merge/proposal.ts";
import { proposeMerge } from "../../../../src/model/merge/propose-merge.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";

interface Told {
  readonly id: string;
  readonly title: string;
  readonly day?: string;
  readonly place?: string;
  readonly source?: string;
}

interface Paper {
  readonly id: string;
  readonly paper: string;
  readonly actor?: string;
  readonly actorId?: string;
  readonly events: readonly Told[];
  readonly zone?: string;
}

const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  Quay: [30, 46],
  "Old quay": [30.1, 46.05],
  Farm: [36, 50],
};

/** A newspaper's rows as an import makes them. */
function paper({
  id,
  paper: title,
  actor = "The Port",
  actorId,
  events,
  zone = "UTC",
}: Paper): Dataset {
  const places = Object.entries(PLACES).map(([name, lonLat]) => ({
    id: `${id}.${name.replace(" ", "-")}`,
    name,
    kind: "site",
    lonLat,
  }));
  const who = actorId ?? `${id}.port`;
  const dataset = {
    format: "dispatch-atlas/2",
    id,
    title,
    language: "en",
    zone,
    gaps: [{ id: "no-text", note: "The table has no text." }],
    sources: [{ type: "named", id: `${id}.source`, title }],
    places,
    factions: [],
    actors: [
      {
        id: who,
        name: actor,
        kind: "ministry",
        faction: null,
        evidence: [],
        absent: { evidence: "no-text" },
      },
    ],
    relations: [],
    events: events.map((event) => ({
      id: event.id,
      title: event.title,
      kind: "statement",
      when: { edtf: event.day ?? "2020-03-01", basis: "stated" },
      where: {
        extent: "point",
        place: `${id}.${(event.place ?? "Quay").replace(" ", "-")}`,
        basis: "stated",
      },
      participants: [{ actor: who, role: "principal" }],
      attribution: [],
      evidence: [],
      cites: [`${id}.source`],
      absent: { evidence: "no-text", attribution: "no-text" },
    })),
  };
  const reading = readDataset(dataset);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

const WIRE = paper({
  id: "wire",
  paper: "The Wire",
  events: [
    { id: "strike", title: "Dockers strike at the quay" },
    { id: "fire", title: "A fire on the farm", day: "2020-03-02", place: "Farm" },
  ],
});

function eventsIn(proposals: readonly Proposal[]) {
  return proposals
    .filter(({ list }) => list === "events")
    .map(({ mine, theirs, reasons }) => ({ mine, theirs, reasons }));
}

function decided(proposals: readonly Proposal[], choice: Choice) {
  return new Map(
    proposals.map((one) => [keyOf(one), one.list === "events" ? choice : "mine"] as const),
  );
}

function merged(open: Dataset, incoming: Dataset, decisions: ReadonlyMap<string, Choice>) {
  const result = mergeDatasets(open, incoming, decisions);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("what two datasets may have in common", () => {
  it("is an event of the same day, near there, told in some of the same words", () => {
    const post = paper({
      id: "post",
      paper: "The Post",
      events: [{ id: "e1", title: "Strike of the dockers", place: "Old quay" }],
    });
    expect(eventsIn(proposeMerge(WIRE, post).proposals)).toEqual([
      { mine: "strike", theirs: "e1", reasons: ["same-time", "near", "same-actors", "same-words"] },
    ]);
  });

  it("is none on another day, or far away", () => {
    const post = paper({
      id: "post",
      paper: "The Post",
      events: [
        { id: "e1", title: "Dockers strike at the quay", day: "2020-03-04" },
        { id: "e2", title: "Dockers strike at the quay", place: "Farm" },
      ],
    });
    expect(eventsIn(proposeMerge(WIRE, post).proposals)).toEqual([]);
  });

  it("is an actor of the same name, however it is written, and no other", () => {
    const post = paper({ id: "post", paper: "The Post", actor: "THE PÓRT", events: [] });
    const actors = proposeMerge(WIRE, post).proposals.filter(({ list }) => list === "actors");
    expect(actors).toMatchObject([
      { mine: "wire.port", theirs: "post.port", reasons: ["same-name"], suggested: "mine" },
    ]);
    const other = paper({ id: "post", paper: "The Post", actor: "The Navy", events: [] });
    expect(proposeMerge(WIRE, other).proposals.filter(({ list }) => list === "actors")).toEqual([]);
  });

  it("is for a person to say where two actors have one id and other names", () => {
    const navy = paper({
      id: "post",
      paper: "The Post",
      actor: "The Navy",
      actorId: "wire.port",
      events: [{ id: "e1", title: "Ships leave" }],
    });
    const { proposals } = proposeMerge(WIRE, navy);
    expect(proposals.find(({ list }) => list === "actors")).toMatchObject({
      reasons: ["same-id"],
      suggested: "both",
    });
    const { dataset } = merged(WIRE, navy, new Map());
    const ships = dataset.events.find(({ id }) => id === "e1");
    const actor = dataset.actors.find(({ name }) => name === "The Navy");
    expect(ships?.participants).toEqual([{ actor: actor?.id, role: "principal" }]);
  });

  it("is no event that shares an id and nothing else: an id may be the number of a row", () => {
    const post = paper({
      id: "post",
      paper: "The Post",
      events: [{ id: "fire", title: "Elections", day: "2021-01-01" }],
    });
    expect(eventsIn(proposeMerge(WIRE, post).proposals)).toEqual([]);
    const { dataset, fates } = merged(WIRE, post, new Map());
    expect(dataset.events.map(({ id }) => id)).toEqual(["strike", "fire", "fire-2"]);
    expect(fates.find(({ theirs }) => theirs === "fire")).toMatchObject({ fate: "added" });
  });

  it("is an event of the same id where the two are one dataset at two times", () => {
    const later = {
      ...WIRE,
      events: WIRE.events.map((one) => ({ ...one, title: "Nothing alike" })),
    };
    expect(proposeMerge(WIRE, later as Dataset).proposals).toMatchObject([
      { mine: "strike", theirs: "strike", differs: ["title"], suggested: "both" },
      { mine: "fire", theirs: "fire", differs: ["title"] },
    ]);
  });
});

describe("an event that two sources tell", () => {
  const post = paper({
    id: "post",
    paper: "The Post",
    events: [{ id: "e1", title: "Dockers strike", day: "2020-03-01/2020-03-02" }],
  });
  const { proposals } = proposeMerge(WIRE, post);

  it("stays two until a person says otherwise", () => {
    const { dataset } = merged(WIRE, post, new Map());
    expect(dataset.events.map(({ id }) => id)).toEqual(["strike", "fire", "e1"]);
  });

  it("becomes one with the account of each where a person says so", () => {
    const { dataset, fates } = merged(WIRE, post, decided(proposals, "accounts"));
    const [strike] = dataset.events;
    expect(strike).toMatchObject({
      id: "strike",
      title: "Dockers strike at the quay",
      accounts: [
        { source: "wire.source", when: { edtf: "2020-03-01" } },
        { source: "post.source", when: { edtf: "2020-03-01/2020-03-02" } },
      ],
    });
    expect(dataset.events).toHaveLength(2);
    expect(fates.find(({ list }) => list === "events")).toMatchObject({
      theirs: "e1",
      fate: "joined",
    });
  });

  it("has no accounts to be told apart where one source tells both", () => {
    const again = { ...post, sources: [{ ...post.sources[0], title: "The Wire" }] } as Dataset;
    const event = proposeMerge(WIRE, again).proposals.find(({ list }) => list === "events");
    expect(event?.choices).toEqual(["mine", "theirs", "both"]);
  });

  it("is the file's, under the id that it had, where a person takes that", () => {
    const { dataset, fates } = merged(WIRE, post, decided(proposals, "theirs"));
    expect(dataset.events).toMatchObject([
      { id: "strike", title: "Dockers strike", cites: ["post.source"] },
      { id: "fire" },
    ]);
    expect(fates.find(({ list }) => list === "events")).toMatchObject({
      id: "strike",
      fate: "replaced",
    });
  });

  it("is left where a person keeps what is open, and named", () => {
    const { dataset, fates } = merged(WIRE, post, decided(proposals, "mine"));
    expect(dataset.events).toEqual(WIRE.events);
    expect(fates.find(({ list }) => list === "events")).toMatchObject({
      theirs: "e1",
      fate: "left",
    });
  });
});

describe("what one dataset says for all of itself", () => {
  it("is said of each time of the clock: of which zone it is", () => {
    const post = paper({
      id: "post",
      paper: "The Post",
      zone: "Asia/Tokyo",
      events: [
        { id: "e1", title: "Ships leave", day: "2020-03-01T08:00/2020-03-01T09:30" },
        { id: "e2", title: "Ships return", day: "2020-03-05" },
      ],
    });
    const { dataset } = merged(WIRE, post, new Map());
    expect(dataset.events.slice(2)).toMatchObject([
      { when: { edtf: "2020-03-01T08:00+09:00/2020-03-01T09:30+09:00" } },
      { when: { edtf: "2020-03-05" } },
    ]);
  });

  it("is said of its own events where it held throughout", () => {
    const inferences = [{ id: "year", note: "No year is given.", throughout: true, dates: "year" }];
    const { dataset } = merged(
      { ...WIRE, inferences } as unknown as Dataset,
      paper({
        id: "post",
        paper: "The Post",
        events: [{ id: "e1", title: "Ships leave" }],
      }),
      new Map(),
    );
    expect(dataset.inferences).toEqual([{ id: "year", note: "No year is given.", dates: "year" }]);
    expect(dataset.events).toMatchObject([
      { when: { basis: "inferred", inferences: ["year"] } },
      { when: { basis: "inferred", inferences: ["year"] } },
      { when: { basis: "stated" } },
    ]);
  });
});
